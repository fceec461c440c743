import type { Gap } from './data.ts';

/** What a gap says: `no figure found, 2000–2013`. */
export const gapWords = ({ from, to }: Gap): string => `no figure found, ${from === to ? from : `${from}–${to}`}`;
