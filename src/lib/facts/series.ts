import { arms } from './series/arms.ts';
import { peopleAndGround } from './series/people-and-ground.ts';
import { polls } from './series/polls.ts';
import { tradeAndMoney } from './series/trade-and-money.ts';
import type { Series } from './schema.ts';

/** Every numeric series, by id. */
export const series = {
  ...arms,
  ...peopleAndGround,
  ...polls,
  ...tradeAndMoney
} as const satisfies Record<string, Series>;

export type SeriesId = keyof typeof series;
