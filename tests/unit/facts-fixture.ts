import { expect } from 'vitest';
import type { FactTables } from '../../src/lib/facts/table-files.ts';
import { validateFacts, type Problem } from '../../src/lib/facts/validate.ts';

/** One sound record or two of every table of facts, for tests that break one part. */
export const sound = {
  sources: {
    yonhap: { title: 'A page', publisher: 'Yonhap', date: '2024-10-18', url: 'https://example.org/1', class: 'agency' }
  },
  places: {
    rajin: { name: 'Rajin', lat: 42.25, lon: 130.3, kind: 'port', coordinates: 'GeoNames', approximate: false }
  },
  claims: {
    sailed: {
      sentence: 'They sailed.',
      place: { name: 'Rajin', lat: 42.25, lon: 130.3, place: 'rajin' },
      assertions: [
        {
          date: '2024-10-18',
          by: 'NIS',
          byCountry: 'KR',
          stance: 'asserts',
          detail: 'Said so.',
          sources: [{ source: 'yonhap' }]
        },
        {
          date: '2024-10-23',
          by: 'US',
          byCountry: 'US',
          stance: 'corroborates',
          detail: 'Saw it.',
          sources: [{ source: 'yonhap' }]
        }
      ],
      reasons: [
        { from: '2024-10-18', why: 'One side.' },
        { from: '2024-10-23', override: 'unresolved', why: 'Two sides that differ.' }
      ]
    }
  },
  events: {
    'first-ship': {
      date: '2024-10-08',
      endDate: '2024-10-13',
      title: 'A ship',
      summary: 'It sailed.',
      theme: 'deployment',
      importance: 1,
      actors: [],
      places: [{ name: 'Rajin', lat: 42.25, lon: 130.3, place: 'rajin' }],
      figures: [{ label: 'aboard', value: 1500, asOf: '2024-10-18', estimatedBy: 'NIS' }],
      sameAs: ['same-ship'],
      sources: [{ source: 'yonhap' }]
    },
    'same-ship': {
      date: '2024-10',
      title: 'That ship',
      summary: 'It sailed.',
      theme: 'deployment',
      importance: 2,
      actors: [],
      places: [],
      figures: [],
      sameAs: ['first-ship'],
      sources: [{ source: 'yonhap' }]
    }
  },
  estimates: {
    'est-1': {
      metric: 'troops',
      date: '2024-10-18',
      low: 1500,
      high: null,
      estimatedBy: 'NIS',
      sources: [{ source: 'yonhap' }]
    }
  },
  series: {
    'series-1': {
      name: 'Containers',
      unit: 'containers',
      estimatedBy: 'US',
      points: [{ date: '2024-09-04', value: 16500 }],
      sources: [{ source: 'yonhap' }]
    }
  },
  lines: {
    route: {
      name: 'Route',
      kind: 'sea-route',
      asOf: '2024-10',
      status: 'alleged',
      claim: 'sailed',
      account: 'South Korea',
      sources: ['yonhap'],
      geometry: {
        type: 'LineString',
        coordinates: [
          [130.3, 42.25],
          [131.9, 43.1]
        ]
      }
    }
  }
};

/** Sound tables, one file each, with one part changed, or removed; `path` leads to it: `events.first-ship.figures.0.asOf`. */
export function tablesWith(path: string, value: unknown): FactTables {
  const copy = structuredClone(sound);
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce((at: Record<string, unknown>, key) => at[key] as never, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return asTables(copy);
}

/** The tables as their files hold them, one file each. */
export function asTables(plain: typeof sound): FactTables {
  return Object.fromEntries(
    Object.entries(plain).map(([name, records]) => [name, [[`${name}/file.ts`, records]]])
  ) as unknown as FactTables;
}

/** Problems as lines. */
export const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ file, id, problem }) => `${file} ${id}: ${problem}`);

/** A part of sound tables that is changed, or removed, and what is to be said of that. */
export type Broken = readonly [what: string, path: string, value: unknown, expected: string];

/** Holds that a broken part is named, as are the file and the record that it is in, and what would set it right. */
export function expectNamed(path: string, value: unknown, expected: string): void {
  const problems = validateFacts(tablesWith(path, value));
  expect(told(problems).join('\n')).toContain(expected);
  for (const { file, id, remedy } of problems) {
    expect(file).toMatch(/\/file\.ts$/);
    expect(id).not.toBe('');
    expect(remedy).not.toBe('');
  }
}
