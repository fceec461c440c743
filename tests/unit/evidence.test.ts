import { describe, expect, it } from 'vitest';
import { claimsOfStep, stepsOfClaim } from '../../src/lib/evidence/backlinks.ts';
import { citedSources, type Citing } from '../../src/lib/evidence/cited.ts';
import { claimPage, isClaim } from '../../src/lib/evidence/claim-page.ts';
import { COMPILED, NEWEST } from '../../src/lib/evidence/edition.ts';
import { judgementsOn, ledger, partOf, tally } from '../../src/lib/evidence/ledger.ts';
import {
  meaningOfStatus,
  speakerOf,
  statusWord,
  wordsOfDecision,
  wordsOfStance
} from '../../src/lib/evidence/plain-words.ts';
import { sourceGroups, sourceLabel, titleParts } from '../../src/lib/evidence/source-list.ts';
import { standingOn, standingsOf, stretchesOf } from '../../src/lib/evidence/standing.ts';
import { typeset } from '../../src/lib/evidence/typeset.ts';
import { LAST_DAY } from '../../src/lib/facts/as-of.ts';
import { claims, type ClaimId } from '../../src/lib/facts/claims.ts';
import { estimates } from '../../src/lib/facts/estimates.ts';
import { events } from '../../src/lib/facts/events.ts';
import { lines } from '../../src/lib/facts/lines.ts';
import { stance, type Source, type StatusChange } from '../../src/lib/facts/schema.ts';
import { series } from '../../src/lib/facts/series.ts';
import { sources } from '../../src/lib/facts/sources.ts';
import { story } from '../../src/lib/story/story.ts';

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

describe('the ways back into the story', () => {
  const scene = { camera: { center: [0, 0], zoom: 1 }, labels: [], alt: '', asOf: '2024-10-23', by: [] } as const;

  it('finds claims in the words, in the list and on the map, each once', () => {
    const step = {
      words: 'They [went *by sea*]{first-batch-by-sea}.[^tass-2024-10-10] Again [by sea]{first-batch-by-sea}.',
      claims: ['moved-to-kursk'],
      scene: {
        ...scene,
        layers: [
          { line: 'trans-siberian', claim: 'inside-ukraine' },
          { country: 'KP', by: 'KP' }
        ]
      }
    } as const;
    expect([...claimsOfStep(step)].sort()).toEqual(['first-batch-by-sea', 'inside-ukraine', 'moved-to-kursk']);
  });

  it('leads to the step in its section, and on the cover to the root', () => {
    const links = stepsOfClaim(story, 'moved-to-kursk');
    expect(links.find(({ step }) => step === 'expected-in-kursk')).toMatchObject({
      path: '/intelligence/#expected-in-kursk',
      title: 'Expected in Kursk'
    });
    expect(links.find(({ step }) => step === 'said-on-23-october')?.path).toBe('/#said-on-23-october');
    expect(links.every(({ section }) => section !== '')).toBe(true);
  });

  it('keeps the order of the story', () => {
    const order = stepsOfClaim(story, 'troops-moved-to-russia').map(
      ({ step }) => story.stepById.get(step)?.index ?? -1
    );
    expect(order.length).toBeGreaterThan(3);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('a claim’s page', () => {
  it('tells every assertion in order of time, with a link to each of its sources', () => {
    for (const id of Object.keys(claims) as ClaimId[]) {
      const page = claimPage(id, story);
      expect(page.said).toHaveLength(claims[id].assertions.length);
      const days = page.said.map(({ day }) => day);
      expect(days).toEqual(days.toSorted());
      for (const said of page.said) {
        expect(said.sources.length).toBeGreaterThan(0);
        for (const source of said.sources) expect(sources).toHaveProperty([source.id]);
      }
    }
  });

  it('names what the rules weigh beside speaker and stance', () => {
    const flags = (id: ClaimId) => claimPage(id, story).said.flatMap((one) => one.flags);
    expect(flags('prisoners-taken')).toEqual(
      expect.arrayContaining([
        'nobody stands for it with a name',
        'a voice outside governments',
        'evidence that anyone can check'
      ])
    );
    expect(flags('builders-arrived')).toEqual([]);
  });

  it('writes a remark in lower case as a sentence', () => {
    const notes = claimPage('troops-moved-to-russia', story).said.flatMap(({ note }) => note ?? []);
    expect(notes).toContain('Weakly sourced: one aggregator page.');
  });

  it('knows a claim from what every object has', () => {
    expect(isClaim('moved-to-kursk')).toBe(true);
    expect(isClaim('toString')).toBe(false);
    expect(isClaim('no-such-claim')).toBe(false);
  });
});

describe('the sources that are cited', () => {
  const nothing: Citing = { sections: [], claims: {}, events: {}, estimates: {}, series: {}, lines: {} };

  it('are found wherever they can stand', () => {
    const cover = story.sections[0]!;
    const only = citedSources({
      ...nothing,
      sections: [
        {
          ...cover,
          summary: [{ words: 'A.[^in-summary]', section: 'x' }],
          steps: [
            {
              ...cover.steps[0]!,
              words: 'One.[^in-words, in-words-too]',
              scene: { ...cover.steps[0]!.scene, by: ['tass-2024-10-10'] }
            }
          ]
        }
      ],
      series: {
        a: {
          sources: [{ source: 'news-az-2024-10-11' }],
          points: [{ date: '2024', sources: ['kbs-world-2024-10-07'] }, { date: '2025' }]
        }
      },
      lines: { a: { sources: ['in-line'] } }
    });
    expect([...only].sort()).toEqual([
      'in-line',
      'in-summary',
      'in-words',
      'in-words-too',
      'kbs-world-2024-10-07',
      'news-az-2024-10-11',
      'tass-2024-10-10'
    ]);
  });

  it('hold all that the facts cite, so that no link to a source leads nowhere', () => {
    const all = citedSources({ sections: story.sections, claims, events, estimates, series, lines });
    for (const table of [events, estimates, series]) {
      for (const record of Object.values(table)) {
        for (const { source } of record.sources) expect(all).toContain(source);
      }
    }
    for (const { points } of Object.values(series)) {
      for (const point of points)
        if ('sources' in point) for (const source of point.sources) expect(all).toContain(source);
    }
    const listed = sourceGroups(sources, all).flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(listed.toSorted()).toEqual([...all].sort());
  });
});

describe('the list of sources', () => {
  const source = (publisher: string, date: string | null, kind: Source['class'] = 'major'): Source => ({
    title: `By ${publisher}`,
    publisher,
    date,
    url: 'https://example.org/',
    class: kind
  });

  it('goes by class, publisher and date, and leaves out what nobody cites', () => {
    const table = {
      c: source('Beta', null),
      b: source('Beta', '2024-10'),
      a: source('alpha', '2025'),
      w: source('Aardvark', '2024', 'weak'),
      o: source('Zeta', '2024', 'official'),
      unused: source('Alpha', '2020')
    };
    const groups = sourceGroups(table, new Set(['w', 'c', 'a', 'b', 'o', 'not-there']));
    expect(groups.map((group) => [group.class, group.rows.map(({ id }) => id)])).toEqual([
      ['official', ['o']],
      ['major', ['a', 'b', 'c']],
      ['weak', ['w']]
    ]);
  });

  it('names a page by publisher and date', () => {
    expect(sourceLabel(source('TASS', '2024-10-10'))).toBe('TASS, 10 October 2024');
    expect(sourceLabel(source('TASS', null))).toBe('TASS, undated');
  });

  it.each([
    ['NATO boosts Asia ties', 'NATO boosts Asia ties', false, '', 'en'],
    ['[DIA: 28,000 containers shipped]', 'DIA: 28,000 containers shipped', true, '', 'en'],
    ['[FNF study on trade] (Finnish)', 'FNF study on trade', true, 'Finnish', 'en'],
    ['국정원 "파병" (in Korean)', '국정원 "파병"', false, 'in Korean', 'ko'],
    ['[News Today] "NK CASUALTIES"', '[News Today] "NK CASUALTIES"', false, '', 'en'],
    ['Ties (and trade) in 2024', 'Ties (and trade) in 2024', false, '', 'en']
  ] as const)('takes the title %s apart', (title, words, described, remark, lang) => {
    expect(titleParts(title)).toEqual({ words, described, remark, lang });
  });
});
