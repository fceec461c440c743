import { describe, expect, it } from 'vitest';
import { claims } from '../../src/lib/facts/claims.ts';
import { estimates } from '../../src/lib/facts/estimates.ts';
import { events } from '../../src/lib/facts/events.ts';
import { lines } from '../../src/lib/facts/lines.ts';
import { places } from '../../src/lib/facts/places.ts';
import { placeKind } from '../../src/lib/facts/place-kind.ts';
import { series } from '../../src/lib/facts/series.ts';
import { sources } from '../../src/lib/facts/sources.ts';
import { factTables } from '../../src/lib/facts/tables.ts';
import { recordsOf, type FactTables } from '../../src/lib/facts/table-files.ts';
import { validateFacts } from '../../src/lib/facts/validate.ts';
import { report } from '../../src/lib/story/validate.ts';
import { asTables, expectNamed, sound, tablesWith, told, type Broken } from './facts-fixture.ts';

const ALL_KINDS = `give one of: ${placeKind.options.join(', ')}`;

describe('validateFacts', () => {
  it('finds nothing wrong with sound tables', () => {
    expect(validateFacts(asTables(sound))).toEqual([]);
  });

  it.each<Broken>([
    ['an event without a source', 'events.same-ship.sources', [], 'same-ship: sources: the event has no source'],
    ['an event whose sources are missing', 'events.same-ship.sources', undefined, 'the event has no source'],
    ['a figure without a source', 'events.first-ship.sources', [], 'the event with its figures has no source'],
    ['an estimate without a source', 'estimates.est-1.sources', [], 'est-1: sources: the estimate has no source'],
    ['a series without a source', 'series.series-1.sources', [], 'series-1: sources: the series has no source'],
    ['a line without a source', 'lines.route.sources', [], 'route: sources: the line has no source'],
    ['an unknown source', 'estimates.est-1.sources.0.source', 'yonhapp', "'yonhapp' is not an id of sources"],
    ['an unknown source of a line', 'lines.route.sources.0', 'yonhapp', "'yonhapp' is not an id of sources"],
    ['an unknown place', 'events.first-ship.places.0.place', 'rajinn', "'rajinn' is not an id of places"],
    [
      'an unknown place that gives the position',
      'events.same-ship.places',
      [{ name: 'Rajin', place: 'rajinn' }],
      "'rajinn' is not an id of places"
    ],
    ['a site that lies nowhere', 'events.same-ship.places', [{ name: 'Rajin' }], 'same-ship: places.0'],
    ['an unknown claim', 'lines.route.claim', 'flew', "'flew' is not an id of claims"],
    ['an unknown event', 'events.first-ship.sameAs.0', 'no-ship', "'no-ship' is not an id of events"],
    ['an event that does not exist', 'events.first-ship.date', '2024-02-30', 'no such date as 2024-02-30'],
    ['an unreal date of a source', 'sources.yonhap.date', '2023-02-29', 'no such date as 2023-02-29'],
    ['an unreal date of an estimate', 'estimates.est-1.date', '2024-04-31', 'no such date as 2024-04-31'],
    ['an unreal date of a point', 'series.series-1.points.0.date', '2024-09-31', 'points.0.date: there is no'],
    ['an unreal date of a figure', 'events.first-ship.figures.0.asOf', '2024-06-31', 'figures.0.asOf: there'],
    ['an unreal date of a line', 'lines.route.asOf', '2024-02-30', 'asOf: there is no such date'],
    ['a date in another form', 'events.first-ship.date', '8 October 2024', "first-ship: date: is '8 October 2024'"],
    ['an end before the beginning', 'events.first-ship.endDate', '2024-10-07', 'it ends (2024-10-07) before'],
    ['a country nobody knows', 'events.first-ship.country', 'KX', "country: 'KX' is not a country's code"],
    ['a source of tomorrow', 'sources.yonhap.date', '2042', '2042 is after '],
    [
      'a place that lies elsewhere than its own account says',
      'places.rajin.coordinates',
      'GeoNames: Rajin 35.2,129.1',
      'rajin: lat: lies 791 km from 35.2,129.1'
    ],
    ['an event far from its place', 'events.first-ship.places.0.lon', 36.2, 'first-ship: places.0.lat: lies'],
    ['an estimate without estimator', 'estimates.est-1.estimatedBy', ' ', 'the estimate has no estimator'],
    ['a missing estimator', 'estimates.est-1.estimatedBy', undefined, 'the estimate has no estimator'],
    ['an estimate open at both ends', 'estimates.est-1.low', null, 'both ends of the estimate are open'],
    ['an estimate upside down', 'estimates.est-1.high', 1000, 'low (1500) is above high (1000)'],
    ['sameAs one way', 'events.same-ship.sameAs', [], "'same-ship' does not point back"],
    [
      'one event on two days that say nothing of each other',
      'events.same-ship.date',
      '2024-11',
      "first-ship: sameAs.0: the date: 8 October here, November in 'same-ship', and neither says so"
    ],
    [
      'one event with two numbers that say nothing of each other',
      'events.same-ship.figures',
      [{ label: 'Aboard', value: 2000, asOf: '2024-10-18' }],
      "“aboard”: 1,500 here, 2,000 in 'same-ship', and neither says so"
    ],
    [
      'one estimator with two numbers of one day',
      'estimates.est-2',
      { ...sound.estimates['est-1'], low: 2000 },
      "est-2: low: over 2,000 here, over 1,500 in 'est-1', of the same by the same on the same day"
    ],
    ['sameAs itself', 'events.same-ship.sameAs.0', 'same-ship', 'the same as itself'],
    [
      'an address given twice',
      'sources.other',
      { ...sound.sources.yonhap, title: 'Another' },
      "other: url: the address is already that of 'yonhap'"
    ],
    ['a line by nobody', 'lines.route.account', '', 'does not say by whose account'],
    ['a line without geometry', 'lines.route.geometry.coordinates', [], 'the line has no geometry'],
    ['a missing geometry', 'lines.route.geometry', undefined, 'the line has no geometry'],
    ['a misspelt kind of place', 'places.rajin.kind', 'vilage', "places/file.ts rajin: kind: is 'vilage'"],
    ['a wrong shape', 'places.rajin.lat', 142, 'places/file.ts rajin: lat: '],
    ['a field nobody knows', 'places.rajin.population', 1, "rajin: there is no field 'population'"],
    ['an id in another case', 'places.RajinPort', sound.places.rajin, 'RajinPort: the id is not kebab-case']
  ])('names %s', (_what, path, value, expected) => expectNamed(path, value, expected));

  it.each([
    ['misspelt', 'vilage', `did you mean 'village'? Else ${ALL_KINDS}`],
    ['written as two words', 'launch site', `did you mean 'launch-site'? Else ${ALL_KINDS}`],
    ['nowhere among them', 'palace', ALL_KINDS]
  ])('says what kind of place is meant where it is %s', (_how, kind, remedy) => {
    const problems = validateFacts(tablesWith('places.rajin.kind', kind));
    expect(problems.map((problem) => [problem.problem, problem.remedy])).toEqual([[`kind: is '${kind}'`, remedy]]);
  });

  it('finds an id given in two files of a table, which joining the files would hide', () => {
    const tables: FactTables = {
      ...asTables(sound),
      places: [
        ['places/a.ts', sound.places],
        ['places/b.ts', structuredClone(sound.places)]
      ]
    };
    expect(told(validateFacts(tables))).toEqual(['places/b.ts rajin: the id is already taken in places/a.ts']);
  });

  it('takes a file that joins others for what it is', () => {
    const { rajin } = sound.places;
    const joined = {
      ...asTables(sound),
      places: [['places/a.ts', { rajin }] as const, ['places.ts', { rajin }] as const]
    };
    expect(told(validateFacts(joined))).toEqual([]);
  });

  it('finds an id given in two tables', () => {
    const problems = validateFacts(tablesWith('places.sailed', { ...sound.places.rajin }));
    expect(told(problems)).toEqual(['claims/file.ts sailed: the id is already taken in places/file.ts']);
  });

  it('says a fault once, in the plainer words', () => {
    expect(told(validateFacts(tablesWith('estimates.est-1.estimatedBy', undefined)))).toHaveLength(1);
    expect(told(validateFacts(tablesWith('events.same-ship.sources', undefined)))).toHaveLength(1);
  });

  it('does not stop at the first fault', () => {
    const broken = structuredClone(sound) as never as {
      claims: { sailed: { assertions: unknown } };
      estimates: { 'est-1': { estimatedBy: unknown } };
      places: { rajin: unknown };
    };
    broken.claims.sailed.assertions = [];
    broken.estimates['est-1'].estimatedBy = '';
    broken.places.rajin = null;
    const files = new Set(validateFacts(asTables(broken as never)).map(({ file }) => file));
    expect([...files].sort()).toEqual(['claims/file.ts', 'estimates/file.ts', 'places/file.ts']);
  });
});

describe('the facts', () => {
  it('are sound', () => {
    expect(report(validateFacts(factTables))).toBe('');
  });

  it.each<[keyof FactTables, Record<string, unknown>]>(
    Object.entries({ sources, places, claims, events, estimates, series, lines }) as never
  )('are all in the table of %s: no file is left out', (name, table) => {
    expect([...recordsOf(factTables[name]).keys()].sort()).toEqual(Object.keys(table).sort());
  });
});
