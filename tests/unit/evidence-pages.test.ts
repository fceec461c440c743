import { describe, expect, it } from 'vitest';
import { claimsOfStep, stepsOfClaim } from '../../src/lib/evidence/backlinks.ts';
import { citedSources, type Citing } from '../../src/lib/evidence/cited.ts';
import { claimPage, isClaim } from '../../src/lib/evidence/claim-page.ts';
import { sourceGroups, sourceLabel, titleParts } from '../../src/lib/evidence/source-list.ts';
import { claims, type ClaimId } from '../../src/lib/facts/claims.ts';
import { estimates } from '../../src/lib/facts/estimates.ts';
import { events } from '../../src/lib/facts/events.ts';
import { lines } from '../../src/lib/facts/lines.ts';
import type { Source } from '../../src/lib/facts/schema.ts';
import { series } from '../../src/lib/facts/series.ts';
import { sources } from '../../src/lib/facts/sources.ts';
import { story } from '../../src/lib/story/story.ts';

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
