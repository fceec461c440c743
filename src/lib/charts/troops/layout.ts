import { sentenceCase } from '../../facts/typeset.ts';
import { filtersOf } from '../estimates/filters.ts';
import { estimatesLayout } from '../estimates/layout.ts';
import type { EstimateRow, Estimates } from '../estimates/rows.ts';
import { beyondInWords } from '../estimates/scale.ts';
import { spreadInWords, widestSpread } from '../estimates/spread.ts';
import type { FigureDesign } from '../kit/figure.ts';
import { rangeOf } from '../kit/numbers.ts';

/** Numbers given within a week of each other speak of the same force. */
const WEEK = 7;

const knownOf = ({ panels }: Estimates, panel: string, asOf: string): readonly EstimateRow[] =>
  panels.find(({ id }) => id === panel)?.rows.filter(({ known, derived }) => known <= asOf && !derived) ?? [];

/** The latest number of each of the two estimators who spoke last, the earlier first. */
function latestTwo(rows: readonly EstimateRow[]): readonly EstimateRow[] {
  return [...new Map(rows.map((row) => [row.by, row])).values()].slice(-2);
}

function titleOf(data: Estimates, asOf: string): string {
  const sent = knownOf(data, 'sent', asOf);
  const spread = widestSpread(sent, WEEK);
  if (spread) return spreadInWords(spread, 'soldiers sent');
  const plans = knownOf(data, 'planned', asOf)
    .flatMap(({ low, high }) => [low, high])
    .filter((n) => n !== null);
  const planned = plans.length > 0 ? rangeOf(Math.min(...plans), Math.max(...plans)) : null;
  const [one, other] = latestTwo(sent);
  if (!one) {
    return planned === null
      ? 'North Korean soldiers for Russia’s war, by who counted them'
      : `Before any were counted as sent, ${planned} North Korean soldiers were said to be planned`;
  }
  const counted = `${one.spoken} counted ${one.value} soldiers sent${other ? `, ${other.spoken} ${other.value}` : ''}`;
  const plan = planned === null ? '' : `; plans were put at ${planned}`;
  return `${sentenceCase(counted)}${plan}`;
}

/** Every estimate of the force on one scale, by what it counts. */
export const design: FigureDesign<Estimates> = {
  words: (data, asOf) => {
    const far = beyondInWords(data.rows, asOf);
    return {
      title: titleOf(data, asOf),
      subtitle:
        'North Korean soldiers, by what is counted and who said so. A dot is one number, a bar a range; an arrow points to where an open number (“at least”, “up to”) may lie. Hollow marks were not said yet.',
      note: `NIS is South Korea’s spy agency, HUR Ukraine’s military intelligence. The measures overlap and cannot be added.${far ? ` ${far}` : ''}`
    };
  },
  layout: estimatesLayout,
  filters: filtersOf
};
