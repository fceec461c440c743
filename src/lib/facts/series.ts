import { armsContainers } from './series/arms-containers.ts';
import { armsShellsAndMissiles } from './series/arms-shells-and-missiles.ts';
import { armsShellsAtMost } from './series/arms-shells-at-most.ts';
import { sovietAid } from './series/soviet-aid.ts';
import { people } from './series/people.ts';
import { votesAndGround } from './series/votes-and-ground.ts';
import { moneyAndWorkers } from './series/money-and-workers.ts';
import { polls } from './series/polls.ts';
import { tradeWithRussia } from './series/trade-with-russia.ts';
import { tradeAndGrowth } from './series/trade-and-growth.ts';
import type { Series } from './schema.ts';

/** Every numeric series, by id. */
export const series = {
  ...armsContainers,
  ...armsShellsAndMissiles,
  ...armsShellsAtMost,
  ...sovietAid,
  ...people,
  ...votesAndGround,
  ...moneyAndWorkers,
  ...polls,
  ...tradeWithRussia,
  ...tradeAndGrowth
} as const satisfies Record<string, Series>;

export type SeriesId = keyof typeof series;
