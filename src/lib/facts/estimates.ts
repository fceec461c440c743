import { troops } from './estimates/troops.ts';
import { losses } from './estimates/losses.ts';
import { labourAndPay } from './estimates/labour-and-pay.ts';
import type { Estimate } from './schema.ts';

/** Every estimate, by id. */
export const estimates = {
  ...troops,
  ...losses,
  ...labourAndPay
} as const satisfies Record<string, Estimate>;

export type EstimateId = keyof typeof estimates;
