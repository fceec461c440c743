/** Content that nobody has checked yet: the checks must not stumble over it. */

/** A record that may lack anything or hold the wrong thing. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[] | undefined
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> } | undefined
    : T | undefined;

/** A text as a text: an empty one where the record has none or something else. */
export const words = (text: unknown): string => (typeof text === 'string' ? text : '');

/** Whether there is nothing to read in it. */
export const blank = (text: unknown): boolean => words(text).trim() === '';

/** A list as a list: an empty one where the record has none or something else. */
export const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);
