import { max, scaleLinear } from 'd3';
import { cutLine } from '../kit/cut-line.ts';
import { footAxis } from '../kit/axis.ts';
import type { Drawing, Mark, Word } from '../kit/drawing.ts';
import type { FigureDesign } from '../kit/figure.ts';
import { broken } from '../kit/lines.ts';
import { boxOf, measureOf, widthOf, within } from '../kit/measure.ts';
import { bounded, formatNumber, inMillions } from '../kit/numbers.ts';
import { ARROW, line, openBar } from '../kit/shapes.ts';
import type { Delivery, RefinedOil } from './data.ts';

/** From this width on the words stand beside their bars, below it above them. */
const BESIDE = 600;
const THICK = 20;
/** Beyond a bar: its arrow. */
const TIP = ARROW + 8;
/** Left of zero, for half of its word. */
const EDGE = 4;
/** Above the bars: the words of the cap. */
const HEAD = 30;

const TIME = { size: 13, weight: 500 } as const;
const SMALL = { size: 11.5, tone: 'soft' } as const;
const AMOUNT = { size: 12, weight: 500 } as const;

const account = ({ length, by }: Delivery): string => `${by}; ${length}`;

/** A delivery with the height of its bar and the words that name it. */
interface Placed {
  readonly delivery: Delivery;
  readonly y: number;
  readonly words: readonly Word[];
}

interface Placement {
  readonly low: number;
  readonly foot: number;
  readonly rows: readonly Placed[];
  /** Where upright lines run, from and to: on a phone only beside the bars. */
  readonly lanes: readonly (readonly [from: number, to: number])[];
}

function beside(deliveries: readonly Delivery[]): Placement {
  const row = 50;
  const names = deliveries.flatMap((one) => [
    widthOf(one.period, TIME.size, TIME.weight),
    widthOf(account(one), SMALL.size)
  ]);
  const rows = deliveries.map((delivery, i): Placed => {
    const y = HEAD + 24 + i * row;
    const words: readonly Word[] = [
      { text: delivery.period, x: 0, y: y - 3, ...TIME },
      { text: account(delivery), x: 0, y: y + 13, ...SMALL }
    ];
    return { delivery, y, words };
  });
  const foot = HEAD + deliveries.length * row;
  return { low: Math.max(...names, 0) + 18, foot, rows, lanes: [[20, foot]] };
}

function above(deliveries: readonly Delivery[], width: number): Placement {
  let top = HEAD;
  const rows = deliveries.map((delivery): Placed => {
    const time: Word = { text: delivery.period, x: 0, y: top + 18, ...TIME };
    const lines = broken(account(delivery), width, measureOf(SMALL.size));
    const by = lines.map((text, i): Word => ({ text, x: 0, y: top + 33 + i * 14, ...SMALL }));
    const y = top + 33 + (lines.length - 1) * 14 + 9 + THICK / 2;
    top = y + THICK / 2 + 8;
    return { delivery, y, words: [time, ...by] };
  });
  const foot = top + 2;
  const lanes = rows.map(({ y }, i) => [y - 16, i === rows.length - 1 ? foot : y + 16] as const);
  return { low: EDGE, foot, rows, lanes: [[20, HEAD], ...lanes] };
}

/** The amount in its bar where that is long enough, else beyond it. */
function amountBeside(delivery: Delivery, from: number, to: number, y: number, after: boolean): Word {
  const text = delivery.amount;
  const inside = to - from > widthOf(text, AMOUNT.size, AMOUNT.weight) + 24;
  return inside
    ? { text, x: to - 10, y: y + 4.5, anchor: 'end', ...AMOUNT, ...(after ? { halo: true } : { tone: 'paper' }) }
    : { text, x: to + TIP + 4, y: y + 4.5, ...AMOUNT, halo: true };
}

/** A bar with its arrow, and over it the line of the cap where the bar goes beyond, clear of its words. */
function barOf(
  delivery: Delivery,
  x: (value: number) => number,
  y: number,
  limit: number,
  after: boolean,
  words: Word
) {
  const open = { low: delivery.bound === 'at-most', high: delivery.bound === 'at-least' };
  const [bar, ...arrows] = openBar(x(0) + 1, x(delivery.barrels), y, THICK, open, delivery.hue ?? 'ink', after);
  const stroke = after ? 'ink' : 'paper';
  return [
    ...(bar ? [bar] : []),
    // Dashes would leave nothing of so small a sign.
    ...arrows,
    ...(x(delivery.barrels) > limit
      ? cutLine({ stroke, width: 2 }, limit, y - THICK / 2, y + THICK / 2, [boxOf(words)])
      : [])
  ];
}

function barsOf(place: Placement, x: (value: number) => number, limit: number, asOf: string): readonly Mark[] {
  return place.rows.map(({ delivery, y, words }): Mark => {
    const after = delivery.known > asOf;
    const [from, to] = [x(0), x(delivery.barrels)];
    const amount = amountBeside(delivery, from, to, y, after);
    return {
      row: delivery.id,
      x: (from + to) / 2,
      y,
      reach: [(to - from) / 2 + 6, THICK / 2 + 4],
      shapes: barOf(delivery, x, y, limit, after, amount),
      words: [...words, amount],
      after
    };
  });
}

/** Bars on one axis from zero, each of its own time, against the line of what the UN allows in a year. */
function drawn(data: RefinedOil, hidden: ReadonlySet<string>, width: number, asOf: string): Drawing {
  const { cap } = data;
  const shown = data.deliveries.filter(({ id }) => !hidden.has(id));
  const place = width >= BESIDE ? beside(shown) : above(shown, width);
  const most = max([...data.deliveries, cap], ({ barrels }) => barrels) ?? 0;
  const x = scaleLinear([0, most], [place.low, width - TIP]);
  const [low, high] = x.range() as [number, number];
  const bars = barsOf(place, x, x(cap.barrels), asOf);
  const label = within(
    {
      text: `UN cap: ${formatNumber(cap.barrels)} barrels a year`,
      x: x(cap.barrels),
      y: 14,
      anchor: 'middle',
      size: 12,
      weight: 650
    },
    0,
    width
  );
  const ticks = x.ticks(high - low < 360 ? 2 : 4);
  const axis = footAxis(
    ticks.map((value) => ({ at: value, text: value === 0 ? '0' : inMillions(value), strong: value === 0 })),
    x,
    { low, high, y: place.foot, edge: Math.min(TIP, place.low) }
  );
  const words = bars.flatMap((mark) => mark.words ?? []);
  const limit: Mark = {
    row: cap.id,
    x: x(cap.barrels),
    y: HEAD - 6,
    reach: [10, 10],
    shapes: place.lanes.flatMap(([from, to]) =>
      cutLine({ stroke: 'ink', width: 2 }, x(cap.barrels), from, to, words.map(boxOf))
    ),
    words: [label],
    after: cap.known > asOf
  };
  return {
    width,
    height: place.foot + 24,
    ground: [
      ...ticks
        .filter((value) => value !== 0 && value !== cap.barrels)
        .flatMap((value) =>
          place.lanes.flatMap(([from, to]) =>
            cutLine({ stroke: 'rule' }, x(value), Math.max(from, HEAD), to, words.map(boxOf))
          )
        ),
      ...place.rows.map(({ y }) => ({ d: line(low, y - 16, low, y + 16), stroke: 'soft' as const })),
      ...axis.ground
    ],
    marks: hidden.has(cap.id) ? bars : [limit, ...bars],
    words: axis.words
  };
}

export const design: FigureDesign<RefinedOil> = {
  words({ cap, deliveries }, asOf) {
    const latest = deliveries.findLast(({ known }) => known <= asOf);
    const allowed = `the UN cap is ${formatNumber(cap.barrels)} a year`;
    const sent = (one: Delivery): string =>
      `Russia ${one.likely ? 'likely ' : ''}sent ${bounded(one.barrels, one.bound, inMillions)} barrels of refined oil ${one.spans ? 'from' : 'in'} ${one.period}`;
    return {
      title: latest
        ? `${sent(latest)}${latest.likely ? ', researchers estimate' : `, by the count of the ${latest.by}`}; ${allowed}`
        : `Refined oil from Russia to North Korea: ${allowed}`,
      subtitle:
        'Barrels of refined oil, each bar over the time beside it, by whom it was counted or reported. The times differ in length and overlap; bars are not to be added up. An arrow means “at least”; outlines were not yet known.',
      note: 'The cap counts a whole year, each bar only the time named beside it.'
    };
  },
  layout: (data, { width, asOf, hidden }) => drawn(data, hidden ?? new Set(), width, asOf)
};
