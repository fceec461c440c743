import { troopsInRussia } from './estimates/troops-in-russia.ts';
import { troopsPlanned } from './estimates/troops-planned.ts';
import { troopsSent } from './estimates/troops-sent.ts';
import { killed } from './estimates/killed.ts';
import { killedOrWounded } from './estimates/killed-or-wounded.ts';
import { prisonersReturnedWounded } from './estimates/prisoners-returned-wounded.ts';
import { labourAndPay } from './estimates/labour-and-pay.ts';
import type { Estimate } from './schema.ts';

/** Every estimate, by id. */
export const estimates = {
  ...troopsInRussia,
  ...troopsPlanned,
  ...troopsSent,
  ...killed,
  ...killedOrWounded,
  ...prisonersReturnedWounded,
  ...labourAndPay
} as const satisfies Record<string, Estimate>;

export type EstimateId = keyof typeof estimates;
