import type { When } from '../facts/date-schema.ts';
import { spanOfWhen, whenInWords } from '../facts/when.ts';

/** A time that is known only so far: in words, and as the first and last day that it covers. */
interface OpenTime {
  readonly words: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether its edges are not sharp; null where there is no such time. */
  readonly soft: boolean | null;
}

/** A time of the facts as open data; null throughout where the record has none. */
export function openTime(when: When | undefined): OpenTime {
  if (!when) return { words: null, from: null, to: null, soft: null };
  return { words: whenInWords(when), ...spanOfWhen(when) };
}
