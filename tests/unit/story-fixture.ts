import type { FactTables } from '../../src/lib/facts/table-files.ts';
import type { Problem } from '../../src/lib/facts/validate.ts';
import type { Section, Step } from '../../src/lib/story/types.ts';

export const source = {
  title: 'A page',
  publisher: 'Yonhap',
  date: null,
  url: 'https://example.org/',
  class: 'agency'
};

/** An assertion of a day. */
export const said = (date: string, stance: string) => ({
  date,
  by: 'NIS',
  byCountry: 'KR',
  stance,
  detail: 'Said so.',
  sources: [{ source: 'yonhap' }]
});

/** A claim that was spoken of on one day and made on the same or a later one. */
export const claimOf = (first: string, made = first) => ({
  sentence: 'It was so.',
  assertions: [said(made, 'asserts'), ...(first === made ? [] : [said(first, 'denies')])],
  reasons: []
});

/** The facts that the made-up story points at. */
export const tables = {
  sources: [['sources.ts', { yonhap: source, ap: source }]],
  places: [['places.ts', { pyongyang: {}, rajin: {} }]],
  claims: [
    [
      'claims.ts',
      { sailed: claimOf('2024-10-18'), captured: claimOf('2024-12-26'), surged: claimOf('2024-10-15', '2024-11-19') }
    ]
  ],
  events: [
    [
      'events.ts',
      {
        'first-ship': { date: '2024-10-08', sameAs: ['both-ships'], sources: [{ source: 'ap' }] },
        'second-ship': { date: '2024-10-12', sameAs: ['both-ships'] },
        'both-ships': { date: '2024-10', sameAs: ['first-ship', 'second-ship'] },
        parade: { date: '2025-05-09' }
      }
    ]
  ],
  estimates: [],
  series: [],
  lines: [['lines.ts', { route: {} }]]
} as unknown as FactTables;

/** As many words as asked for, in one sentence without a figure, a date or a claim. */
export const words = (count: number) => `Word ${Array.from({ length: count - 1 }, () => 'word').join(' ')}.`;

export type Plain = Record<string, unknown>;

/** A sound step; `changes` replace its fields, `scene` those of its scene. Undefined takes a field away. */
export function step(id: string, changes: Plain = {}, scene: Plain = {}): Step {
  return {
    id,
    title: 'A heading',
    words: words(40),
    scene: {
      camera: { fit: ['pyongyang', [131.9, 43.1]] },
      layers: [
        { country: 'KP', by: 'KP' },
        { line: 'route', claim: 'sailed' },
        { flow: ['pyongyang', 'rajin'], by: 'KP', what: 'soldiers' }
      ],
      labels: ['pyongyang', { place: 'rajin' }, { at: [135, 40], text: 'Sea of Japan (East Sea)', kind: 'water' }],
      alt: 'The Korean Peninsula and the sea east of it, with a dashed route.',
      asOf: '2024-10-23',
      by: ['yonhap'],
      ...scene
    },
    ...changes
  } as unknown as Step;
}

/** A sound section with these changes. */
export function section(slug: string, steps: readonly Step[], changes: Plain = {}): Section {
  return {
    slug,
    title: 'A title',
    short: 'Short',
    description: 'What the section says, in one plain sentence.',
    years: [1945, 2024],
    side: 'left',
    steps,
    ...changes
  } as unknown as Section;
}

/** What a step needs to speak of the claims that were made later. */
export const later = { sinceThen: true, claims: ['captured', 'surged'] };

/** The steps that make a section of three. */
export const rest = [step('second'), step('third', later)];

/** Problems as `id: problem`. */
export const told = (problems: readonly Problem[]) => problems.map(({ id, problem }) => `${id}: ${problem}`);
