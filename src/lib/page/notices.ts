/** What a reader is told when an address names a step that is not there. Never repeats what was typed. */
export const unknownStep = (section: string): string =>
  `The address names a step that is not in this story; it opens at “${section}” instead.`;
