import { max, min } from 'd3';
import { DAY, timeOf } from '../kit/axis.ts';
import type { FigureDesign } from '../kit/figure.ts';
import { bounded } from '../kit/numbers.ts';
import type { Containers, Counter } from './data.ts';
import { EDGE, FOOT, HEAD, panel, type Plot, type Scales } from './panel.ts';

/** Left of an axis: room for the words of values. */
const GUTTER = 46;
/** From this width on the panels stand side by side and share one value axis. */
const ACROSS = 600;
const TALL = 230;
const LOW = 142;
const GAP = 22;
/** What a panel of named counts needs, and may take at most, as a part of the whole. */
const NAMED = { least: 118, part: 0.2 };

/** Time before the first count, for its words, and after the last. */
const MARGIN = { before: 120 * DAY, after: 20 * DAY };

/** The scales of a panel: named counts all came late, and their time begins with the year of the first. */
function scalesOf({ named, counts }: Counter, scales: Scales): Scales {
  const first = named ? min(counts, ({ from }) => from) : undefined;
  return first === undefined ? scales : { ...scales, time: [timeOf(`${first.slice(0, 4)}-01-01`), scales.time[1]] };
}

/** Panels side by side, those of named counts narrower. */
function across(counters: readonly Counter[], scales: Scales, width: number) {
  const narrow = counters.filter(({ named }) => named).length;
  const wide = counters.length - narrow;
  const free = width - GUTTER - EDGE - (counters.length - 1) * GAP;
  const named = wide === 0 ? free / narrow : Math.max(NAMED.least, free * NAMED.part);
  const each = (free - narrow * named) / wide;
  let low = GUTTER;
  return counters.map((counter) => {
    const high = low + (counter.named ? named : each);
    const plot: Plot = { low, high, top: HEAD, foot: HEAD + TALL };
    low = high + GAP;
    return { counter, plot, scales: scalesOf(counter, scales) };
  });
}

/** Panels one above the other. */
const below = (counters: readonly Counter[], scales: Scales, width: number) =>
  counters.map((counter, i) => {
    const top = HEAD + i * (HEAD + LOW + FOOT + GAP / 2);
    return {
      counter,
      plot: { low: GUTTER, high: width - EDGE, top, foot: top + LOW },
      scales: scalesOf(counter, scales)
    };
  });

/** A panel for each counter, on one scale of values, so that the counts can be compared but are never joined. */
export const design: FigureDesign<Containers> = {
  words({ counters }, asOf) {
    const [us, korea] = counters
      .filter(({ named }) => !named)
      .map(({ counts }) => counts.findLast(({ known }) => known <= asOf))
      .map((count) => count && bounded(count.value, count.bound));
    return {
      title:
        us && korea
          ? `Washington counted ${us} containers, Seoul ${korea}; their starting dates differ`
          : 'Containers said to have gone from North Korea to Russia, by who counted',
      subtitle:
        'Containers said to have gone from North Korea to Russia, all in all, on the day each count was given. A triangle means “at least”, a dot “about”, a crossbar “some day of that month”; outlines were not yet known.',
      note: 'What was in the containers has not been verified independently. Russia and North Korea deny the transfers.'
    };
  },
  layout({ counters }, { width, asOf, hidden }) {
    const shown = counters
      .map((counter) => ({ ...counter, counts: counter.counts.filter(({ id }) => !hidden?.has(id)) }))
      .filter(({ counts }) => counts.length > 0);
    const all = counters.flatMap(({ counts }) => counts);
    const scales: Scales = {
      time: [
        (min(all, ({ from }) => timeOf(from)) ?? 0) - MARGIN.before,
        (max(all, ({ to }) => timeOf(to)) ?? 0) + MARGIN.after
      ],
      most: max(all, ({ value }) => value) ?? 0
    };
    const wide = width >= ACROSS;
    const panels = (wide ? across : below)(shown, scales, width);
    const drawn = panels.map((one, i) => panel(one.counter, one.scales, one.plot, asOf, !wide || i === 0));
    return {
      width,
      height: Math.max(...panels.map(({ plot }) => plot.foot), 0) + FOOT,
      ground: drawn.flatMap(({ ground }) => ground),
      marks: drawn.flatMap(({ marks }) => marks),
      words: drawn.flatMap(({ words }) => words)
    };
  },
  filters: ({ counters }) => [
    {
      id: 'counter',
      name: 'Who counted',
      options: counters.map(({ id, name, counts }) => ({ id, name, rows: counts.map((count) => count.id) }))
    }
  ]
};
