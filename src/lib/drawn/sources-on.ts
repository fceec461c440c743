import type { DrawnRow, DrawnSource } from './types.ts';

/**
 * The sources of a row on another day (`YYYY-MM-DD`) than its list's: of a claim those that had spoken by the end of it, so
 * that they agree with its status on that day; all others as they are. Nothing where nobody had spoken yet.
 */
export const sourcesOn = (
  { sources, later = [] }: Pick<DrawnRow, 'sources' | 'later'>,
  day: string
): readonly DrawnSource[] => [...sources, ...later].filter(({ said }) => said === undefined || said <= day);
