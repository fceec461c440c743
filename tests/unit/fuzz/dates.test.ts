import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_AS_OF, FIRST_DAY, LAST_DAY, parseAsOf } from '../../../src/lib/facts/as-of.ts';
import { isoDay, partialDate, whenSchema, type When } from '../../../src/lib/facts/date-schema.ts';
import { compareDates, formatDate, isRealDate, isRealDay, spanOf } from '../../../src/lib/facts/dates.ts';
import { faultOfWhen, spanOfWhen, whenInWords } from '../../../src/lib/facts/when.ts';
import { always, anyDate, anyDay, anyLedgerDay, anyText, textOf } from './always.ts';

const DATE_SIGNS = ['-', '0', '1', '2', '20', '2024', '-02', '-30', '-13', ' ', '٢', 'T00', '\n'];
const datelike = textOf(DATE_SIGNS);

/** Four, two and two digits, whether or not there is such a day. */
const written = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }))
  .map(([year, month, day]) =>
    [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  );

describe('dates', () => {
  it('exist exactly where the calendar has them', () => {
    always([fc.oneof(written, anyDay)], (text) => {
      const time = Date.parse(`${text}T00:00:00Z`);
      // Engines take some days that do not exist for days of the next month.
      const there = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
      expect(isRealDay(text)).toBe(there);
    });
  });

  it('are read or refused in words, whatever is written', () => {
    always([fc.oneof(datelike, anyText)], (text) => {
      if (isRealDate(text)) {
        const { from, to } = spanOf(text);
        expect(isRealDay(from) && isRealDay(to) && from <= to).toBe(true);
        expect(formatDate(text)).not.toBe('');
      } else {
        expect(() => spanOf(text)).toThrow(RangeError);
        expect(() => formatDate(text)).toThrow(RangeError);
      }
    });
  });

  it('that exist fit the form that records have', () => {
    always([anyDate], (date) => {
      expect(partialDate.safeParse(date).success).toBe(true);
      expect(isoDay.safeParse(date).success).toBe(date.length === 10);
    });
  });

  it('are in one order, that of their first days', () => {
    always([anyDate, anyDate, anyDate], (a, b, c) => {
      expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
      expect(compareDates(a, b) === 0).toBe(a === b);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      if (spanOf(a).from < spanOf(b).from) expect(compareDates(a, b)).toBeLessThan(0);
    });
  });
});

describe('times known only so far', () => {
  const part = fc.constantFrom('early' as const, 'mid' as const, 'late' as const);
  const date = fc.oneof(anyDate, written, datelike);
  const anyWhen: fc.Arbitrary<When> = fc.oneof(
    fc.record({ on: date }),
    fc.record({ part, of: date }),
    fc.record({ from: date, to: date }),
    fc.record({ between: fc.tuple(date, date) }),
    fc.record({ by: date }),
    fc.record({ since: date }),
    fc.record({ about: date })
  );

  it('without a fault can be reckoned with and read out', () => {
    always([anyWhen], (when) => {
      const { data } = whenSchema.safeParse(when);
      if (!data) return;
      const fault = faultOfWhen(data);
      if (fault !== null) {
        expect(fault).not.toBe('');
        expect(() => whenInWords(data)).toThrow(RangeError);
        return;
      }
      const { from, to } = spanOfWhen(data);
      expect(from !== null || to !== null).toBe(true);
      if (from !== null && to !== null) expect(from <= to).toBe(true);
      expect(whenInWords(data)).toMatch(/\d/);
    });
  });

  it('of any other form are refused, never stumbled over', () => {
    always([fc.anything()], (what) => {
      expect(() => whenSchema.safeParse(what)).not.toThrow();
    });
  });
});

describe('the day in an address', () => {
  it('is always one that can be shown, and the note repeats nothing that was typed', () => {
    always([fc.oneof(datelike, anyText, written, anyDate)], (text) => {
      const { day, note } = parseAsOf(text);
      expect(isRealDay(day) && day >= FIRST_DAY && day <= LAST_DAY).toBe(true);
      expect(note === null).toBe(day === text);
      if (note !== null && !isRealDate(text) && text.trim().length > 4) expect(note).not.toContain(text);
      if (note !== null) expect(note).toMatch(/^The [\w ]+; this is what was known on (that day|\d+ \w+ \d{4})\.$/);
    });
    expect(parseAsOf(null)).toEqual({ day: DEFAULT_AS_OF, note: null });
  });

  it('comes out as it went in', () => {
    always([anyLedgerDay], (day) => expect(parseAsOf(day)).toEqual({ day, note: null }));
  });
});
