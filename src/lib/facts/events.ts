import { abroad } from './events/abroad.ts';
import { allies } from './events/allies.ts';
import { deployment2024 } from './events/deployment-2024.ts';
import { deployment20252026 } from './events/deployment-2025-2026.ts';
import { reactionsAllianceFuture } from './events/reactions-alliance-future.ts';
import { reactionsChina } from './events/reactions-china.ts';
import { reactionsFallout } from './events/reactions-fallout.ts';
import { reactionsMotiveIdeology } from './events/reactions-motive-ideology.ts';
import { reactionsMotiveMoney } from './events/reactions-motive-money.ts';
import { reactionsSouthKoreaDiplomacy } from './events/reactions-south-korea-diplomacy.ts';
import { reactionsSouthKoreaSecurity } from './events/reactions-south-korea-security.ts';
import { reactionsUnWest } from './events/reactions-un-west.ts';
import { ties19451991 } from './events/ties-1945-1991.ts';
import { ties19912021 } from './events/ties-1991-2021.ts';
import { ties20222024 } from './events/ties-2022-2024.ts';
import type { Event } from './schema.ts';

/** Every dated event, by id; `sameAs` joins two records of one event. */
export const events = {
  ...abroad,
  ...allies,
  ...deployment2024,
  ...deployment20252026,
  ...reactionsAllianceFuture,
  ...reactionsChina,
  ...reactionsFallout,
  ...reactionsMotiveIdeology,
  ...reactionsMotiveMoney,
  ...reactionsSouthKoreaDiplomacy,
  ...reactionsSouthKoreaSecurity,
  ...reactionsUnWest,
  ...ties19451991,
  ...ties19912021,
  ...ties20222024
} as const satisfies Record<string, Event>;

export type EventId = keyof typeof events;
