import { describe, expect, it } from 'vitest';
import { factTables } from '../../src/lib/facts/tables.ts';
import type { FactTables } from '../../src/lib/facts/table-files.ts';
import { countRecords, countStatuses, overridesIn, surveyText, weakestSentences } from '../../src/lib/story/survey.ts';
import type { Section } from '../../src/lib/story/types.ts';
import { sectionFiles } from '../../src/lib/story/story.ts';
import type { SectionFile } from '../../src/lib/story/check.ts';

const said = (date: string, byCountry: string, stance: string) => ({
  date,
  by: byCountry,
  byCountry,
  stance,
  detail: 'Said so.',
  sources: [{ source: 'yonhap' }]
});

const tables = {
  sources: [
    ['a.ts', { tass: { class: 'agency' }, kbs: { class: 'major' }, mirror: { class: 'republisher' } }],
    ['b.ts', { blog: { class: 'weak' }, portal: { class: 'weak' }, un: { class: 'official' } }]
  ],
  places: [],
  claims: [
    [
      'claims.ts',
      {
        sailed: {
          sentence: 'They sailed.',
          assertions: [said('2024-10-18', 'KR', 'asserts'), said('2024-10-23', 'US', 'corroborates')],
          reasons: [{ from: '2024-10-23', override: 'unresolved', why: 'The ports differ.' }]
        },
        fought: {
          sentence: 'They fought.',
          assertions: [
            said('2024-11-04', 'UA', 'asserts'),
            said('2024-11-18', 'US', 'declines'),
            said('2024-12-16', 'US', 'confirms')
          ],
          reasons: [{ from: '2024-11-18', override: 'contradicted', why: 'Washington had not seen it.' }]
        }
      }
    ]
  ],
  events: [],
  estimates: [],
  series: [],
  lines: []
} as unknown as FactTables;

const sections: readonly SectionFile[] = [
  [
    '01-a.ts',
    {
      steps: [
        { id: 'one', words: 'By the UN.[^un] By a blog alone.[^blog] Nobody cites this.' },
        { id: 'two', words: 'By a mirror.[^mirror] By two weak pages.[^blog, portal]' }
      ]
    } as unknown as Section
  ],
  [
    '02-b.ts',
    {
      steps: [{ id: 'three', words: 'By a portal *alone*.[^portal] Weak[^blog] and firm.[^tass]' }]
    } as unknown as Section
  ]
];

describe('the survey', () => {
  it('counts the records of every table', () => {
    expect(countRecords(tables)).toEqual([
      ['sources', 6],
      ['places', 0],
      ['claims', 2],
      ['events', 0],
      ['estimates', 0],
      ['series', 0],
      ['lines', 0]
    ]);
  });

  it('counts how the claims stand on a day, each once', () => {
    const counted = (day: string) => countStatuses(tables, day).filter(([, count]) => count > 0);
    expect(counted('2024-10-17')).toEqual([[null, 2]]);
    expect(counted('2024-10-18')).toEqual([
      ['alleged', 1],
      [null, 1]
    ]);
    expect(counted('2024-11-18')).toEqual([
      ['contradicted', 1],
      ['unresolved', 1]
    ]);
    expect(counted('2024-12-16')).toEqual([
      ['corroborated', 1],
      ['unresolved', 1]
    ]);
  });

  it('lists the editor’s judgements beside the rules, and which of them still hold', () => {
    expect(overridesIn(tables)).toEqual([
      {
        claim: 'sailed',
        from: '2024-10-23',
        status: 'unresolved',
        byRules: 'corroborated',
        why: 'The ports differ.',
        inForce: true
      },
      {
        claim: 'fought',
        from: '2024-11-18',
        status: 'contradicted',
        byRules: 'alleged',
        why: 'Washington had not seen it.',
        inForce: false
      }
    ]);
  });

  it('finds the sentences with the weakest best source, by step', () => {
    expect(weakestSentences(sections, tables, 4)).toEqual([
      { step: 'one', words: 'By a blog alone.', best: 'weak', sources: 1 },
      { step: 'three', words: 'By a portal alone.', best: 'weak', sources: 1 },
      { step: 'two', words: 'By two weak pages.', best: 'weak', sources: 2 },
      { step: 'two', words: 'By a mirror.', best: 'republisher', sources: 1 }
    ]);
    expect(weakestSentences(sections, tables, 10).map(({ best }) => best)).toEqual([
      'weak',
      'weak',
      'weak',
      'republisher',
      'agency',
      'official'
    ]);
  });

  it('is written for a terminal', () => {
    const text = surveyText(sections, tables);
    expect(text).toContain('     6  sources');
    expect(text).toContain('The editor’s judgements: 2, of them in force on the latest day 1');
    expect(text).toContain('* sailed, 2024-10-23: unresolved (by the rules corroborated)\n      The ports differ.');
    expect(text).toContain('#one (weak, 1 source)\n      By a blog alone.');
    expect(text).toContain('#two (weak, 2 sources)');
  });

  it('can be made of the content as it is', () => {
    const weakest = weakestSentences(sectionFiles, factTables, 10);
    expect(weakest).toHaveLength(10);
    expect(surveyText(sectionFiles, factTables)).toContain(`#${weakest[0]!.step} (`);
  });
});
