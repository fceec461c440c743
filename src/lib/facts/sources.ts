import { agencyAT } from './sources/agency-a-t.ts';
import { agencyUZ } from './sources/agency-u-z.ts';
import { koreanWarSources } from './sources/korean-war.ts';
import { kursk2025 } from './sources/kursk-2025.ts';
import { major2024AJ } from './sources/major-2024-a-j.ts';
import { major2024KaKn } from './sources/major-2024-ka-kn.ts';
import { major2024KoKz } from './sources/major-2024-ko-kz.ts';
import { major2024LR } from './sources/major-2024-l-r.ts';
import { major2024ST } from './sources/major-2024-s-t.ts';
import { major2024UZ } from './sources/major-2024-u-z.ts';
import { major2025AJ } from './sources/major-2025-a-j.ts';
import { major2025K } from './sources/major-2025-k.ts';
import { major2025LZ } from './sources/major-2025-l-z.ts';
import { major2026 } from './sources/major-2026.ts';
import { majorBefore2024AK } from './sources/major-before-2024-a-k.ts';
import { majorBefore2024LZ } from './sources/major-before-2024-l-z.ts';
import { majorUndated } from './sources/major-undated.ts';
import { mapsAN } from './sources/maps-a-n.ts';
import { mapsOZ } from './sources/maps-o-z.ts';
import { official } from './sources/official.ts';
import { republisher2024AI } from './sources/republisher-2024-a-i.ts';
import { republisher2024JZ } from './sources/republisher-2024-j-z.ts';
import { republisher2025 } from './sources/republisher-2025.ts';
import { republisher2026 } from './sources/republisher-2026.ts';
import { republisherBefore2024AR } from './sources/republisher-before-2024-a-r.ts';
import { republisherBefore2024SZ } from './sources/republisher-before-2024-s-z.ts';
import { republisherUndated } from './sources/republisher-undated.ts';
import { specialistAL } from './sources/specialist-a-l.ts';
import { specialistMZ } from './sources/specialist-m-z.ts';
import { weakAM } from './sources/weak-a-m.ts';
import { weakNZ } from './sources/weak-n-z.ts';
import type { Source } from './schema.ts';

/** Every page the story, the ledger and the data rest on, by id. */
export const sources = {
  ...agencyAT,
  ...agencyUZ,
  ...koreanWarSources,
  ...kursk2025,
  ...major2024AJ,
  ...major2024KaKn,
  ...major2024KoKz,
  ...major2024LR,
  ...major2024ST,
  ...major2024UZ,
  ...major2025AJ,
  ...major2025K,
  ...major2025LZ,
  ...major2026,
  ...majorBefore2024AK,
  ...majorBefore2024LZ,
  ...majorUndated,
  ...mapsAN,
  ...mapsOZ,
  ...official,
  ...republisher2024AI,
  ...republisher2024JZ,
  ...republisher2025,
  ...republisher2026,
  ...republisherBefore2024AR,
  ...republisherBefore2024SZ,
  ...republisherUndated,
  ...specialistAL,
  ...specialistMZ,
  ...weakAM,
  ...weakNZ
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
