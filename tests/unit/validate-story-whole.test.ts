import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factTables } from '../../src/lib/facts/tables.ts';
import type { FactTables } from '../../src/lib/facts/table-files.ts';
import { sectionFiles, story, storyOf } from '../../src/lib/story/story.ts';
import type { Step } from '../../src/lib/story/types.ts';
import type { SectionFile } from '../../src/lib/story/check.ts';
import { report, validateStory } from '../../src/lib/story/validate.ts';
import { source, claimOf, tables, words, type Plain, step, section, rest, told } from './story-fixture.ts';

describe('what nobody uses', () => {
  const sections = (...steps: readonly Step[]): readonly SectionFile[] => [
    ['sections/01-ships.ts', section('ships', [...steps, ...rest])]
  ];
  const withTables = (changes: Plain) => ({ ...tables, ...changes }) as unknown as FactTables;
  const unused = (files: readonly SectionFile[], facts: FactTables) => told(validateStory(files, facts));
  const extra = (changes: Plain) =>
    withTables({ sources: [...tables.sources, ['more.ts', { kbs: source }]], ...changes });

  it('is a source that nothing cites', () => {
    const problems = validateStory(sections(step('first')), extra({}));
    expect(problems).toEqual([
      {
        file: 'more.ts',
        id: 'kbs',
        problem: 'nothing cites the source',
        remedy: expect.stringContaining('take it out')
      }
    ]);
  });

  it.each<[where: string, changes: Plain]>([
    ['an event', { events: [...tables.events, ['e.ts', { fair: { sources: [{ source: 'kbs' }] } }]] }],
    [
      'an assertion',
      {
        claims: [['c.ts', { ...tables.claims[0]![1], sailed: { assertions: [{ sources: [{ source: 'kbs' }] }] } }]]
      }
    ],
    ['an estimate', { estimates: [['n.ts', { one: { sources: [{ source: 'kbs' }] } }]] }],
    ['a series', { series: [['s.ts', { one: { sources: [{ source: 'kbs' }] } }]] }],
    ['a single point of a series', { series: [['s.ts', { one: { points: [{ sources: ['kbs'] }] } }]] }],
    ['a line', { lines: [['l.ts', { route: { sources: ['kbs'] } }]] }]
  ])('is no source that %s cites', (_where, changes) => {
    expect(unused(sections(step('first')), extra(changes))).toEqual([]);
  });

  it('is no source by which a place has its coordinates', () => {
    const facts = withTables({
      sources: [...tables.sources, ['more.ts', { 'kbs-2024': source }]],
      places: [...tables.places, ['p.ts', { port: { coordinates: 'As given by kbs-2024, rounded' } }]]
    });
    expect(unused(sections(step('first')), facts)).toEqual([]);
  });

  it('is no source of a scene, of words, or of the short version', () => {
    for (const changed of [step('first', {}, { by: ['kbs'] }), step('first', { words: `${words(40)}[^ap, kbs]` })]) {
      expect(unused(sections(changed), extra({}))).toEqual([]);
    }
    const summary = [{ words: 'They sailed.[^kbs]', section: 'ships' }];
    const file: SectionFile = ['sections/01-ships.ts', section('ships', [step('first'), ...rest], { summary })];
    expect(unused([file], extra({}))).toEqual([]);
  });

  it('is a claim that no step speaks of', () => {
    const facts = withTables({ claims: [...tables.claims, ['more.ts', { landed: claimOf('2024-10-19') }]] });
    expect(unused(sections(step('first')), facts)).toEqual(['landed: no step speaks of the claim']);
    for (const changed of [
      step('first', { claims: ['landed'] }),
      step('first', { words: `${words(40)} [They landed]{landed}.[^ap]` }),
      step('first', {}, { layers: [{ line: 'route', claim: 'landed' }] }),
      step('first', {}, { labels: [{ place: 'rajin', claim: 'landed' }] })
    ]) {
      expect(unused(sections(changed), facts)).toEqual([]);
    }
  });

  it('cannot be known while words or a file cannot be read', () => {
    expect(unused(sections(step('first', { words: `${words(40)} [so` })), extra({}))).toHaveLength(1);
    expect(unused([...sections(step('first')), ['sections/02-boats.ts', undefined]], extra({}))).toHaveLength(1);
  });
});

describe('report', () => {
  it('lists all problems by file, each with what to do', () => {
    const problems = [
      { file: 'a.ts', id: 'one', problem: 'no source', remedy: 'add one' },
      { file: 'b.ts', id: 'two', problem: 'no alt', remedy: 'write it' },
      { file: 'a.ts', id: 'three', problem: 'no day', remedy: 'give it' }
    ];
    expect(report(problems)).toBe(
      [
        'a.ts\n  one: no source\n    → add one\n  three: no day\n    → give it',
        'b.ts\n  two: no alt\n    → write it',
        '3 problems in 2 files'
      ].join('\n\n')
    );
    expect(report([])).toBe('');
  });
});

describe('the story', () => {
  it('is sound', () => {
    expect(report(validateStory(sectionFiles, factTables))).toBe('');
  });

  it('takes in every file of sections/, in the order of their numbers, with no list to keep', () => {
    const names = readdirSync(new URL('../../src/lib/story/sections', import.meta.url)).filter((n) =>
      n.endsWith('.ts')
    );
    expect(sectionFiles.map(([file]) => file)).toEqual(names.sort().map((name) => `src/lib/story/sections/${name}`));
    expect(story.sections.map(({ slug }) => slug)).toEqual(names.map((name) => name.replace(/^\d\d-|\.ts$/g, '')));
  });

  it('knows where each step stands', () => {
    const made = storyOf([section('ships', [step('a'), step('b')]), section('boats', [step('c')])]);
    expect(made.steps.map(({ id, section: slug, index, number }) => [id, slug, index, number])).toEqual([
      ['a', 'ships', 0, 1],
      ['b', 'ships', 1, 2],
      ['c', 'boats', 2, 1]
    ]);
    expect(made.stepById.get('c')).toBe(made.steps[2]);
    expect(made.stepById.get('d')).toBeUndefined();
  });

  it('is frozen to its core', () => {
    const made = storyOf([section('ships', [step('a')])]);
    expect(Object.isFrozen(made)).toBe(true);
    expect(Object.isFrozen(made.sections[0]?.steps)).toBe(true);
    expect(Object.isFrozen(made.steps[0]?.scene.labels)).toBe(true);
    expect(() => Object.assign(made.steps[0]!.scene, { alt: 'changed' })).toThrow(TypeError);
  });
});
