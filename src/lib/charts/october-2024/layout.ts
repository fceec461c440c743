import { formatDate } from '../../facts/dates.ts';
import type { Drawing } from '../kit/drawing.ts';
import type { FigureDesign } from '../kit/figure.ts';
import { across } from './across.ts';
import type { October } from './types.ts';
import { down } from './down.ts';
import { lagInDays } from './happening.ts';
import { counted } from '../kit/number-words.ts';

/** Below this width the days run down. */
const NARROW = 620;

function titleOf({ sailed, told, agreed, admitted }: October['finding'], asOf: string): string {
  if (told.day > asOf) return 'What each side said of North Korean soldiers in October 2024, day by day';
  const first = `${told.name} told of the first ships ${counted(lagInDays(sailed, told.day), 'day')} after they had sailed, by its own account`;
  if (agreed.day > asOf) return first;
  return admitted.day > asOf
    ? `${first}; ${agreed.name} agreed on a crossing ${counted(lagInDays(told.day, agreed.day), 'day')} later`
    : `${first}; ${admitted.name} admitted to the soldiers in ${formatDate(admitted.day.slice(0, 7))}`;
}

/** What happened above or beside, what was said in a lane for each side, and a thin line from one to the other. */
export const design: FigureDesign<October> = {
  words: ({ finding }, asOf) => ({
    title: titleOf(finding, asOf),
    subtitle:
      'A sign is what one side said on one day about North Korean soldiers; a number counts its statements. A bar is when a thing happened, by the account of whoever told it first; a thin line leads from it to the day and the side that told it. Outlines were not yet known.',
    note: 'Who tells of a thing does not make it so: each sign and each bar leads to its source. An arrow back from a bar means “by that day”; pale ends mean that the days are not exact.'
  }),
  layout(data, options): Drawing {
    const { width, hidden } = options;
    const rows = data.rows.filter(({ id }) => !hidden?.has(id));
    return (width < NARROW ? down : across)({ ...data, rows }, options);
  },
  filters: ({ lanes, rows }) => [
    {
      id: 'side',
      name: 'Who spoke',
      options: lanes.map(({ id, name }) => ({
        id,
        name,
        rows: rows.filter(({ lane }) => lane === id).map((row) => row.id)
      }))
    }
  ]
};
