import type { Citation } from '../../facts/schema.ts';
import type { SourceId } from '../../facts/sources.ts';

/** The ids of what is cited, each once, in the order given. */
export const cited = (list: readonly (SourceId | Citation)[]): readonly SourceId[] => [
  ...new Set(list.map((one) => (typeof one === 'string' ? one : one.source)))
];
