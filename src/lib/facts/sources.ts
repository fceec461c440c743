import { agency } from './sources/agency.ts';
import { koreanWarSources } from './sources/korean-war.ts';
import { kursk2025 } from './sources/kursk-2025.ts';
import { major2024 } from './sources/major-2024.ts';
import { major2025 } from './sources/major-2025.ts';
import { major2026 } from './sources/major-2026.ts';
import { majorBefore2024 } from './sources/major-before-2024.ts';
import { majorUndated } from './sources/major-undated.ts';
import { maps } from './sources/maps.ts';
import { official } from './sources/official.ts';
import { republisher2024 } from './sources/republisher-2024.ts';
import { republisher2025 } from './sources/republisher-2025.ts';
import { republisher2026 } from './sources/republisher-2026.ts';
import { republisherBefore2024 } from './sources/republisher-before-2024.ts';
import { republisherUndated } from './sources/republisher-undated.ts';
import { specialist } from './sources/specialist.ts';
import { weak } from './sources/weak.ts';
import type { Source } from './schema.ts';

/** Every page the story, the ledger and the data rest on, by id. */
export const sources = {
  ...agency,
  ...koreanWarSources,
  ...kursk2025,
  ...major2024,
  ...major2025,
  ...major2026,
  ...majorBefore2024,
  ...majorUndated,
  ...maps,
  ...official,
  ...republisher2024,
  ...republisher2025,
  ...republisher2026,
  ...republisherBefore2024,
  ...republisherUndated,
  ...specialist,
  ...weak
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
