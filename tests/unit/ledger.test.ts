import { describe, expect, it } from 'vitest';
import { boxOf } from '../../src/lib/charts/kit/measure.ts';
import { figuresOf } from '../../src/lib/charts/page/story-figures.ts';
import { citedSources } from '../../src/lib/evidence/cited.ts';
import { claimsDrawn, mapOfClaim } from '../../src/lib/evidence/claim-map.ts';
import { changesOfClaim } from '../../src/lib/evidence/dated-page.ts';
import { chosen, queryOfChoice, readChoice, type LedgerEntry } from '../../src/lib/evidence/ledger-choice.ts';
import { ledgerEntries } from '../../src/lib/evidence/ledger.ts';
import { COLUMNS, wordsOnClaim } from '../../src/lib/evidence/matrix.ts';
import { restingOn, type Rests } from '../../src/lib/evidence/resting.ts';
import { saidOf } from '../../src/lib/evidence/said.ts';
import { statusBand } from '../../src/lib/evidence/status-band.ts';
import { trackOf } from '../../src/lib/evidence/track.ts';
import { claims, type ClaimId } from '../../src/lib/facts/claims.ts';
import { estimates } from '../../src/lib/facts/estimates.ts';
import { events } from '../../src/lib/facts/events.ts';
import { lines } from '../../src/lib/facts/lines.ts';
import { claimStatus } from '../../src/lib/facts/schema.ts';
import { series } from '../../src/lib/facts/series.ts';
import { story } from '../../src/lib/story/story.ts';

const ids = Object.keys(claims) as ClaimId[];

describe('a claim’s history as a drawing', () => {
  const widths = [280, 288, 680];
  const all = ids.flatMap((id) =>
    widths.map((width) => ({ id, width, track: trackOf(saidOf(claims[id]), changesOfClaim(id), width) }))
  );

  it('has a sign for each statement, none upon another', () => {
    for (const { id, width, track } of all) {
      expect(track.marks.map(({ n }) => n)).toEqual(claims[id].assertions.map((_, i) => i + 1));
      for (const [i, mark] of track.marks.entries()) {
        expect(mark.x, `${id} at ${width}`).toBeGreaterThan(0);
        expect(mark.x).toBeLessThan(width);
        for (const other of track.marks.slice(0, i)) {
          expect(
            Math.hypot(mark.x - other.x, mark.y - other.y),
            `${id} at ${width}: ${mark.n} and ${other.n}`
          ).toBeGreaterThan(8);
        }
      }
    }
  });

  it('keeps its words inside', () => {
    for (const { id, width, track } of all) {
      for (const word of track.words) {
        const box = boxOf(word);
        expect(box.x, `${id} at ${width}: ${word.text}`).toBeGreaterThanOrEqual(-0.5);
        expect(box.x + box.width, `${id} at ${width}: ${word.text}`).toBeLessThanOrEqual(width + 0.5);
        expect(box.y + box.height).toBeLessThanOrEqual(track.height);
      }
    }
  });

  it('has a row for each status the claim ever had, the firmest on top', () => {
    const rows = (id: ClaimId) => trackOf(saidOf(claims[id]), changesOfClaim(id), 680).rows;
    expect(rows('fought-in-kursk').map(({ status }) => status)).toEqual([
      'confirmed',
      'corroborated',
      'alleged',
      'contradicted'
    ]);
    const heights = rows('fought-in-kursk').map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  it('draws every status in a manner of its own', () => {
    const looks = claimStatus.options.map((status) => JSON.stringify(statusBand(status, 0, 100, 10)));
    expect(new Set(looks).size).toBe(5);
  });

  it('refuses a claim that nobody made', () => {
    expect(() => trackOf([], [], 680)).toThrow(RangeError);
  });
});

describe('the map of a claim', () => {
  const scene = {
    camera: { center: [0, 0], zoom: 1 },
    layers: [],
    labels: [],
    alt: '',
    asOf: '2024-10-23',
    by: []
  } as const;

  it('counts a layer’s claim, a line’s own, and a place’s', () => {
    const drawn = claimsDrawn({
      scene: {
        ...scene,
        layers: [
          { line: 'chongjin-vladivostok' },
          { line: 'trans-siberian', claim: 'moved-to-kursk' },
          { country: 'KP', by: 'KP' }
        ],
        labels: ['vladivostok', { place: 'vladivostok', claim: 'disguised-as-russians' }]
      }
    });
    expect([...drawn].sort()).toEqual(['disguised-as-russians', 'first-batch-by-sea', 'moved-to-kursk']);
  });

  it('is of the first step that draws it, and of none where none does', () => {
    const map = mapOfClaim(story, 'first-batch-by-sea');
    const first = story.steps.find((step) => claimsDrawn(step).has('first-batch-by-sea'));
    expect(map?.step).toBe(first?.id);
    expect(map?.path).toContain(`#${first!.id}`);
    expect(mapOfClaim(story, 'no-such-claim')).toBeNull();
  });
});

describe('the matrix of speakers and claims', () => {
  it('has the last word of each column for any day, without gaps', () => {
    for (const id of ids) {
      const cells = wordsOnClaim(id);
      expect(cells.map(({ column }) => column)).toEqual(COLUMNS.map((column) => column.id));
      for (const { words } of cells) {
        expect(words.map(({ until }) => until)).toEqual([
          ...words.slice(1).map(({ from }) => from),
          ...(words.length ? [null] : [])
        ]);
      }
      const last = cells
        .flatMap(({ words }) => words.at(-1)?.from ?? [])
        .sort()
        .at(-1);
      expect(last).toBe(
        claims[id].assertions
          .map(({ date }) => date)
          .sort()
          .at(-1)
      );
    }
  });

  it('tells a denial from silence', () => {
    const cells = new Map(wordsOnClaim('troops-moved-to-russia').map(({ column, words }) => [column, words]));
    expect(cells.get('RU')?.[0]).toMatchObject({ kind: 'denies', from: '2024-10-10' });
    expect(cells.get('RU')?.at(-1)?.kind).toBe('admits');
    expect(wordsOnClaim('fought-in-kursk').find(({ column }) => column === 'CN')?.words).toEqual([]);
  });
});

describe('what a reader may choose in the ledger', () => {
  const entry = (id: string, more: Partial<LedgerEntry>): LedgerEntry => ({
    id,
    topic: 'deployment',
    actors: ['UA'],
    order: 0,
    statements: 1,
    statusHistory: [{ from: '2024-10-08', status: 'alleged' }],
    ...more
  });
  const entries = [
    entry('a', { order: 2, actors: ['UA', 'RU'] }),
    entry('b', {
      order: 0,
      statements: 7,
      topic: 'fighting',
      statusHistory: [
        { from: '2024-10-20', status: 'alleged' },
        { from: '2024-10-23', status: 'confirmed' }
      ]
    }),
    entry('c', { order: 1, statements: 3, statusHistory: [{ from: '2025-01-01', status: 'contradicted' }] })
  ];
  const give = (query: string) => chosen(entries, readChoice(new URLSearchParams(query), entries)).map(({ id }) => id);

  it.each([
    ['', 'a b c'],
    ['status=alleged', 'a'],
    ['status=not-yet', 'c'],
    ['status=alleged&asof=2024-10-21', 'a b'],
    ['actor=RU', 'a'],
    ['topic=fighting', 'b'],
    ['actor=RU&topic=fighting', ''],
    ['sort=story', 'b c a'],
    ['sort=change', 'b a c'],
    ['sort=statements', 'b c a'],
    ['sort=firmness', 'b a c'],
    ['sort=firmness&asof=2025-01-01', 'b a c'],
    ['status=nonsense&actor=ZZ&topic=x&sort=y', 'a b c']
  ])('“%s” gives %s', (query, expected) => {
    expect(give(query).join(' ')).toBe(expected);
  });

  it('is kept in the address, and nothing where nothing is chosen', () => {
    for (const query of ['', '?status=alleged&actor=UA&topic=fighting&sort=change&asof=2024-12-27']) {
      expect(queryOfChoice(readChoice(new URLSearchParams(query), entries))).toBe(query);
    }
  });

  it('turns a day that is none into one, and says so', () => {
    const { asOf } = readChoice(new URLSearchParams('asof=2024-10-40'), entries);
    expect(asOf.day).toBe('2024-10-31');
    expect(asOf.note).toContain('not a day of the calendar');
  });

  it('is there for every claim of the facts', () => {
    const real = ledgerEntries(story);
    expect(real.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const { statusHistory, actors } of real) {
      expect(statusHistory.length).toBeGreaterThan(0);
      expect(actors.length).toBeGreaterThan(0);
    }
    expect(new Set(real.map(({ order }) => order)).size).toBeGreaterThan(5);
  });
});

describe('what rests on a source', () => {
  const nothing: Rests = {
    story: { sections: [], steps: [] },
    claims: {},
    figures: [],
    events: {},
    estimates: {},
    series: {},
    lines: {}
  };
  const all = restingOn({ story, claims, figures: figuresOf(story.steps).values(), events, estimates, series, lines });

  it('is something for every source that is cited, and for no other', () => {
    const cited = citedSources({ sections: story.sections, claims, events, estimates, series, lines });
    expect([...all.keys()].sort()).toEqual([...cited].sort());
  });

  it('is told with where it can be read', () => {
    const kinds = new Set<string>();
    for (const list of all.values()) {
      for (const { kind, path } of list) {
        kinds.add(kind);
        if (path !== null) expect(path).toMatch(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/);
      }
    }
    expect(kinds.size).toBe(8);
  });

  it('counts where the source is the only one', () => {
    const one = { date: '2024-10-08', by: 'A', byCountry: 'KR', stance: 'asserts', detail: 'B' } as const;
    const only = restingOn({
      ...nothing,
      claims: {
        x: {
          sentence: "It's so.",
          assertions: [
            { ...one, sources: [{ source: 'tass-2024-10-10' }] },
            { ...one, sources: [{ source: 'tass-2024-10-10' }, { source: 'news-az-2024-10-11' }] }
          ]
        }
      }
    });
    expect(only.get('tass-2024-10-10')).toEqual([{ kind: 'claim', text: 'It’s so.', path: '/claims/x/', alone: 1 }]);
    expect(only.get('news-az-2024-10-11')?.[0]?.alone).toBe(0);
  });

  it('includes what a single number of a row rests on', () => {
    const only = restingOn({
      ...nothing,
      series: {
        x: {
          name: 'Shells',
          unit: 'shells',
          estimatedBy: 'A',
          sources: [{ source: 'tass-2024-10-10' }],
          points: [{ date: '2024', value: 1, sources: ['news-az-2024-10-11'] }]
        }
      }
    });
    expect([...only.keys()].sort()).toEqual(['news-az-2024-10-11', 'tass-2024-10-10']);
  });
});
