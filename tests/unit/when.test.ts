import { describe, expect, it } from 'vitest';
import { whenSchema, type When } from '../../src/lib/facts/date-schema.ts';
import { faultOfWhen, rangeInWords, spanOfWhen, whenInWords } from '../../src/lib/facts/when.ts';

describe('a time that is known only so far', () => {
  it.each<[When, string, string | null, string | null, boolean]>([
    [{ on: '2024-10-18' }, '18 October 2024', '2024-10-18', '2024-10-18', false],
    [{ on: '1961' }, '1961', '1961-01-01', '1961-12-31', false],
    [{ part: 'early', of: '2024-10' }, 'early October 2024', '2024-10-01', '2024-10-10', true],
    [{ part: 'mid', of: '2024-10' }, 'mid October 2024', '2024-10-11', '2024-10-20', true],
    [{ part: 'late', of: '2024-02' }, 'late February 2024', '2024-02-21', '2024-02-29', true],
    [{ part: 'early', of: '2018' }, 'early 2018', '2018-01-01', '2018-04-30', true],
    [{ part: 'late', of: '2025' }, 'late 2025', '2025-09-01', '2025-12-31', true],
    [{ by: '2024-12' }, 'by December 2024', null, '2024-12-31', false],
    [{ since: '2023-09' }, 'since September 2023', '2023-09-01', null, false],
    [{ about: '2024-06' }, 'about June 2024', '2024-06-01', '2024-06-30', true],
    [{ from: '2024-10-08', to: '2024-10-13' }, '8 to 13 October 2024', '2024-10-08', '2024-10-13', false],
    [{ from: '2022-12', to: '2023-04' }, 'December 2022 to April 2023', '2022-12-01', '2023-04-30', false],
    [{ between: ['2024-10-08', '2024-10-13'] }, 'between 8 and 13 October 2024', '2024-10-08', '2024-10-13', false]
  ])('%j is read out as "%s" and covers its days', (when, words, from, to, soft) => {
    expect(whenSchema.parse(when)).toEqual(when);
    expect(whenInWords(when)).toBe(words);
    expect(spanOfWhen(when)).toEqual({ from, to, soft });
    expect(faultOfWhen(when)).toBeNull();
  });

  it('says what two dates share once', () => {
    expect(rangeInWords('1973-06', '1973-12')).toBe('June to December 1973');
    expect(rangeInWords('1962', '1965')).toBe('1962 to 1965');
    expect(rangeInWords('2024-10-23', '2024-11')).toBe('23 October 2024 to November 2024');
    expect(rangeInWords('2024-10-23', '2024-10-23')).toBe('23 October 2024');
  });

  it.each<[When, RegExp]>([
    [{ on: '2024-02-30' }, /"2024-02-30" is not a date/],
    [{ from: '2024-10-13', to: '2024-10-08' }, /ends before it begins/],
    [{ between: ['2024-10-13', '2024-10-32'] }, /"2024-10-32" is not a date/],
    [{ part: 'early', of: '2024-10-13' }, /only a month or a year/]
  ])('%j is a fault, told in words', (when, fault) => {
    expect(faultOfWhen(when)).toMatch(fault);
    expect(() => whenInWords(when)).toThrow(RangeError);
  });

  it('takes no other form', () => {
    for (const wrong of [{}, { on: '2024', by: '2024' }, { part: 'end', of: '2024' }, { between: ['2024'] }, '2024']) {
      expect(whenSchema.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
    }
  });
});
