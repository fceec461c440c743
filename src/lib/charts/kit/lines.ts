/** How wide a line of words is, in pixels. */
export type Measure = (line: string) => number;

/** Breaks words into lines of at most `width` pixels, between words only; a word that is wider alone stays whole on its line. */
export function broken(words: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : null;
    if (longer !== null && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Breaks words into as few lines as the width allows, all about as long: the narrowest measure, to a pixel, in which they fit. */
export function balanced(words: string, width: number, measure: Measure): string[] {
  const fewest = broken(words, width, measure).length;
  let [low, high] = [0, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const lines = broken(words, middle, measure);
    if (lines.length <= fewest && lines.every((line) => measure(line) <= middle)) high = middle;
    else low = middle;
  }
  return broken(words, high, measure);
}
