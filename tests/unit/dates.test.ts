import { describe, expect, it } from 'vitest';
import { compareDates, daysInMonth, formatDate, isRealDate, isRealDay, spanOf } from '../../src/lib/facts/dates.ts';

describe('spanOf', () => {
  it('covers a whole year, a whole month or one day', () => {
    expect(spanOf('1961')).toEqual({ from: '1961-01-01', to: '1961-12-31' });
    expect(spanOf('1961-07')).toEqual({ from: '1961-07-01', to: '1961-07-31' });
    expect(spanOf('1961-07-06')).toEqual({ from: '1961-07-06', to: '1961-07-06' });
  });

  it('knows leap years', () => {
    expect(spanOf('2024-02').to).toBe('2024-02-29');
    expect(spanOf('2023-02').to).toBe('2023-02-28');
    expect(spanOf('1900-02').to).toBe('1900-02-28');
    expect(daysInMonth(2000, 2)).toBe(29);
  });

  it.each(['2024-13', '2024-02-30', '24-02-03', 'October 2024', ''])('throws for %j', (text) => {
    expect(() => spanOf(text)).toThrow(RangeError);
  });
});

describe('formatDate', () => {
  it('writes what is known, in British order', () => {
    expect(formatDate('1961-07-06')).toBe('6 July 1961');
    expect(formatDate('1961-07')).toBe('July 1961');
    expect(formatDate('1961')).toBe('1961');
    expect(formatDate(null)).toBe('undated');
  });

  it('does not slip by a day at either end of the year, whatever the time zone', () => {
    expect(formatDate('2024-01-01')).toBe('1 January 2024');
    expect(formatDate('2024-12-31')).toBe('31 December 2024');
  });

  it('throws for a date that does not exist', () => {
    expect(() => formatDate('2024-02-30')).toThrow(RangeError);
  });
});

describe('isRealDay and isRealDate', () => {
  it('accepts days that exist', () => {
    expect(isRealDay('2024-02-29')).toBe(true);
    expect(isRealDay('1945-08-15')).toBe(true);
  });

  it.each(['2024-02-30', '2023-02-29', '2024-04-31', '2024-00-10', '2024-10-00', '2024-1-5', '2024-10-23 ', '2024-10'])(
    'refuses the day %j',
    (text) => expect(isRealDay(text)).toBe(false)
  );

  it('accepts years and months as dates, but not unreal ones', () => {
    expect(isRealDate('1961')).toBe(true);
    expect(isRealDate('1961-07')).toBe(true);
    expect(isRealDate('1961-13')).toBe(false);
    expect(isRealDate('2024-02-30')).toBe(false);
  });
});

describe('compareDates', () => {
  it('goes by the first day, the less precise first', () => {
    const shuffled = ['1961-07-06', '1962', '1961', '1961-07', '1961-01-01', '1960-12-31'];
    expect([...shuffled].sort(compareDates)).toEqual([
      '1960-12-31',
      '1961',
      '1961-01-01',
      '1961-07',
      '1961-07-06',
      '1962'
    ]);
    expect(compareDates('1961-07', '1961-07')).toBe(0);
  });
});
