import { formatDate } from '../../facts/dates.ts';
import type { Word } from '../kit/drawing.ts';
import { broken } from '../kit/lines.ts';
import { measureOf, paragraph, widthOf } from '../kit/measure.ts';
import type { Estimate, Group } from './data.ts';

/** An estimate with the height of its bar and the words that name it, in pixels. */
interface PlacedRow {
  readonly estimate: Estimate;
  readonly y: number;
  readonly words: readonly Word[];
}

/** A group with the rule above it, its words and its rows. */
interface PlacedGroup {
  readonly top: number;
  readonly words: readonly Word[];
  readonly rows: readonly PlacedRow[];
  /** Where lines of the axis may run, from and to: never through words. */
  readonly lanes: readonly (readonly [from: number, to: number])[];
}

export interface Placement {
  readonly groups: readonly PlacedGroup[];
  /** Where the bars begin, and where they end below. */
  readonly low: number;
  readonly foot: number;
}

const HEAD = { size: 13, weight: 650 } as const;
const SMALL = { size: 11, tone: 'soft' } as const;
const LINE = 14;
const DATE = 72;

const shortMonth = (date: string): string => formatDate(date).replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));

/** A name as it stands in the drawing: without what is set in brackets. */
const shortName = (by: string): string => by.replace(/ \(.*\)$/, '');

const known = ({ known }: Estimate, asOf: string) => (known > asOf ? ('soft' as const) : ('ink' as const));

/** Day and name in two columns from `x`, beside the bar. */
const beside = (estimate: Estimate, x: number, y: number, asOf: string): readonly Word[] => [
  { text: shortMonth(estimate.date), x, y: y + 4, ...SMALL },
  { text: shortName(estimate.by), x: x + DATE, y: y + 4, size: 12, tone: known(estimate, asOf) }
];

const widest = (groups: readonly Group[]): number =>
  Math.max(...groups.flatMap(({ estimates }) => estimates.map(({ by }) => widthOf(shortName(by), 12))), 0);

/** One lane for all rows, which have no words between their bars. */
const together = (rows: readonly PlacedRow[]): PlacedGroup['lanes'] => {
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last ? [[first.y - 9, last.y + 9]] : [];
};

/** Three columns: what is measured, by whom and when, how much. */
function columns(groups: readonly Group[], asOf: string): Placement {
  const [text, row, gap] = [196, 21, 14];
  const low = text + 20 + DATE + widest(groups) + 14;
  let top = 0;
  const placed = groups.map((group): PlacedGroup => {
    const names = paragraph(group.name, text, { x: 0, y: top + 20, ...HEAD }, 16);
    const means = paragraph(group.means, text, { x: 0, y: (names.at(-1)?.y ?? top) + 16, ...SMALL }, LINE);
    const first = top + 16;
    const rows = group.estimates.map((estimate, i) => ({
      estimate,
      y: first + i * row,
      words: beside(estimate, text + 20, first + i * row, asOf)
    }));
    const foot = Math.max(means.at(-1)?.y ?? 0, (rows.at(-1)?.y ?? 0) + 8);
    const own = { top, words: [...names, ...means], rows, lanes: together(rows) };
    top = foot + gap;
    return own;
  });
  return { groups: placed, low, foot: top };
}

/** What is measured above, then two columns: by whom and when, how much. */
function headed(groups: readonly Group[], width: number, asOf: string): Placement {
  const [row, gap] = [20, 10];
  let top = 0;
  const placed = groups.map((group): PlacedGroup => {
    const name: Word = { text: group.name, x: 0, y: top + 19, ...HEAD };
    const indent = widthOf(group.name, HEAD.size, HEAD.weight) + 10;
    const inline = indent + widthOf(group.means, SMALL.size) <= width;
    const means = inline
      ? [{ text: group.means, x: indent, y: name.y, ...SMALL }]
      : paragraph(group.means, width, { x: 0, y: name.y + 15, ...SMALL }, LINE);
    const first = (means.at(-1)?.y ?? name.y) + 18;
    const rows = group.estimates.map((estimate, i) => ({
      estimate,
      y: first + i * row,
      words: beside(estimate, 0, first + i * row, asOf)
    }));
    top = (rows.at(-1)?.y ?? first) + 9 + gap;
    return { top: name.y - 19, words: [name, ...means], rows, lanes: together(rows) };
  });
  return { groups: placed, low: DATE + widest(groups) + 12, foot: top };
}

/** One column, for a phone: the words of each above its bar. */
function stacked(groups: readonly Group[], width: number, asOf: string): Placement {
  let top = 0;
  const placed = groups.map((group): PlacedGroup => {
    const name: Word = { text: group.name, x: 0, y: top + 17, ...HEAD };
    const means = paragraph(group.means, width, { x: 0, y: name.y + 14, ...SMALL }, 13);
    let y = means.at(-1)?.y ?? name.y;
    const rows = group.estimates.map((estimate): PlacedRow => {
      const text = `${shortMonth(estimate.date)}, ${shortName(estimate.by)}`;
      const words = broken(text, width, measureOf(11)).map((line, i): Word => ({
        text: line,
        x: 0,
        y: y + 18 + i * 13,
        size: 11,
        tone: known(estimate, asOf)
      }));
      y = (words.at(-1)?.y ?? y) + 11;
      return { estimate, y, words };
    });
    top = y + 14;
    return {
      top: name.y - 17,
      words: [name, ...means],
      rows,
      lanes: rows.map((row) => [row.y - 6, row.y + 6] as const)
    };
  });
  return { groups: placed, low: 0, foot: top };
}

/** From these widths on, in pixels. */
const HEADED = 600;
const COLUMNS = 860;

/** Places groups and their rows one under another; the wider the drawing, the more stands side by side. */
export function placed(groups: readonly Group[], width: number, asOf: string): Placement {
  if (width >= COLUMNS) return columns(groups, asOf);
  return width >= HEADED ? headed(groups, width, asOf) : stacked(groups, width, asOf);
}
