/** How wide text of the given size may become, in pixels: a little more than our grotesque needs, so that nothing touches. */
export const widthOf = (text: string, fontSize: number): number => text.length * fontSize * 0.56 + 2;

/** What a word covers of its line, in pixels. */
export interface Cover {
  readonly from: number;
  readonly to: number;
}

/** A word on a line: where it is anchored and what it covers. */
export interface LineWord extends Cover {
  readonly text: string;
  readonly x: number;
}

/** A word centred on `x`, pushed inside [low, high]; `x` in the result is its middle. */
export function centred(text: string, x: number, fontSize: number, low: number, high: number): LineWord {
  const half = widthOf(text, fontSize) / 2;
  const middle = Math.min(Math.max(x, low + half), Math.max(high - half, low + half));
  return { text, x: middle, from: middle - half, to: middle + half };
}

/** Takes the words in the order given, leaving out each that would come nearer than `gap` to one already taken. */
export function withoutCollisions<T extends LineWord>(words: readonly T[], gap: number): readonly T[] {
  const taken: T[] = [];
  for (const word of words) {
    if (taken.every((other) => word.from >= other.to + gap || word.to + gap <= other.from)) taken.push(word);
  }
  return taken;
}

/** The leftmost start for something `width` wide in [low, high], `gap` clear of all that is taken; null if there is none. */
export function freeStart(
  taken: readonly Cover[],
  width: number,
  low: number,
  high: number,
  gap: number
): number | null {
  const inOrder = [...taken].sort((a, b) => a.from - b.from);
  let start = low;
  for (const { from, to } of inOrder) {
    if (to + gap <= start) continue;
    if (start + width + gap <= from) break;
    start = to + gap;
  }
  return start + width <= high ? start : null;
}
