import type { Certainty, CertaintyOf } from './certainty.ts';
import type { Label } from './label.ts';
import { movementPaint, type Mark } from './marks.ts';
import type { Paint } from './paint.ts';

/** One line of a legend: what a sign on the map means. `key` tells signs apart. */
export interface Sign {
  readonly key: string;
  readonly text: string;
  /** A piece of a line or area painted so, or the dot of a place of which something is claimed. */
  readonly sample: { readonly line: Paint } | { readonly area: Paint } | { readonly dot: Certainty };
  /** Of a sign that is the same on every day: the first of the plate's marks that needs it explained, by index. */
  readonly mark?: number;
}

/** What signs are found by: the marks of a plate, which of them move, and its labels. */
export interface Explained {
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly heads: readonly { readonly mark: number }[];
}

/** What needs a sign of its own where it occurs. */
type Told = Exclude<Certainty, 'established'>;

const STATUS: Readonly<Record<Told, string>> = {
  alleged: 'Alleged',
  corroborated: 'Corroborated',
  confirmed: 'Confirmed',
  contradicted: 'Contradicted',
  unresolved: 'Unresolved',
  'not-yet': 'Not yet claimed'
};

/** What nobody disputes needs no explaining; what is confirmed does beside what is less. */
const doubted = (certainty: Certainty) => certainty !== 'established' && certainty !== 'confirmed';

const placeSign = (certainty: Told): Sign => ({
  key: `dot-${certainty}`,
  text: `Place, ${STATUS[certainty].toLowerCase()}`,
  sample: { dot: certainty }
});

/**
 * Every sign that needs explaining when things are known as firmly as `certainty` has it, each once, in the order in which
 * they are drawn. `fixed` are the signs that are the same on every day (fixed-signs.ts); those of movements and of places
 * with a claim follow from the plate alone, so that build and browser find them alike.
 */
export function signsOn(
  { marks, heads, labels }: Explained,
  fixed: readonly Sign[],
  certainty: CertaintyOf
): readonly Sign[] {
  const moving = new Set(heads.map(({ mark }) => mark));
  const known = marks.map((mark) => certainty(mark));
  const dots = labels.flatMap((label) => (label.known ? [certainty(label.known)] : []));
  const plain = ![...known, ...dots].some(doubted);
  const needed = (status: Certainty): status is Told => status !== 'established' && !(plain && status === 'confirmed');
  const found = new Map<string, Sign>();
  const add = (sign: Sign) => {
    if (!found.has(sign.key)) found.set(sign.key, sign);
  };
  for (const [i, mark] of marks.entries()) {
    fixed.filter((sign) => sign.mark === i).forEach(add);
    const status = known[i]!;
    if (!moving.has(i) || !needed(status)) continue;
    const what = 'line' in mark ? ' route' : '';
    const line = movementPaint(mark, status);
    add({ key: `movement-${status}${what}`, text: `${STATUS[status]}${what}`, sample: { line } });
  }
  dots.filter(needed).map(placeSign).forEach(add);
  return [...found.values()];
}
