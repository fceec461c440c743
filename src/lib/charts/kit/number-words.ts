const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A whole number as prose has it: in words up to twelve, then in figures. */
export const inWords = (n: number): string => WORDS[n] ?? String(n);

/** How many there are of one thing: `one day`, `ten days`. */
export const counted = (n: number, one: string): string => `${inWords(n)} ${one}${n === 1 ? '' : 's'}`;
