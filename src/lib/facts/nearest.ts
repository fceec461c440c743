import { lettersApart } from './letters-apart.ts';

/** The word that was meant: for the remedies of the checks. */

/** The one of `among` that the word is nearest to; null where none is so near that it can have been meant. */
export function nearestTo(word: string, among: Iterable<string>): string | null {
  const plain = word.trim().toLowerCase();
  // A third of the letters: enough for a slip of the finger, or for a singular where there is a plural.
  let most = Math.max(1, Math.floor((plain.length + 1) / 3));
  let found: string | null = null;
  for (const one of among) {
    if (Math.abs(one.length - plain.length) > most) continue;
    const distance = lettersApart(plain, one.toLowerCase());
    if (distance > most || (distance === most && found !== null)) continue;
    [most, found] = [distance, one];
  }
  return found;
}

/** `did you mean 'sudzha'? Else …`; only what else there is to do where nothing is near. */
export function meant(word: string, among: Iterable<string>, otherwise: string): string {
  const nearest = nearestTo(word, among);
  return nearest === null ? otherwise : `did you mean '${nearest}'? Else ${otherwise}`;
}
