import { dayOf, numberOf, shortDate } from './calendar.ts';

/** The share of the dial's length that belongs to the days that matter. */
const SHARE = 0.6;

/** A name of a month along the dial; `at` is the place of its first day as a share of the length. */
interface MonthName {
  readonly text: string;
  readonly at: number;
}

/**
 * The dial's length, in units that a slider counts: each day has one, each day that matters the same larger number, so that
 * the days of autumn 2024, which follow each other closely, can be told apart by a thumb.
 */
export class DayScale {
  readonly #first: number;
  readonly #days: number;
  readonly #marked: readonly number[];
  readonly #wide: number;

  /** From the first to the last day, both inclusive; marked days outside are passed over. */
  constructor(first: string, last: string, marked: Iterable<string>) {
    this.#first = numberOf(first);
    this.#days = numberOf(last) - this.#first + 1;
    this.#marked = [...new Set([...marked].map((day) => numberOf(day) - this.#first))]
      .filter((i) => i >= 0 && i < this.#days)
      .sort((a, b) => a - b);
    const plain = this.#days - this.#marked.length;
    const wide = this.#marked.length ? ((SHARE / (1 - SHARE)) * plain) / this.#marked.length : 1;
    // Odd, so that each has a unit in its middle.
    this.#wide = 2 * Math.max(0, Math.round((wide - 1) / 2)) + 1;
  }

  /** The number of units; places run from 0 to one less. */
  get length(): number {
    return this.#days + this.#marked.length * (this.#wide - 1);
  }

  /** The place of a day: the unit in its middle. Days outside have the place of the nearest end. */
  at(day: string): number {
    const i = Math.min(Math.max(numberOf(day) - this.#first, 0), this.#days - 1);
    const before = this.#marked.filter((m) => m < i).length;
    return i + before * (this.#wide - 1) + (this.#marked.includes(i) ? (this.#wide - 1) / 2 : 0);
  }

  /** The day that a place belongs to; places outside belong to the nearest end. */
  dayAt(place: number): string {
    let i = Math.min(Math.max(Math.round(place), 0), this.length - 1);
    for (const m of this.#marked) {
      if (i < m) break;
      i = i < m + this.#wide ? m : i - this.#wide + 1;
      if (i === m) break;
    }
    return dayOf(this.#first + i);
  }

  /** Months to be named along the dial, no two nearer than `gap`, a share of the length: Januaries go before others. */
  months(gap: number): readonly MonthName[] {
    const firsts = Array.from({ length: this.#days }, (_, i) => dayOf(this.#first + i)).filter(
      (day, i) => i === 0 || day.endsWith('-01')
    );
    const rank = (day: string) => (day === firsts[0] ? 0 : day.endsWith('-01-01') ? 1 : day.endsWith('-07-01') ? 2 : 3);
    const named: MonthName[] = [];
    for (const day of firsts.toSorted((a, b) => rank(a) - rank(b))) {
      const at = this.at(day) / (this.length - 1);
      if (at <= 1 - gap / 2 && named.every((other) => Math.abs(other.at - at) >= gap)) {
        named.push({ text: shortDate(day.slice(0, 7)), at });
      }
    }
    return named.sort((a, b) => a.at - b.at);
  }
}
