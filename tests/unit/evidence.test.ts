import { describe, expect, it } from 'vitest';
import { COMPILED, NEWEST } from '../../src/lib/evidence/edition.ts';
import { judgementsOn, ledger, partOf, tally } from '../../src/lib/evidence/ledger.ts';
import {
  meaningOfStatus,
  speakerOf,
  statusWord,
  wordsOfDecision,
  wordsOfStance
} from '../../src/lib/facts/plain-words.ts';
import { standingOn, standingsOf, stretchesOf } from '../../src/lib/evidence/standing.ts';
import { typeset } from '../../src/lib/facts/typeset.ts';
import { LAST_DAY } from '../../src/lib/facts/as-of.ts';
import { claims } from '../../src/lib/facts/claims.ts';
import { stance, type StatusChange } from '../../src/lib/facts/schema.ts';
import { sources } from '../../src/lib/facts/sources.ts';

const history = (...changes: readonly (readonly [string, StatusChange['status'], StatusChange['by']?])[]) => ({
  statusHistory: changes.map(([from, status, by = 'rules']): StatusChange => ({
    from,
    status,
    why: `as of ${from}`,
    by,
    ruling: { status: 'alleged', rule: 'word' }
  }))
});

describe('a claim’s standing', () => {
  const claim = history(
    ['2024-10-08', 'alleged'],
    ['2024-10-18', 'alleged'],
    ['2024-10-23', 'corroborated'],
    ['2025-04-26', 'confirmed']
  );

  it('is nothing before anybody made the claim', () => {
    expect(standingOn(claim, '2024-10-07')).toBeNull();
  });

  it('holds from its first day, even if a later entry gave the same status another reason', () => {
    expect(standingOn(claim, '2024-10-20')).toEqual({ status: 'alleged', since: '2024-10-08' });
  });

  it('changes on the day of the change itself', () => {
    expect(standingOn(claim, '2024-10-22')?.status).toBe('alleged');
    expect(standingOn(claim, '2024-10-23')).toEqual({ status: 'corroborated', since: '2024-10-23' });
  });

  it('is given for the story’s own day and for the latest', () => {
    expect(standingsOf(claim)).toEqual({
      then: { status: 'corroborated', since: '2024-10-23' },
      latest: { status: 'confirmed', since: '2025-04-26' }
    });
  });

  it('is told in stretches that keep every reason with its day', () => {
    const stretches = stretchesOf(claim);
    expect(stretches.map(({ status, from }) => [from, status])).toEqual([
      ['2024-10-08', 'alleged'],
      ['2024-10-23', 'corroborated'],
      ['2025-04-26', 'confirmed']
    ]);
    expect(stretches[0]?.reasons.map(({ day, why }) => [day, why])).toEqual([
      ['2024-10-08', 'as of 2024-10-08'],
      ['2024-10-18', 'as of 2024-10-18']
    ]);
  });

  it('is told with who decided, also where that changed within a stretch', () => {
    const stretches = stretchesOf(history(['2024-12-16', 'alleged', 'editor'], ['2024-12-27', 'alleged']));
    expect(stretches).toHaveLength(1);
    expect(stretches[0]?.reasons.map(wordsOfDecision)).toEqual([
      'Editor’s judgement. By the rules alone: alleged.',
      'By the rules: It rests on the word of those who say it.'
    ]);
  });

  it('may come back to a status it had: that is a stretch of its own', () => {
    const returning = history(['2024-11-12', 'corroborated'], ['2024-11-18', 'contradicted'], [
      '2024-12-16',
      'corroborated'
    ] as const);
    expect(stretchesOf(returning)).toHaveLength(3);
    expect(standingOn(returning, '2025-01-01')).toEqual({ status: 'corroborated', since: '2024-12-16' });
  });
});

describe('the ledger', () => {
  const rows = ledger.flatMap((part) => part.rows);

  it('lists every claim of the facts once', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(Object.keys(claims).sort());
  });

  it('knows the part of every claim', () => {
    for (const { id } of rows) expect(partOf(id)).not.toBe('');
  });

  it('shows what was known on 23 October 2024 and since', () => {
    const row = rows.find(({ id }) => id === 'moved-to-kursk');
    expect(row?.then).toEqual({ status: 'alleged', since: '2024-10-22' });
    expect(row?.latest).toEqual({ status: 'confirmed', since: '2025-04-26' });
    expect(row?.assertions).toBe(claims['moved-to-kursk'].assertions.length);
    expect(rows.find(({ id }) => id === 'second-wave')?.then).toBeNull();
  });

  it('counts every claim once on either day', () => {
    const counts = tally(rows);
    expect(counts.reduce((sum, { then }) => sum + then, 0)).toBe(rows.length);
    expect(counts.reduce((sum, { latest }) => sum + latest, 0)).toBe(rows.length);
    expect(counts.find(({ status }) => status === null)?.latest).toBe(0);
    expect(counts.find(({ status }) => status === 'confirmed')).toMatchObject({ then: 0, latest: 7 });
  });
});

describe('the editor’s judgements', () => {
  it('are those in force on the day, each beside what the rules alone give', () => {
    expect(judgementsOn('2024-10-23').map(({ id, status, since, byRules }) => [id, status, since, byRules])).toEqual([
      ['donetsk-officers-killed', 'unresolved', '2024-10-10', 'alleged'],
      ['pilots-and-deserters', 'unresolved', '2024-10-21', 'alleged']
    ]);
  });

  it('end where the rules decide again', () => {
    const on = (day: string) => judgementsOn(day).map(({ id }) => id);
    expect(on('2024-12-15')).toContain('fought-in-kursk');
    expect(on('2024-12-16')).not.toContain('fought-in-kursk');
  });

  it('are told since the status holds, with the newest reason', () => {
    const fate = judgementsOn(LAST_DAY).find(({ id }) => id === 'fate-of-pows');
    expect(fate).toMatchObject({
      since: '2026-03-06',
      why: 'No transfer had been reported in the newest source found.'
    });
  });
});

describe('plain words', () => {
  it('has a different one for every stance and every status', () => {
    expect(new Set(stance.options.map((one) => wordsOfStance[one])).size).toBe(stance.options.length);
    expect(new Set(Object.values(meaningOfStatus)).size).toBe(5);
    expect(statusWord(null)).toBe('not yet claimed');
  });

  it('does not let a speaker’s “confirms” read as the status', () => {
    expect(wordsOfStance.confirms).not.toContain('confirm');
  });

  it('names every speaker’s country, and refuses one it does not know', () => {
    for (const claim of Object.values(claims)) {
      for (const { byCountry } of claim.assertions) expect(speakerOf(byCountry)).not.toBe('');
    }
    expect(() => speakerOf('ZZ')).toThrow(RangeError);
  });
});

describe('the edition', () => {
  it('names the month of the newest source, and was compiled after it', () => {
    const dates = Object.values(sources).map(({ date }) => date ?? '');
    expect(dates.toSorted().at(-1)?.slice(0, 7)).toBe(NEWEST);
    expect(NEWEST < COMPILED).toBe(true);
  });

  it('was compiled on the last day that can be asked for', () => {
    expect(COMPILED).toBe(LAST_DAY);
  });
});

describe('typesetting', () => {
  it.each([
    ["Russia's first", 'Russia’s first'],
    ["the ministers' words", 'the ministers’ words'],
    ["said 'yes' (or 'no')", 'said ‘yes’ (or ‘no’)'],
    ['called it "false" again', 'called it “false” again'],
    ['nothing to do', 'nothing to do']
  ])('%s', (straight, printed) => {
    expect(typeset(straight)).toBe(printed);
  });
});
