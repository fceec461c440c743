import { describe, expect, it } from 'vitest';
import { changesOf, DEFAULT_AS_OF, FIRST_DAY, LAST_DAY, parseAsOf, statusOn } from '../../src/lib/facts/as-of.ts';
import { claims } from '../../src/lib/facts/claims.ts';
import type { Claim } from '../../src/lib/facts/schema.ts';

const claim: Pick<Claim, 'statusHistory'> = {
  statusHistory: [
    { from: '2024-10-18', status: 'alleged', why: 'said', by: 'rules', ruling: null },
    { from: '2024-10-20', status: 'alleged', why: 'said again', by: 'rules', ruling: null },
    { from: '2024-10-23', status: 'corroborated', why: 'seen by others', by: 'rules', ruling: null },
    { from: '2025-04-26', status: 'confirmed', why: 'admitted', by: 'rules', ruling: null }
  ]
};

describe('statusOn', () => {
  it('is null before anyone claimed it', () => {
    expect(statusOn(claim, '2024-10-17')).toBeNull();
    expect(statusOn({ statusHistory: [] }, '2026-01-01')).toBeNull();
  });

  it('holds from the day of the change, at its end, until the next', () => {
    expect(statusOn(claim, '2024-10-18')).toMatchObject({ why: 'said', by: 'rules', ruling: null });
    expect(statusOn(claim, '2024-10-22')).toMatchObject({ why: 'said again', by: 'rules', ruling: null });
    expect(statusOn(claim, '2024-10-23')?.status).toBe('corroborated');
    expect(statusOn(claim, '2025-04-25')?.status).toBe('corroborated');
    expect(statusOn(claim, '2026-11-23')?.status).toBe('confirmed');
  });
});

describe('changesOf', () => {
  it('leaves out days on which only the reason changed', () => {
    expect(changesOf(claim).map((change) => change.from)).toEqual(['2024-10-18', '2024-10-23', '2025-04-26']);
  });

  it('keeps a status that comes back', () => {
    const wavering = changesOf(claims['fought-in-kursk']).map((change) => change.status);
    expect(wavering).toEqual(['alleged', 'corroborated', 'contradicted', 'corroborated', 'confirmed']);
  });
});

describe('the days of the ledger', () => {
  it('begin with its earliest assertion or change', () => {
    const days = Object.values<Claim>(claims).flatMap((c) => [
      ...c.assertions.map((assertion) => assertion.date),
      ...c.statusHistory.map((change) => change.from)
    ]);
    expect(days.sort()[0]).toBe(FIRST_DAY);
    expect(days.at(-1)! <= LAST_DAY).toBe(true);
    expect(FIRST_DAY < DEFAULT_AS_OF && DEFAULT_AS_OF < LAST_DAY).toBe(true);
  });
});

describe('parseAsOf', () => {
  it('takes a good day as it is, without a note', () => {
    expect(parseAsOf('2024-11-05')).toEqual({ day: '2024-11-05', note: null });
    expect(parseAsOf(FIRST_DAY)).toEqual({ day: FIRST_DAY, note: null });
    expect(parseAsOf(LAST_DAY)).toEqual({ day: LAST_DAY, note: null });
  });

  it('is the default day, without a note, when none is asked for', () => {
    expect(parseAsOf(null)).toEqual({ day: DEFAULT_AS_OF, note: null });
  });

  it.each([
    ['2025-02-30', '2025-02-28', 'this is what was known on 28 February 2025'],
    ['2025-02-00', '2025-02-01', 'not a day of the calendar'],
    ['2025-13-05', '2025-12-05', 'not a day of the calendar'],
    ['2025-1-5', '2025-01-05', '5 January 2025'],
    ['2025-01', '2025-01-31', '31 January 2025'],
    ['2025-04-26T10:00:00Z', '2025-04-26', '26 April 2025'],
    ['2024-02-31', FIRST_DAY, 'The record begins on 4 October 2024'],
    ['1961-07-06', FIRST_DAY, 'The record begins on 4 October 2024'],
    ['2026-11-24', LAST_DAY, 'The record ends on 23 November 2026'],
    ['9999-99-99', LAST_DAY, 'The record ends on 23 November 2026']
  ])('takes %s to %s and says so', (text, day, words) => {
    const asOf = parseAsOf(text);
    expect(asOf.day).toBe(day);
    expect(asOf.note).toContain(words);
    expect(asOf.note).toMatch(/^[A-Z].*\.$/);
  });

  it.each(['', 'yesterday', '<script>alert(1)</script>', '20241105', '-1-1-1', '٢٠٢٤-١٠-٢٣'])(
    'takes %j to the default day, with a note that does not repeat it',
    (text) => {
      const asOf = parseAsOf(text);
      expect(asOf.day).toBe(DEFAULT_AS_OF);
      expect(asOf.note).toContain('could not be read');
      if (text !== '') expect(asOf.note).not.toContain(text);
    }
  );
});
