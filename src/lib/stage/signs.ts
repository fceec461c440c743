import { formatDate } from '../facts/dates.ts';
import type { ClaimStatus, Line } from '../facts/schema.ts';
import { paintOf } from './marks.ts';
import type { Paint } from './paint.ts';
import type { Certainty, Mark } from './plate.ts';

/** One line of a legend: what a sign on the map means. `key` tells signs apart. */
export interface Sign {
  readonly key: string;
  readonly text: string;
  /** A piece of a line or area painted so, or the dot of a place of which something is claimed. */
  readonly sample: { readonly line: Paint } | { readonly area: Paint } | { readonly dot: Certainty };
}

const STATUS: Readonly<Record<ClaimStatus, string>> = {
  alleged: 'Alleged',
  corroborated: 'Corroborated',
  confirmed: 'Confirmed',
  contradicted: 'Contradicted',
  unresolved: 'Unresolved'
};

const AREAS: Readonly<Partial<Record<Line['kind'], string>>> = {
  'control-russian': 'Held by Russia, as assessed',
  'control-ukrainian': 'Held by Ukraine, as assessed',
  'grey-zone': 'Contested, as assessed',
  zone: 'Demilitarised zone'
};

/** The day of Russia's full invasion; ground held before it lies under the later and is drawn over that. */
const INVASION = '2022-02-24';

function signOfLine(mark: Mark, id: string, line: Line): Sign | null {
  const paint = paintOf(mark, line, mark.certainty);
  if (line.kind === 'control-russian' && line.asOf < INVASION) {
    const over = { ...paint, fillOpacity: (paint.fillOpacity ?? 1) * 2 };
    return { key: 'held-before', text: 'Held by Russia before 2022', sample: { area: over } };
  }
  const area = AREAS[line.kind];
  // Ground in the background is that of another day, and named on the map.
  if (area && 'quiet' in mark && mark.quiet) return null;
  if (area) return { key: line.kind, text: area, sample: { area: paint } };
  switch (line.kind) {
    case 'front':
      return { key: 'front', text: 'Front line, as assessed', sample: { line: paint } };
    case 'front-history':
      return { key: id, text: `Front, ${formatDate(line.asOf)}`, sample: { line: paint } };
    case 'demarcation':
    case 'border-disputed':
      return { key: id, text: line.name, sample: { line: paint } };
    case 'rail-route':
      return { key: 'rail-route', text: 'Railway, a possible way', sample: { line: paint } };
    case 'sea-route':
    case 'air-route':
      return signOfMovement(mark, paint, ' route');
    default:
      return null;
  }
}

/** What nobody disputes needs no explaining; what is confirmed does beside what is less. */
const doubted = (certainty: Certainty) => certainty !== 'established' && certainty !== 'confirmed';

function signOfMovement({ certainty }: Mark, paint: Paint, what = ''): Sign | null {
  if (certainty === 'established') return null;
  return { key: `movement-${certainty}${what}`, text: `${STATUS[certainty]}${what}`, sample: { line: paint } };
}

/**
 * Every sign that a scene's marks and claimed places need explained, each once, in the order in which they are drawn.
 * `line` looks up a line of the facts.
 */
export function signsOf(
  marks: readonly Mark[],
  dots: readonly Certainty[],
  line: (id: string) => Line
): readonly Sign[] {
  const signs = marks.map((mark): Sign | null => {
    if ('line' in mark) return signOfLine(mark, mark.line, line(mark.line));
    return mark.measured ? null : signOfMovement(mark, paintOf(mark, null, mark.certainty));
  });
  const places = dots.map((certainty): Sign | null =>
    certainty === 'established'
      ? null
      : { key: `dot-${certainty}`, text: `Place, ${STATUS[certainty].toLowerCase()}`, sample: { dot: certainty } }
  );
  const plain = ![...marks.map((m) => m.certainty), ...dots].some(doubted);
  const found = new Map<string, Sign>();
  for (const sign of [...signs, ...places]) {
    const needless = plain && /^(movement|dot)-confirmed/.test(sign?.key ?? '');
    if (sign && !needless && !found.has(sign.key)) found.set(sign.key, sign);
  }
  return [...found.values()];
}
