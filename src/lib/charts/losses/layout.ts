import { sentenceCase } from '../../facts/typeset.ts';
import { max } from 'd3';
import { filtersOf } from '../estimates/filters.ts';
import { estimatesLayout } from '../estimates/layout.ts';
import { endsOf, type Estimates } from '../estimates/rows.ts';
import { spreadInWords, widestSpread } from '../estimates/spread.ts';
import type { FigureDesign } from '../kit/figure.ts';
import { formatNumber } from '../kit/numbers.ts';

/** Numbers given within a week of each other speak of the same losses. */
const WEEK = 7;

function titleOf({ panels }: Estimates, asOf: string): string {
  const both =
    panels.find(({ id }) => id === 'both')?.rows.filter(({ known, derived }) => known <= asOf && !derived) ?? [];
  const spread = widestSpread(both, WEEK);
  if (spread) return spreadInWords(spread, 'killed or wounded');
  const latest = both.at(-1);
  if (!latest) return 'North Korean losses in Russia’s war, by who counted them';
  const { spoken, value, when } = latest;
  return `${sentenceCase(spoken)} counted ${value} killed or wounded${when ? ` from ${when}` : ''}`;
}

/** The numbers of one measure that are single, known by the chosen day. */
const stated = ({ panels }: Estimates, panel: string, asOf: string): readonly number[] =>
  (panels.find(({ id }) => id === panel)?.rows ?? [])
    .filter(({ known, low, high }) => known <= asOf && (low === high || low === null || high === null))
    .map((row) => endsOf(row)[0]);

/** The greatest number that is given for the killed alone and, by others, for killed and wounded together. */
function sharedNumber(data: Estimates, asOf: string): string {
  const both = stated(data, 'both', asOf);
  const shared = max(stated(data, 'killed', asOf).filter((value) => both.includes(value)));
  return shared === undefined
    ? ''
    : ` Some give ${formatNumber(shared)} for the killed alone, others for killed and wounded together.`;
}

/** Every estimate of losses on one scale, by what it counts. */
export const design: FigureDesign<Estimates> = {
  words: (data, asOf) => ({
    title: titleOf(data, asOf),
    subtitle:
      'North Korean soldiers, by what is counted and who said so. A dot is one number, a bar a range; an arrow points to where an open number (“at least”) may lie. Hollow marks were not said yet.',
    note: `NIS is South Korea’s spy agency, HUR Ukraine’s military intelligence.${sharedNumber(data, asOf)}`
  }),
  layout: estimatesLayout,
  filters: filtersOf
};
