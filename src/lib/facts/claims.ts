import { troopsMovedToRussia } from './claims/troops-moved-to-russia.ts';
import { firstBatchBySea } from './claims/first-batch-by-sea.ts';
import { firstWaveSize } from './claims/first-wave-size.ts';
import { secondWave } from './claims/second-wave.ts';
import { surgeToTensOfThousands } from './claims/surge-to-tens-of-thousands.ts';
import { stillThere2026 } from './claims/still-there-2026.ts';
import { generalsPresent } from './claims/generals-present.ts';
import { disguisedAsRussians } from './claims/disguised-as-russians.ts';
import { movedToKursk } from './claims/moved-to-kursk.ts';
import { foughtInKursk } from './claims/fought-in-kursk.ts';
import { insideUkraine } from './claims/inside-ukraine.ts';
import { pulledFromFront } from './claims/pulled-from-front.ts';
import { donetskOfficersKilled } from './claims/donetsk-officers-killed.ts';
import { pilotsAndDeserters } from './claims/pilots-and-deserters.ts';
import { heavyCasualties } from './claims/heavy-casualties.ts';
import { prisonersTaken } from './claims/prisoners-taken.ts';
import { fateOfPows } from './claims/fate-of-pows.ts';
import { noSurrender } from './claims/no-surrender.ts';
import { bodiesBurned } from './claims/bodies-burned.ts';
import { payPerSoldier } from './claims/pay-per-soldier.ts';
import { technologyInReturn } from './claims/technology-in-return.ts';
import { russiaAskedInDesperation } from './claims/russia-asked-in-desperation.ts';
import { chinaUnaware } from './claims/china-unaware.ts';
import { sappersAndBuilders } from './claims/sappers-and-builders.ts';
import { claimOf } from './history.ts';
import type { Claim, ClaimRecord } from './schema.ts';

/** The ledger's parts, each with its claims as they are written: what was said, and the editor's words. */
export const claimParts = {
  deployment: {
    ...troopsMovedToRussia,
    ...firstBatchBySea,
    ...firstWaveSize,
    ...secondWave,
    ...surgeToTensOfThousands,
    ...stillThere2026,
    ...generalsPresent,
    ...disguisedAsRussians
  },
  fighting: {
    ...movedToKursk,
    ...foughtInKursk,
    ...insideUkraine,
    ...pulledFromFront,
    ...donetskOfficersKilled,
    ...pilotsAndDeserters
  },
  losses: {
    ...heavyCasualties,
    ...prisonersTaken,
    ...fateOfPows,
    ...noSurrender,
    ...bodiesBurned
  },
  bargain: {
    ...payPerSoldier,
    ...technologyInReturn,
    ...russiaAskedInDesperation,
    ...chinaUnaware,
    ...sappersAndBuilders
  }
} as const satisfies Record<string, Record<string, ClaimRecord>>;

/** Every claim as it is written, by id. */
export const claimRecords = {
  ...claimParts.deployment,
  ...claimParts.fighting,
  ...claimParts.losses,
  ...claimParts.bargain
} as const;

export type ClaimId = keyof typeof claimRecords;

/** The ledger: every claim, by id, with the history of its standing computed. */
export const claims = Object.fromEntries(
  Object.entries<ClaimRecord>(claimRecords).map(([id, record]) => [id, claimOf(record)])
) as unknown as Readonly<Record<ClaimId, Claim>>;
