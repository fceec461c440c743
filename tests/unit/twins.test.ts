import { describe, expect, it } from 'vitest';
import { looksAhead } from '../../src/lib/facts/hindsight.ts';
import { estimateKey, untoldDifference, untoldDisagreements, type Twin } from '../../src/lib/facts/twins.ts';

const sent = (value: number | string, changes: object = {}) => ({
  label: 'Soldiers sent (about)',
  value,
  unit: 'soldiers',
  estimatedBy: 'NIS',
  asOf: '2024-10-18',
  ...changes
});
const told = (a: Twin, b: Twin) =>
  untoldDisagreements(a, b).map(({ about, one, other }) => `${about}: ${one}, ${other}`);

describe('two records of one event', () => {
  it.each<[what: string, a: Twin, b: Twin]>([
    ['a day and its month', { date: '2024-10-08' }, { date: '2024-10' }],
    ['a day within a span', { date: '2024-10-13' }, { date: '2024-10-08', endDate: '2024-10-16' }],
    ['a date that cannot be read', { date: '2024-02-30' }, { date: '2024-10' }],
    ['the same figure', { figures: [sent(1500)] }, { figures: [sent(1500)] }],
    ['figures of different days', { figures: [sent(1500)] }, { figures: [sent(3000, { asOf: '2024-10-23' })] }],
    [
      'figures by different estimators',
      { figures: [sent(1500)] },
      { figures: [sent(3000, { label: 'Sent', estimatedBy: 'White House' })] }
    ],
    [
      'several figures of one unit under other names',
      { figures: [sent(1500), sent(12000, { label: 'Planned' })] },
      { figures: [sent(10000, { label: 'Near the border' })] }
    ],
    [
      'a disagreement about a figure that one of them tells',
      { figures: [sent(1500)] },
      { figures: [sent(3000)], conflict: 'Seoul counted 1,500 and then 3,000.' }
    ],
    [
      'a disagreement about the day that one of them tells',
      { date: '2023-10-13', note: 'Told on 13 October; it began in August.' },
      { date: '2023-08' }
    ]
  ])('has nothing against %s', (_what, a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });

  it('names dates that cannot both be right', () => {
    expect(told({ date: '2024-10-08', endDate: '2024-10-13' }, { date: '2024-10-14' })).toEqual([
      'the date: 8 October, 14 October'
    ]);
    expect(told({ date: '2023' }, { date: '2024-10' })).toEqual(['the date: 2023, October']);
  });

  it('does not take a part of another number or date for one that is told', () => {
    const note = 'In 2023 there were 12,000 of them, on 18 October 2024 the 12th.';
    expect(told({ figures: [sent(3)], note }, { figures: [sent(12)] })).toHaveLength(1);
    expect(told({ date: '2024-10-08', note }, { date: '2024-10-18' })).toEqual(['the date: 8 October, 18 October']);
    expect(told({ figures: [sent(3)], note: 'First 3, then 12.' }, { figures: [sent(12)] })).toEqual([]);
  });

  it('names figures under the same name, however it is written', () => {
    expect(told({ figures: [sent(1500)] }, { figures: [sent(2000, { label: 'soldiers  sent' })] })).toEqual([
      '“Soldiers sent (about)”: 1,500, 2,000'
    ]);
  });

  it('names the only figures of one unit, estimator and day, whatever their names', () => {
    expect(told({ figures: [sent(1500)] }, { figures: [sent(2000, { label: 'First batch' })] })).toEqual([
      '“Soldiers sent (about)”: 1,500, 2,000'
    ]);
  });

  it('is not content with a note that gives one of the numbers', () => {
    const a = { figures: [sent(1500)], note: 'The NIS counted 1,500.' };
    expect(told(a, { figures: [sent(2000)] })).toHaveLength(1);
  });
});

describe('two estimates of one thing', () => {
  const one = { metric: 'troops', estimatedBy: 'NIS', date: '2024-10-23', low: 3000, high: null };

  it('are of one thing if metric, estimator, day and time are the same', () => {
    expect(estimateKey({ ...one, low: 1 })).toBe(estimateKey(one));
    expect(estimateKey({ ...one, estimatedBy: 'nis' })).toBe(estimateKey(one));
    for (const other of [{ metric: 'dead' }, { estimatedBy: 'HUR' }, { date: '2024-10-24' }, { about: { on: 'x' } }]) {
      expect(estimateKey({ ...one, ...other })).not.toBe(estimateKey(one));
    }
  });

  it('may not differ in silence', () => {
    expect(untoldDifference(one, { ...one })).toBeNull();
    expect(untoldDifference(one, { ...one, high: 4000 })).toEqual({
      about: 'the estimate',
      one: 'over 3,000',
      other: '3,000 to 4,000'
    });
    expect(untoldDifference(one, { ...one, low: null, high: 12000 })?.other).toBe('up to 12,000');
    expect(untoldDifference(one, { ...one, low: 3500, high: 3500 })?.other).toBe('3,500');
    expect(
      untoldDifference({ ...one, conflict: 'Reports of the briefing have 3,000 or 3,500.' }, { ...one, low: 3500 })
    ).toBeNull();
  });
});

describe('hindsight', () => {
  it.each([
    ['Russia acknowledged it, and the DPRK followed on 28 April 2025.', '28 April 2025'],
    ['None was found (May 2026).', 'May 2026'],
    ['NATO and, a day later, the Pentagon said so.', 'later'],
    ['The Pentagon said so the next day.', 'the next day'],
    ['It has since been withdrawn.', 'has since']
  ])('is seen in “%s”', (text, words) => {
    expect(looksAhead(text, '2025-04-26')).toBe(words);
  });

  it.each([
    'The Pentagon had said so two days earlier, on 24 April 2025.',
    'It was known by April 2025.',
    'No written order has been published.',
    'It was dated 31 February 2026.'
  ])('is not seen in “%s”', (text) => {
    expect(looksAhead(text, '2025-04-26')).toBeNull();
  });

  it('is not looked for where the day is none', () => {
    expect(looksAhead('A day later.', '2025-02-30')).toBeNull();
  });
});
