import { DAY, footAxis, timeOf } from '../kit/axis.ts';
import type { Drawing, Mark, Shape, Word } from '../kit/drawing.ts';
import type { FigureDesign, LayoutOptions } from '../kit/figure.ts';
import { boxOf, widthOf, within, type Box } from '../kit/measure.ts';
import { line, point, px, rect, solid } from '../kit/shapes.ts';
import type { Front, KoreanWar, Moment } from './data.ts';
import { cutSign } from './cut-sign.ts';
import { namesOf } from './placing.ts';
import { frontsOf, latitudeScale, longestPause, monthOf, presentOf, timeScale, type TimeScale } from './scales.ts';
import { titleOf } from './title.ts';

export { strip } from './strip.ts';

/** Below this width the names of places are short and most of the pause of two years is cut. */
const NARROW = 620;
const EDGE = 10;
/** The height of the line of events of a day, and of each that lasted. */
const DAYS_ROW = 20;
const SPAN_ROW = 26;
/** `Sep`, `June`: months of up to five letters in full; with the year where it is the first of its year. */
function monthName(day: string, year: boolean): string {
  const [month = '', of = ''] = monthOf(day).split(' ');
  return `${month.length <= 5 ? month : month.slice(0, 3)}${year ? ` ${of}` : ''}`;
}

function yearTicks({ from, to, cut }: TimeScale) {
  const years = Array.from(
    { length: new Date(to).getUTCFullYear() - new Date(from).getUTCFullYear() + 1 },
    (_, i) => new Date(from).getUTCFullYear() + i
  );
  return [
    { at: from, text: monthOf(new Date(from).toISOString().slice(0, 10)), strong: true },
    ...years.slice(1).map((year) => ({ at: Date.UTC(year, 0), text: String(year), strong: true }))
  ].filter(({ at }) => !cut || at < cut.from || at > cut.to);
}

const firstOfYear = (front: Front, fronts: readonly Front[]): boolean =>
  fronts.find(({ day }) => day.slice(0, 4) === front.day.slice(0, 4)) === front;

/** The line that joins the fronts drawn: thin and dashed, for nobody says that the front lay on it. */
const joined = (fronts: readonly Front[], x: (at: number) => number, y: (lat: number) => number): string =>
  fronts.map(({ day, mean }, i) => `${i === 0 ? 'M' : 'L'}${px(x(timeOf(day)))} ${px(y(mean))}`).join('');

const isSpan = ({ from, to }: Moment): boolean => from.slice(0, 7) !== to.slice(0, 7);

/** An event of a day: a triangle on the line of such events, its words on the side that has room. */
function dayMark(event: Moment, x: number, y: number, low: number, high: number): Mark {
  const tone = event.hue ?? 'ink';
  const wide = widthOf(event.short, 12);
  const word: Word = { text: event.short, x: x + 9, y: y + 4, size: 12, tone };
  const placed: Word = x + 9 + wide <= high || x - 9 - wide < low ? word : { ...word, x: x - 9, anchor: 'end' };
  return {
    row: event.id,
    x,
    y,
    reach: [8, 8],
    shapes: [solid(point('triangle', x, y, 5), tone, false)],
    words: [within(placed, low, high)],
    after: false
  };
}

/** What lasted: a bar, its words above it. */
function spanMark(event: Moment, from: number, to: number, y: number, low: number, high: number): Mark {
  const tone = event.hue ?? 'ink';
  return {
    row: event.id,
    x: (from + to) / 2,
    y,
    reach: [(to - from) / 2 + 3, 6],
    shapes: [solid(rect(from, y - 2.5, to - from, 5), tone, false)],
    words: [within({ text: event.short, x: from, y: y - 8, size: 12, tone }, low, high)],
    after: false
  };
}

/** The events under the fronts: those of a day on one line, then those that lasted. */
function eventMarks(
  events: readonly Moment[],
  x: (at: number) => number,
  { low, high, foot }: Plot
): { readonly marks: readonly Mark[]; readonly foot: number } {
  const spans = events.filter(isSpan);
  const first = foot + 6 + DAYS_ROW / 2;
  const marks = events.map((event): Mark => {
    const [from, to] = [x(timeOf(event.from)), x(timeOf(event.to) + DAY)];
    return isSpan(event)
      ? spanMark(event, from, to, foot + DAYS_ROW + (spans.indexOf(event) + 1) * SPAN_ROW, low, high)
      : dayMark(event, from, first, low, high);
  });
  return { marks, foot: foot + DAYS_ROW + spans.length * SPAN_ROW + 12 };
}

interface Plot {
  readonly low: number;
  readonly high: number;
  readonly top: number;
  readonly foot: number;
}

function referenceLines(
  { references }: KoreanWar,
  y: (lat: number) => number,
  { low, high }: Plot,
  narrow: boolean
): { ground: Shape[]; words: Word[] } {
  return {
    ground: references.map(({ lat }): Shape => ({ d: line(low, y(lat), high, y(lat)), stroke: 'rule' })),
    words: references.map(({ name, brief, lat }): Word => ({
      text: narrow ? brief : name,
      x: 0,
      y: y(lat) + 4,
      size: narrow ? 11 : 12,
      tone: 'soft'
    }))
  };
}

/** Who held which side, and what the dashed line is: over and under the longest pause, where nothing else stands. */
function remarks(
  fronts: readonly Front[],
  x: (at: number) => number,
  y: (lat: number) => number,
  { top, foot }: Plot
): Word[] {
  const [a, b] = longestPause(fronts);
  const [left, right] = [x(timeOf(a.day)) + 30, x(timeOf(b.day)) - 30];
  const word = { x: (left + right) / 2, anchor: 'middle', size: 12 } as const;
  const north = y(Math.max(a.north, b.north));
  const south = y(Math.min(a.south, b.south));
  const all: readonly Word[] = [
    { ...word, text: 'North Korea and its allies', y: (top + north) / 2 + 4, tone: 'kp', weight: 500, halo: true },
    { ...word, text: 'South Korea and its allies', y: (south + foot) / 2 + 4, tone: 'kr', weight: 500, halo: true },
    {
      ...word,
      text: 'The dashed line only joins the fronts drawn',
      y: y(Math.max(a.mean, b.mean)) - 7,
      tone: 'soft',
      halo: true
    }
  ];
  return all.filter((one) => boxOf(one).width <= right - left);
}

export const design: FigureDesign<KoreanWar> = {
  words: (data) => ({
    title: titleOf(data),
    subtitle:
      'How far north the front lay, on the days for which the maps draw it. A dot is the mean latitude of the front from coast to coast, the stroke through it reaches from its southernmost to its northernmost point; the dashed line only joins the dots.',
    note: 'The fronts are our generalised drawings after the histories cited, most of them right to about 10 kilometres. On a narrow screen most of the pause before the armistice is cut.'
  }),
  layout(data, { width, hidden, step }: LayoutOptions): Drawing {
    const narrow = width < NARROW;
    const fronts = frontsOf(data).filter(({ id }) => !hidden?.has(id));
    const events = data.rows.filter((row): row is Moment => row.kind === 'event' && !hidden?.has(row.id));
    const gutter =
      Math.max(...data.references.map(({ name, brief }) => widthOf(narrow ? brief : name, narrow ? 11 : 12))) + 10;
    const plot: Plot = { low: gutter, high: width - EDGE, top: 10, foot: narrow ? 330 : 350 };
    const time = timeScale(frontsOf(data), plot.low, plot.high, narrow);
    const x = time.x;
    const y = latitudeScale(data, plot.top, plot.foot, 0.45);
    const present = presentOf(data, step);
    const referenced = referenceLines(data, y, plot, narrow);
    const told = eventMarks(events, x, { ...plot, high: width });
    const base = told.foot;
    const axis = footAxis(yearTicks(time), x, { low: plot.low, high: plot.high, y: base, edge: EDGE });
    const signs = fronts.map((front) => {
      const at = { x: x(timeOf(front.day)), y: y(front.mean) };
      const strong = front.id === present?.id;
      return {
        front,
        ...at,
        top: Math.min(y(front.north), at.y - (strong ? 11 : 6)),
        foot: Math.max(y(front.south), at.y + (strong ? 11 : 6)),
        strong
      };
    });
    const boxes = signs.map(({ x: cx, top, foot }): Box => ({ x: cx - 5, y: top, width: 10, height: foot - top }));
    const names = namesOf(
      signs.map(({ front, ...at }) => ({
        id: front.id,
        text: at.strong ? monthOf(front.day) : monthName(front.day, !narrow && firstOfYear(front, fronts)),
        ...at
      })),
      { taken: boxes, path: signs, room: { x: plot.low, y: 0, width: width - plot.low, height: base }, size: 12 }
    );
    const beside = narrow ? [] : fronts.length > 1 ? remarks(fronts, x, y, plot) : [];
    return {
      width,
      height: base + 24,
      ground: [
        ...referenced.ground,
        { d: joined(fronts, x, y), stroke: 'soft', width: 1.25, dash: [2, 3] },
        ...axis.ground,
        ...(time.cut ? [...cutSign(time.cut.at, base), ...cutSign(time.cut.at, y(fronts.at(-1)?.mean ?? 0))] : [])
      ],
      marks: [
        ...signs.map(({ front, x: cx, y: cy, strong }): Mark => {
          const word = names.get(front.id);
          return {
            row: front.id,
            x: cx,
            y: cy,
            reach: [8, Math.max(8, Math.max(cy - y(front.north), y(front.south) - cy) + 3)],
            shapes: [
              { d: line(cx, y(front.north), cx, y(front.south)), stroke: 'ink', width: 2.5, opacity: 0.45 },
              ...(strong ? [{ d: point('disc', px(cx), px(cy), 9), stroke: 'ink', width: 2.5 } as const] : []),
              solid(point('disc', px(cx), px(cy), 4.5), 'ink', false)
            ],
            ...(word && { words: [word] }),
            after: false
          };
        }),
        ...told.marks
      ],
      words: [
        ...referenced.words,
        ...axis.words,
        ...beside,
        ...(time.cut
          ? [{ text: 'cut', x: time.cut.at, y: base + 16, anchor: 'middle', size: 11, tone: 'soft' } as const]
          : [])
      ]
    };
  }
};
