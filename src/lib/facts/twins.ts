import { formatDate, isRealDate, spanOf } from './dates.ts';

/** Where two records of one thing say different things, and whether either of them tells the reader so. */

/** As much of an event's figure as counts here; any of it may be missing from a record that nobody has checked yet. */
interface Figure {
  readonly label?: string | undefined;
  readonly value?: number | string | undefined;
  readonly unit?: string | undefined;
  readonly estimatedBy?: string | undefined;
  readonly asOf?: string | undefined;
}

/** As much of a record as counts here. */
export interface Twin {
  readonly date?: string | undefined;
  readonly endDate?: string | undefined;
  readonly figures?: readonly (Figure | undefined)[] | undefined;
  readonly conflict?: string | undefined;
  readonly note?: string | undefined;
}

/** What two records disagree about, and what each of them says, in words. */
interface Disagreement {
  readonly about: string;
  readonly one: string;
  readonly other: string;
}

/** The days an event may have been on: of an unreadable date null. */
function daysOf({ date, endDate }: Twin): { readonly from: string; readonly to: string } | null {
  if (date === undefined || !isRealDate(date)) return null;
  const end = endDate !== undefined && isRealDate(endDate) ? endDate : date;
  return { from: spanOf(date).from, to: spanOf(end).to };
}

/** The remarks of two records, in which either may name what they disagree about. */
const remarks = (a: Pick<Twin, 'conflict' | 'note'>, b: Pick<Twin, 'conflict' | 'note'>): string =>
  [a.conflict, a.note, b.conflict, b.note].filter((text) => text !== undefined).join('\n');

/** Whether a text names a number or date: by itself, not as a part of a longer one, such as the 3 of 2023. */
function names(text: string, what: string): boolean {
  const literal = what.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d]|\\d[,.])${literal}(?![\\p{L}\\d]|[,.]\\d)`, 'u').test(text);
}

const plain = (text: string | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const number = new Intl.NumberFormat('en-GB');
const valueInWords = (value: number | string): string => (typeof value === 'number' ? number.format(value) : value);

/** The day and month, month or year of a date, as a sentence may name it. */
const dateInWords = (date: string): string => formatDate(date).replace(/(?<=\D) \d{4}$/, '');

/** Figures of one thing: the same label, or else the only ones of their unit by the same estimator; of the same time. */
function pairs(a: Twin, b: Twin): readonly (readonly [Figure, Figure])[] {
  const [ones, others] = [a, b].map(({ figures }) => (figures ?? []).filter((one) => one !== undefined));
  const timeOf = (twin: Twin, { asOf }: Figure) => asOf ?? twin.date;
  const kindOf = ({ unit, estimatedBy }: Figure) => (estimatedBy ? `${plain(unit)}|${plain(estimatedBy)}` : null);
  const only = (list: readonly Figure[], kind: string | null) =>
    list.filter((one) => kindOf(one) === kind).length === 1;
  return (ones ?? []).flatMap((one) => {
    const same = (others ?? []).find(({ label }) => plain(label) === plain(one.label));
    const kind = kindOf(one);
    const alike =
      kind !== null && only(ones ?? [], kind) && only(others ?? [], kind)
        ? others?.find((other) => kindOf(other) === kind)
        : undefined;
    const other = same ?? alike;
    return other && timeOf(a, one) === timeOf(b, other) ? [[one, other] as const] : [];
  });
}

/** What two records of one event say differently, and neither says in its `conflict` or `note` that it is so. */
export function untoldDisagreements(a: Twin, b: Twin): readonly Disagreement[] {
  const told = remarks(a, b);
  const found: Disagreement[] = [];
  const add = (about: string, one: string, other: string) => {
    if (!names(told, one) || !names(told, other)) found.push({ about, one, other });
  };
  const [days, otherDays] = [daysOf(a), daysOf(b)];
  if (days && otherDays && (days.to < otherDays.from || otherDays.to < days.from)) {
    add('the date', dateInWords(a.date!), dateInWords(b.date!));
  }
  for (const [one, other] of pairs(a, b)) {
    if (one.value === undefined || other.value === undefined || one.value === other.value) continue;
    add(`“${one.label ?? ''}”`, valueInWords(one.value), valueInWords(other.value));
  }
  return found;
}

/** As much of an estimate as counts here. */
export interface Count {
  readonly metric?: string | undefined;
  readonly estimatedBy?: string | undefined;
  readonly date?: string | undefined;
  readonly about?: unknown;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  readonly conflict?: string | undefined;
  readonly note?: string | undefined;
}

/** What makes two estimates one: what is counted, by whom, on which day, of which time. */
export const estimateKey = ({ metric, estimatedBy, date, about }: Count): string =>
  JSON.stringify([metric, plain(estimatedBy), date, about ?? null]);

/** `11,000 to 12,000`, `over 11,000`, `up to 12,000` or `11,000`; empty where both ends are open. */
function rangeInWords({ low, high }: Count): string {
  if (low != null && high != null) {
    return low === high ? number.format(low) : `${number.format(low)} to ${number.format(high)}`;
  }
  if (low != null) return `over ${number.format(low)}`;
  return high != null ? `up to ${number.format(high)}` : '';
}

/** What one estimator says differently on one day, where neither record says in its `conflict` or `note` that it is so. */
export function untoldDifference(a: Count, b: Count): Disagreement | null {
  const [one, other] = [rangeInWords(a), rangeInWords(b)];
  if (one === other) return null;
  const told = remarks(a, b);
  const ends = [a.low, a.high, b.low, b.high].filter((end) => end != null);
  return ends.every((end) => names(told, number.format(end))) ? null : { about: 'the estimate', one, other };
}
