import { describe, expect, it } from 'vitest';
import { validateFigures } from '../../src/lib/charts/check-figures.ts';
import { designs } from '../../src/lib/charts/designs.ts';
import { validatePrecision } from '../../src/lib/drawn/check-precision.ts';
import { validateEdition, type CorrectedIds } from '../../src/lib/evidence/check-edition.ts';
import { changeLog, corrections, type Correction } from '../../src/lib/evidence/edition.ts';
import { dayMeant } from '../../src/lib/facts/checks/day-meant.ts';
import { plainIssues } from '../../src/lib/facts/checks/plain-issues.ts';
import { validateJoined } from '../../src/lib/facts/check-joined.ts';
import { countryMeant, isCountryCode } from '../../src/lib/facts/country-codes.ts';
import { meant, nearestTo } from '../../src/lib/facts/nearest.ts';
import { claimSchema, eventSchema, placeSchema, sourceSchema } from '../../src/lib/facts/schema.ts';
import { factTables } from '../../src/lib/facts/tables.ts';
import { contentProblems } from '../../src/lib/page/check-content.ts';
import { sectionFiles, story } from '../../src/lib/story/story.ts';

/** What a newcomer gets wrong is answered with what is wrong, where, and what was probably meant. */

describe('the word that was meant', () => {
  it('is the nearest, if any is near', () => {
    const places = ['sumy', 'sudzha', 'kursk'];
    expect(nearestTo('Sudja', places)).toBe('sudzha');
    expect(nearestTo('vladivostok', places)).toBeNull();
    expect(meant('kurks', places, 'add it')).toBe("did you mean 'kursk'? Else add it");
    expect(meant('vladivostok', places, 'add it')).toBe('add it');
  });
});

describe('the day that was meant', () => {
  it.each([
    ['29 October 2024', '2024-10-29'],
    ['29th Oct 2024', '2024-10-29'],
    ['October 9, 2024', '2024-10-09'],
    ['29.10.2024', '2024-10-29'],
    ['29/10/2024', '2024-10-29'],
    ['2024/10/9', '2024-10-09'],
    ['10/11/2024', null],
    ['30 February 2024', null],
    ['last Tuesday', null]
  ])('by %s', (text, day) => {
    expect(dayMeant(text)).toBe(day);
  });
});

describe('the country that was meant', () => {
  it.each([
    ['Ukraine', 'UA'],
    ['ua', 'UA'],
    ['UK', 'GB'],
    ['Nowhere', null],
    ['KX', null]
  ])('by %s', (text, code) => {
    expect(isCountryCode(text)).toBe(false);
    expect(countryMeant(text)).toBe(code);
  });

  it('is a country by its own code', () => {
    for (const code of ['KP', 'KR', 'RU', 'UA', 'GB', 'US']) expect(isCountryCode(code)).toBe(true);
  });
});

const source = { title: 'A page', publisher: 'Yonhap', date: null, url: 'https://example.org/', class: 'agency' };
const place = { name: 'Rajin', lat: 42.2, lon: 130.3, kind: 'port', coordinates: 'As given', approximate: false };

describe('what the schema finds', () => {
  it.each([
    ['a source without date', sourceSchema, { ...source, date: undefined }, 'date: is missing', ', or null'],
    ['a date in words', sourceSchema, { ...source, date: '9 May 2024' }, "date: is '9 May 2024'", ': 2024-05-09'],
    ['a class misspelt', sourceSchema, { ...source, class: 'week' }, "class: is 'week'", "did you mean 'weak'?"],
    ['half an address', sourceSchema, { ...source, url: 'example.org' }, 'no address of a page', 'from https:// on'],
    ['an empty title', sourceSchema, { ...source, title: '' }, 'title: is empty', 'write it'],
    ['a place off the globe', placeSchema, { ...place, lat: 130 }, 'lat: is 130, above 90', 'give 90 or less'],
    ['a number as text', placeSchema, { ...place, lat: '42.2' }, "lat: is '42.2'", 'give a number'],
    ['a field of another name', placeSchema, { ...place, fulname: 'R' }, "no field 'fulname'", "mean 'fullName'?"],
    [
      'a source given as an id alone',
      claimSchema,
      { sentence: 'So.', assertions: [{ date: '2024-10-18', sources: ['yonhap'] }], reasons: [] },
      "assertions.0.sources.0: is 'yonhap'",
      'with source, supports'
    ],
    [
      'a site with half a position',
      eventSchema,
      { places: [{ name: 'R', lat: 1 }] },
      'places.0.lon: is missing',
      'number'
    ]
  ])('says in plain words: %s', (_what, schema, record, expected, advice) => {
    const issues = plainIssues(schema, record).map((one) => ({ ...one, said: `${one.path}: ${one.problem}` }));
    expect(issues.find(({ said }) => said.includes(expected))?.remedy).toContain(advice);
    for (const { said } of issues) expect(said).not.toMatch(/Invalid|Too |Unrecognized/);
  });
});

describe('corrections', () => {
  const ids: CorrectedIds = {
    step: ['first-ship'],
    claim: ['sailed'],
    source: ['yonhap'],
    figure: ['troops'],
    page: ['/about/']
  };
  const right: Correction = {
    id: 'a-number',
    day: '2026-12-03',
    where: { step: 'first-ship' },
    what: 'the number of ships',
    was: 'There were five.',
    is: 'There were four.',
    why: 'The page says four.'
  };
  const problemsOf = (...put: readonly unknown[]) => validateEdition(put as readonly Correction[], [], ids);

  it('are sound as they are written', () => {
    expect(problemsOf(right)).toEqual([]);
    expect(contentProblems(factTables, sectionFiles)).toEqual([]);
  });

  it.each([
    ['an unknown step', { where: { step: 'first-shp' } }, "where: there is no step 'first-shp'", "mean 'first-ship'?"],
    ['an unknown kind of place', { where: { steps: 'first-ship' } }, "it stands in 'steps'", "did you mean 'step'?"],
    ['a day in words', { day: '3 December 2026' }, "day: '3 December 2026' is not a day", 'YYYY-MM-DD'],
    ['a day before the first edition', { day: '2024-12-03' }, 'before', 'mend the day'],
    ['an id in another case', { id: 'A number' }, 'not kebab-case', 'small letters'],
    ['what with a full stop', { what: 'the number.' }, "what: 'the number.'", 'as a noun'],
    ['nothing that it said', { was: '' }, "was: ''", 'whole sentences']
  ])('are told apart from %s', (_what, changes, expected, remedy) => {
    const [first, ...others] = problemsOf({ ...right, ...changes });
    expect(others).toEqual([]);
    expect(first?.file).toBe('src/lib/evidence/edition.ts');
    expect(first?.problem).toContain(expected);
    expect(first?.remedy).toContain(remedy);
  });

  it('have ids of their own, the newest first', () => {
    const told = problemsOf(right, { ...right, day: '2026-12-04' }).map(({ problem }) => problem);
    expect(told).toEqual(['the id is already taken', '2026-12-04 stands below 2026-12-03']);
  });

  it('are checked with what is new', () => {
    expect(validateEdition(corrections, changeLog, ids).filter(({ id }) => id === changeLog[0]?.id)).toEqual([]);
    const [told] = validateEdition([], [{ id: 'more', date: 'May 2027', what: 'More.' }], ids);
    expect(told?.problem).toBe("date: 'May 2027' is not a date");
  });
});

describe('a file of facts', () => {
  it('is named where its table does not join it', () => {
    expect(validateJoined(factTables)).toEqual([]);
    const more = ['src/lib/facts/claims/new.ts', { 'a-new-claim': {} }] as const;
    const [told, ...others] = validateJoined({ ...factTables, claims: [...factTables.claims, more] });
    expect(others).toEqual([]);
    expect(told).toMatchObject({ file: more[0], id: 'a-new-claim' });
    expect(told?.remedy).toContain('import it in src/lib/facts/claims.ts');
  });
});

describe('the account of a place’s coordinates', () => {
  const problemOf = (coordinates: string) =>
    validatePrecision([['places/a.ts', { rajin: { ...place, coordinates } }]], new Map([['first-ship', {}]]))[0];

  it('has a known form, and names an event that is there', () => {
    expect(problemOf('GeoNames: Rajin 42.249,130.303')).toBeUndefined();
    expect(problemOf('As given with the event first-ship')).toBeUndefined();
    expect(problemOf('As given with the event no-ship')?.problem).toBe("coordinates: 'no-ship' is not an id of events");
    expect(problemOf('a guess')).toMatchObject({ file: 'places/a.ts', id: 'rajin' });
  });
});

describe('figures', () => {
  it('are sound where each stands in its step', () => {
    expect(validateFigures(story.steps)).toEqual([]);
  });

  it('are named where no step shows one', () => {
    const without = story.steps.map(({ figure, ...step }) =>
      figure === 'troops' ? step : { ...step, ...(figure && { figure }) }
    );
    expect(validateFigures(without)).toEqual([
      {
        file: 'src/lib/story/figures.ts',
        id: 'troops',
        problem: 'no step shows the figure',
        remedy: "give a step `figure: 'troops'`"
      }
    ]);
  });

  it('are named where their folder is not', () => {
    const table = designs as Record<string, unknown>;
    const { troops } = table;
    delete table['troops'];
    try {
      expect(validateFigures(story.steps)).toMatchObject([{ file: 'src/lib/charts/designs.ts', id: 'troops' }]);
    } finally {
      table['troops'] = troops;
    }
  });
});
