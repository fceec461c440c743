import { describe, expect, it } from 'vitest';
import { claimsDrawn, mapOfClaim } from '../../src/lib/evidence/claim-map.ts';
import { chosen, queryOfChoice, readChoice, type LedgerEntry } from '../../src/lib/evidence/ledger-choice.ts';
import { ledgerEntries } from '../../src/lib/evidence/ledger.ts';
import { COLUMNS, wordsOnClaim } from '../../src/lib/evidence/matrix.ts';
import { claims, type ClaimId } from '../../src/lib/facts/claims.ts';
import { story } from '../../src/lib/story/story.ts';

const ids = Object.keys(claims) as ClaimId[];

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
