import type { TimelineEra } from './types.ts';

/** The era at a decimal year: the last that has begun, or the first. */
export const eraAt = <T extends Pick<TimelineEra, 'from'>>(eras: readonly T[], at: number): T | undefined =>
  eras.findLast((era) => era.from <= at) ?? eras[0];
