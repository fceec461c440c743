import { formatDate } from '../facts/dates.ts';
import type { Line } from '../facts/schema.ts';
import { paintOf, type Mark } from './marks.ts';
import type { Sign } from './signs.ts';

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
    default:
      return null;
  }
}

/**
 * The signs of those marks that are drawn alike however firmly they are known: lines and areas that do not move, each sign
 * once, with the first mark that needs it. `line` looks up a line of the facts. Runs at build only.
 */
export function fixedSignsOf(marks: readonly Mark[], line: (id: string) => Line): readonly Sign[] {
  const found = new Map<string, Sign>();
  for (const [i, mark] of marks.entries()) {
    const sign = 'line' in mark ? signOfLine(mark, mark.line, line(mark.line)) : null;
    if (sign && !found.has(sign.key)) found.set(sign.key, { ...sign, mark: i });
  }
  return [...found.values()];
}
