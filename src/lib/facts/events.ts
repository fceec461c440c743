import { abroad19661973 } from './events/abroad-1966-1973.ts';
import { abroad19811994 } from './events/abroad-1981-1994.ts';
import { abroad20052016 } from './events/abroad-2005-2016.ts';
import { abroad20182023 } from './events/abroad-2018-2023.ts';
import { abroad2024 } from './events/abroad-2024.ts';
import { alliesContributions } from './events/allies-contributions.ts';
import { allies2022Invasion } from './events/allies-2022-invasion.ts';
import { allies2022RecruitsAndDrones } from './events/allies-2022-recruits-and-drones.ts';
import { allies20232025 } from './events/allies-2023-2025.ts';
import { deployment202408To1017 } from './events/deployment-2024-08-to-10-17.ts';
import { deployment20241018To22 } from './events/deployment-2024-10-18-to-22.ts';
import { deployment20241023 } from './events/deployment-2024-10-23.ts';
import { deployment20241024To27 } from './events/deployment-2024-10-24-to-27.ts';
import { deployment20241028To31 } from './events/deployment-2024-10-28-to-31.ts';
import { deployment202411 } from './events/deployment-2024-11.ts';
import { deployment202412 } from './events/deployment-2024-12.ts';
import { deployment202501To03 } from './events/deployment-2025-01-to-03.ts';
import { deployment202504To06 } from './events/deployment-2025-04-to-06.ts';
import { deployment202508To10 } from './events/deployment-2025-08-to-10.ts';
import { deployment202511To12 } from './events/deployment-2025-11-to-12.ts';
import { deployment2026 } from './events/deployment-2026.ts';
import { reactionsAllianceLinks } from './events/reactions-alliance-links.ts';
import { reactionsAllianceOutlook } from './events/reactions-alliance-outlook.ts';
import { reactionsChina } from './events/reactions-china.ts';
import { reactionsFallout } from './events/reactions-fallout.ts';
import { reactionsMotiveIdeology } from './events/reactions-motive-ideology.ts';
import { reactionsMotiveMoney } from './events/reactions-motive-money.ts';
import { reactionsMotiveGoods } from './events/reactions-motive-goods.ts';
import { reactionsSouthKoreaDiplomacyUntil202410 } from './events/reactions-south-korea-diplomacy-until-2024-10.ts';
import { reactionsSouthKoreaDiplomacySince202411 } from './events/reactions-south-korea-diplomacy-since-2024-11.ts';
import { reactionsSouthKoreaSecurity } from './events/reactions-south-korea-security.ts';
import { reactionsUnWest202410 } from './events/reactions-un-west-2024-10.ts';
import { reactionsUnWestSince202411 } from './events/reactions-un-west-since-2024-11.ts';
import { ties19451950 } from './events/ties-1945-1950.ts';
import { ties19501962 } from './events/ties-1950-1962.ts';
import { ties19841991 } from './events/ties-1984-1991.ts';
import { ties19952006 } from './events/ties-1995-2006.ts';
import { ties20112019 } from './events/ties-2011-2019.ts';
import { ties2022 } from './events/ties-2022.ts';
import { ties2023 } from './events/ties-2023.ts';
import { ties202402To05 } from './events/ties-2024-02-to-05.ts';
import { ties202406To08 } from './events/ties-2024-06-to-08.ts';
import { ties202410 } from './events/ties-2024-10.ts';
import type { Event } from './schema.ts';

/** Every dated event, by id; `sameAs` joins two records of one event. */
export const events = {
  ...abroad19661973,
  ...abroad19811994,
  ...abroad20052016,
  ...abroad20182023,
  ...abroad2024,
  ...alliesContributions,
  ...allies2022Invasion,
  ...allies2022RecruitsAndDrones,
  ...allies20232025,
  ...deployment202408To1017,
  ...deployment20241018To22,
  ...deployment20241023,
  ...deployment20241024To27,
  ...deployment20241028To31,
  ...deployment202411,
  ...deployment202412,
  ...deployment202501To03,
  ...deployment202504To06,
  ...deployment202508To10,
  ...deployment202511To12,
  ...deployment2026,
  ...reactionsAllianceLinks,
  ...reactionsAllianceOutlook,
  ...reactionsChina,
  ...reactionsFallout,
  ...reactionsMotiveIdeology,
  ...reactionsMotiveMoney,
  ...reactionsMotiveGoods,
  ...reactionsSouthKoreaDiplomacyUntil202410,
  ...reactionsSouthKoreaDiplomacySince202411,
  ...reactionsSouthKoreaSecurity,
  ...reactionsUnWest202410,
  ...reactionsUnWestSince202411,
  ...ties19451950,
  ...ties19501962,
  ...ties19841991,
  ...ties19952006,
  ...ties20112019,
  ...ties2022,
  ...ties2023,
  ...ties202402To05,
  ...ties202406To08,
  ...ties202410
} as const satisfies Record<string, Event>;

export type EventId = keyof typeof events;
