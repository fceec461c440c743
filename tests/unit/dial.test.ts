import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, numberOf, shortDate } from '../../src/lib/dial/calendar.ts';
import { carried } from '../../src/lib/dial/carry.ts';
import { around, changeDaysOf, COUNTED, countsOn, type DialClaim } from '../../src/lib/dial/days.ts';
import { DayScale } from '../../src/lib/dial/scale.ts';
import { announcement, wordsOfCounts, wordsOfStep } from '../../src/lib/dial/words.ts';
import { dialClaims } from '../../src/lib/evidence/dial-claims.ts';
import { sentenceOn } from '../../src/lib/evidence/sentence-then.ts';
import { typeset } from '../../src/lib/facts/typeset.ts';
import { changesOf, DEFAULT_AS_OF, FIRST_DAY, LAST_DAY, statusOn } from '../../src/lib/facts/as-of.ts';
import { claims, type ClaimId } from '../../src/lib/facts/claims.ts';
import type { Claim } from '../../src/lib/facts/schema.ts';
import { queryOf } from '../../src/lib/share/address.ts';

const ledger: readonly DialClaim[] = Object.entries<Claim>(claims).map(([id, claim]) => ({
  id,
  sentence: claim.sentence,
  statusHistory: changesOf(claim)
}));

describe('the calendar', () => {
  it('goes by days over the ends of months and years', () => {
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(dayOf(numberOf('2026-11-23'))).toBe('2026-11-23');
  });

  it('goes by months to the same day, or to the last there is', () => {
    expect(addMonths('2024-10-23', 1)).toBe('2024-11-23');
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2024-11-15', 2)).toBe('2025-01-15');
    expect(addMonths('2025-01-15', -1)).toBe('2024-12-15');
    expect(addMonths('2025-12-31', -13)).toBe('2024-11-30');
  });

  it('writes days and months short', () => {
    expect(shortDate('2024-10-28')).toBe('28 Oct 2024');
    expect(shortDate('2025-05-03')).toBe('3 May 2025');
    expect(shortDate('2025-01')).toBe('Jan 2025');
  });
});

describe('the days that matter', () => {
  const days = changeDaysOf(ledger);

  it('are all days of the record on which the ledger says something else than the day before', () => {
    const found: string[] = [];
    for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
      const turned = ledger.filter((claim) => {
        const [before, now] = [statusOn(claim, addDays(day, -1)), statusOn(claim, day)];
        return before?.status !== now?.status;
      });
      if (turned.length === 0) continue;
      found.push(day);
      const changes = days.find((one) => one.day === day)?.changes ?? [];
      expect(changes.map(({ claim }) => claim).sort(), day).toEqual(turned.map(({ id }) => id).sort());
    }
    expect(days.map(({ day }) => day)).toEqual(found);
    expect(found).toContain(DEFAULT_AS_OF);
  });

  it('tell what was before and after', () => {
    const own = days.find(({ day }) => day === DEFAULT_AS_OF);
    expect(own?.changes).toContainEqual(
      expect.objectContaining({ claim: 'troops-moved-to-russia', before: 'alleged', after: 'corroborated' })
    );
    expect(days[0]?.changes[0]?.before).toBeNull();
  });

  it('name each claim in words that knew no more than the day', () => {
    const told = changeDaysOf(dialClaims()).flatMap(({ day, changes }) =>
      changes.map(({ claim, sentence }) => [day, claim, sentence])
    );
    expect(told).toEqual(
      days.flatMap(({ day, changes }) => changes.map(({ claim }) => [day, claim, sentenceOn(claim as ClaimId, day)]))
    );
    const own = new Set(ledger.map(({ sentence }) => typeset(sentence)));
    expect(told.filter(([, , sentence = '']) => !own.has(sentence)).length).toBeGreaterThan(0);
  });

  it('lie around any day', () => {
    const near = around(days, DEFAULT_AS_OF);
    expect(near.at?.day).toBe(DEFAULT_AS_OF);
    expect(near.before!.day < DEFAULT_AS_OF && near.after!.day > DEFAULT_AS_OF).toBe(true);
    expect(around(days, addDays(near.after!.day, -1)).after).toBe(near.after);
    expect(around(days, FIRST_DAY).before).toBeNull();
    expect(around(days, LAST_DAY).after).toBeNull();
  });

  it('count every claim once on any day', () => {
    for (const day of [FIRST_DAY, DEFAULT_AS_OF, LAST_DAY]) {
      const counts = countsOn(ledger, day);
      expect(COUNTED.reduce((sum, one) => sum + counts[one], 0)).toBe(ledger.length);
      expect(counts['not-yet']).toBe(ledger.filter((claim) => !statusOn(claim, day)).length);
      expect(counts.alleged).toBe(ledger.filter((claim) => statusOn(claim, day)?.status === 'alleged').length);
    }
  });
});

describe('the scale', () => {
  const marked = changeDaysOf(ledger).map(({ day }) => day);
  const scale = new DayScale(FIRST_DAY, LAST_DAY, marked);

  it('leads from every day to a place and back, in order', () => {
    let last = -1;
    for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
      const place = scale.at(day);
      expect(Number.isInteger(place), day).toBe(true);
      expect(place, day).toBeGreaterThan(last);
      expect(scale.dayAt(place)).toBe(day);
      last = place;
    }
    expect(last).toBeLessThan(scale.length);
  });

  it('gives every place a day, without a gap or a step back', () => {
    const days = Array.from({ length: scale.length }, (_, place) => scale.dayAt(place));
    expect(days[0]).toBe(FIRST_DAY);
    expect(days.at(-1)).toBe(LAST_DAY);
    expect([...days].sort()).toEqual(days);
    expect(new Set(days).size).toBe(numberOf(LAST_DAY) - numberOf(FIRST_DAY) + 1);
  });

  it('keeps neighbouring days that matter 3 px apart on a dial of 265 px, which a window of 320 px has room for', () => {
    const places = marked.map((day) => (scale.at(day) / (scale.length - 1)) * 265);
    expect(Math.min(...places.slice(1).map((place, i) => place - places[i]!))).toBeGreaterThan(3);
  });

  it('answers outside with the nearest end', () => {
    expect(scale.dayAt(-5)).toBe(FIRST_DAY);
    expect(scale.dayAt(1e6)).toBe(LAST_DAY);
    expect(scale.at('1999-01-01')).toBe(scale.at(FIRST_DAY));
    expect(scale.at('2099-01-01')).toBe(scale.at(LAST_DAY));
  });

  it('is even where nothing is marked', () => {
    const plain = new DayScale('2024-10-01', '2024-10-10', []);
    expect(plain.length).toBe(10);
    expect(plain.dayAt(3)).toBe('2024-10-04');
  });

  it('names months so far apart that their names do not meet', () => {
    const names = scale.months(0.24);
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(names[0]?.text).toBe('Oct 2024');
    for (const [i, { at }] of names.slice(1).entries()) expect(at - names[i]!.at).toBeGreaterThanOrEqual(0.24);
    expect(names.at(-1)!.at).toBeLessThanOrEqual(0.88);
  });
});

describe('the dial’s words', () => {
  const change = (claim: string) => ({ claim, sentence: claim, before: null, after: 'alleged' as const });
  const day = (n: number) => ({ day: '2024-10-28', changes: ['a', 'b', 'c'].slice(0, n).map(change) });

  it('say what the next and the previous change are', () => {
    expect(wordsOfStep('after', day(2))).toBe('Next: 28 Oct 2024, 2 claims change');
    expect(wordsOfStep('after', day(1))).toBe('Next: 28 Oct 2024, 1 claim changes');
    expect(wordsOfStep('before', day(1))).toBe('Previous: 28 Oct 2024, 1 claim changed');
    expect(wordsOfStep('before', null)).toBe('No earlier change');
    expect(wordsOfStep('after', null)).toBe('No later change');
  });

  it('announce the day, what changed and how the claims stand', () => {
    const counts = countsOn(ledger, DEFAULT_AS_OF);
    expect(announcement('2024-10-28', day(1), null)).toBe('As known on 28 October 2024. On that day 1 claim changed.');
    const words = announcement(DEFAULT_AS_OF, null, counts);
    expect(words).toContain(`${counts.alleged} alleged`);
    expect(wordsOfCounts({ ...counts, confirmed: 0 })).not.toContain('confirmed,');
  });
});

describe('a link inside the site', () => {
  const here = 'https://example.org/base/controversy/?asof=2024-12-16#step';

  it('carries the reader’s day', () => {
    expect(carried('/base/claims/', here, '/base', { day: '2024-12-16' })).toBe('/base/claims/?asof=2024-12-16');
    expect(carried('/base/sources/#a', here, '/base', { day: '2024-12-16' })).toBe('/base/sources/?asof=2024-12-16#a');
    expect(carried('/base/', here, '/base', { day: '2024-12-16' })).toBe('/base/?asof=2024-12-16');
  });

  it('gives it up again on the story’s own day', () => {
    expect(carried('/base/claims/?asof=2024-12-16', here, '/base', { day: null })).toBe('/base/claims/');
  });

  it.each([
    ['another site', 'https://example.com/base/'],
    ['another project on the same host', '/other/'],
    ['a folder that only begins alike', '/basement/'],
    ['a file', '/base/maps/a.svg'],
    ['a place on this page', '/base/controversy/#other'],
    ['no address at all', 'https://['],
    ['a mail address', 'mailto:a@example.org']
  ])('stays as it is: %s', (_, href) => {
    expect(carried(href, here, '/base', { day: '2024-12-16' })).toBeNull();
  });
});

describe('the query of the address', () => {
  it('holds the day beside what it holds already, and none on the story’s own', () => {
    expect(queryOf('?stage=static', '2024-12-16')).toBe('?stage=static&asof=2024-12-16');
    expect(queryOf('?asof=banana&stage=static', '2024-12-16')).toBe('?asof=2024-12-16&stage=static');
    expect(queryOf('?asof=2024-12-16', null)).toBe('');
    expect(queryOf('', null)).toBe('');
  });
});
