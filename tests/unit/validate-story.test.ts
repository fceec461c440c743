import { describe, expect, it } from 'vitest';
import type { FactTables } from '../../src/lib/facts/table-files.ts';
import type { Problem } from '../../src/lib/facts/validate.ts';
import type { Step } from '../../src/lib/story/types.ts';
import type { SectionFile } from '../../src/lib/story/check.ts';
import { validateStory } from '../../src/lib/story/validate.ts';
import { tables, words, type Plain, step, section, later, rest, told } from './story-fixture.ts';

const check = (...sections: SectionFile[]): readonly Problem[] => validateStory(sections, tables);

/** The problems of a story of one section whose first step is the one given. */
const checkStep = (first: Step) => check(['sections/01-ships.ts', section('ships', [first, ...rest])]);

describe('validateStory', () => {
  it('finds nothing wrong with a sound story', () => {
    expect(checkStep(step('first'))).toEqual([]);
  });

  it.each<[what: string, changes: Plain, scene: Plain, expected: string]>([
    [
      'an unknown source in the words',
      { words: `${words(40)}[^nobody]` },
      {},
      "words: 'nobody' is not an id of sources"
    ],
    [
      'an unknown claim in the words',
      { words: `[${words(40)}]{flew}[^ap]` },
      {},
      "words: 'flew' is not an id of claims"
    ],
    ['an unknown claim in the list', { claims: ['flew'] }, {}, "claims: 'flew' is not an id of claims"],
    ['an unknown event', { events: ['no-ship'] }, {}, "events: 'no-ship' is not an id of events"],
    ['an unknown source of the scene', {}, { by: ['nobody'] }, "by: 'nobody' is not an id of sources"],
    ['an unknown place of the camera', {}, { camera: { fit: ['rajinn'] } }, "camera: 'rajinn' is not an id of places"],
    [
      'an unknown place of a camera for phones',
      {},
      { camera: { phone: { fit: ['rajinn'] }, desktop: { fit: ['rajin'] } } },
      "camera on phones: 'rajinn' is not an id of places"
    ],
    ['an unknown line', {}, { layers: [{ line: 'rout' }] }, "layers: 'rout' is not an id of lines"],
    [
      'an unknown claim of a layer',
      {},
      { layers: [{ line: 'route', claim: 'flew' }] },
      "'flew' is not an id of claims"
    ],
    [
      'an unknown place of a flow',
      {},
      { layers: [{ flow: ['pyongyang', 'rajinn'], by: 'KP', what: 'shells' }] },
      "layers: 'rajinn' is not an id of places"
    ],
    [
      'a flow from a place to itself',
      {},
      { layers: [{ flow: ['rajin', 'rajin'], by: 'KP', what: 'shells' }] },
      "a flow from 'rajin' to itself"
    ],
    ['a country that has no code', {}, { layers: [{ country: 'Korea', by: 'KP' }] }, "'Korea' is not a country's code"],
    ['an unknown place of a label', {}, { labels: ['rajinn'] }, "labels: 'rajinn' is not an id of places"],
    [
      'an unknown place of a full label',
      {},
      { labels: [{ place: 'rajinn' }] },
      "labels: 'rajinn' is not an id of places"
    ],
    [
      'a label off the globe',
      {},
      { labels: [{ at: [38, 131.9, 1], text: 'Sea', kind: 'water' }] },
      "labels: 'Sea': [38, 131.9, 1] is not on the globe"
    ],
    ['a camera off the globe', {}, { camera: { center: [39, 127], zoom: 4 } }, 'camera: [39, 127] is not on the globe'],
    ['a camera point off the globe', {}, { camera: { fit: [[200, 0]] } }, 'camera: [200, 0] is not on the globe'],
    ['a zoom out of range', {}, { camera: { center: [127, 39], zoom: 40 } }, 'camera: zoom 40 is out of range'],
    ['a camera that fits nothing', {}, { camera: { fit: [] } }, 'camera fits no place'],
    ['no alt text', {}, { alt: '  ' }, 'the scene has no alt text'],
    ['a missing alt text', {}, { alt: undefined }, 'the scene has no alt text'],
    ['too short an alt text', {}, { alt: 'A map of Korea.' }, 'the alt text has 15 characters, 40 is the least'],
    ['no labels', {}, { labels: [] }, 'the scene has no labels'],
    ['too many labels on a phone', {}, { labels: Array(13).fill('rajin') }, '13 labels on a phone, 12 is the most'],
    ['no account', {}, { by: [] }, 'the scene does not say by whose account'],
    ['a day that does not exist', {}, { asOf: '2024-02-30' }, "asOf: '2024-02-30' is not a day"],
    ['a month for a day', {}, { asOf: '2024-10' }, "asOf: '2024-10' is not a day"],
    ['a day after the facts', { sinceThen: true }, { asOf: '2027-01-01' }, 'asOf: 2027-01-01 is after 2026-11-23'],
    ['a later day unmarked', {}, { asOf: '2025-01-01' }, '2025-01-01 is after 2024-10-23, but the step is not marked'],
    ['no scene', { scene: undefined }, {}, 'the step has no scene'],
    ['too few words', { words: words(34) }, {}, '34 words, without the markup'],
    ['too many words', { words: words(61) }, {}, '61 words, without the markup'],
    ['a broken bracket', { words: `${words(40)} [so` }, {}, 'the bracket is not closed, at character'],
    [
      'a figure without citation',
      { words: `${words(40)} Some 1,500 sailed.` },
      {},
      'with a figure or date has no citation'
    ],
    [
      'a day without citation',
      { words: `${words(40)} It was 8 October.` },
      {},
      'with a figure or date has no citation'
    ],
    [
      'a month without citation',
      { words: `${words(40)} It was October.` },
      {},
      'a sentence with a date has no citation'
    ],
    ['a claim without citation', { words: `${words(40)} [They sailed]{sailed}.` }, {}, 'with a claim has no citation'],
    [
      'a figure cited one sentence late',
      { words: `Some 1,500 sailed. ${words(40)}[^ap]` },
      {},
      'has no citation: "Some 1,500 sailed."'
    ],
    [
      'a claim not yet made',
      { words: `${words(40)} [Two were taken]{captured}.[^ap]` },
      {},
      "the claim 'captured' dates from 2024-12-26, but the step is not marked sinceThen"
    ],
    ['a claim without a status yet', { claims: ['surged'] }, {}, "the claim 'surged' dates from 2024-11-19"],
    [
      'a later claim of a layer',
      {},
      { layers: [{ line: 'route', claim: 'captured' }] },
      "the claim 'captured' dates from"
    ],
    ['a later event', { events: ['parade'] }, {}, "events: 'parade' is of 9 May 2025, but the step is not marked"],
    [
      'an event listed twice',
      { events: ['first-ship', 'first-ship'] },
      {},
      "'first-ship' is already told by step 'first'"
    ],
    ['an unknown step linked', { words: `[${words(40)}](#fourth)` }, {}, "there is no step 'fourth'"],
    [
      'an unknown step of a section',
      { words: `[${words(40)}](/ships/#fourth)` },
      {},
      "section 'ships' has no step 'fourth'"
    ],
    ['an unknown page linked', { words: `[${words(40)}](/boats/)` }, {}, "there is no section or page 'boats'"],
    ['an unknown claim linked', { words: `[${words(40)}](/claims/flew/)` }, {}, "'flew' is not an id of claims"],
    ['an unknown source linked', { words: `[${words(40)}](/sources/#nobody)` }, {}, "'nobody' is not an id of sources"],
    ['a page without its slash', { words: `[${words(40)}](/about)` }, {}, 'the addresses of pages end in a slash'],
    ['an id in another case', { id: 'First' }, {}, "the id 'First' is not kebab-case"],
    ['an id that is a slug', { id: 'ships' }, {}, 'the id is the slug of a section'],
    ['no title', { title: '' }, {}, 'the step has no title'],
    ['a title with a full stop', { title: 'They sailed.' }, {}, 'the title ends in a full stop']
  ])('names %s', (_what, changes, scene, expected) => {
    const problems = checkStep(step('first', changes, scene));
    expect(told(problems).join('\n')).toContain(expected);
    for (const { file, id, remedy } of problems) {
      expect(file).toBe('sections/01-ships.ts');
      expect(id).toBe(changes['id'] ?? 'first');
      expect(remedy).not.toBe('');
    }
  });

  it.each<[what: string, changes: Plain, scene: Plain]>([
    ['numbers in words and ordinals', { words: `${words(38)} The first of eleven.` }, {}],
    ['the verb may, small', { words: `${words(38)} They may march.` }, {}],
    ['a figure cited in its sentence', { words: `${words(38)} Some 1,500[^ap] sailed, they say.` }, {}],
    ['a figure cited after its full stop', { words: `${words(38)} Some 1,500 sailed. [^ap, yonhap]` }, {}],
    ['a link to a step, section, page', { words: `[${words(38)}](#second) [it](/ships/#third) [it](/about/)` }, {}],
    [
      'twelve labels on a phone and one beyond',
      {},
      { labels: [...Array(12).fill('rajin'), { place: 'rajin', phone: false }] }
    ],
    [
      'what came later, marked so',
      { sinceThen: true, claims: ['captured', 'surged'], events: ['parade'] },
      { asOf: '2025-05-09' }
    ],
    ['two events that share a twin', { events: ['first-ship', 'second-ship'] }, {}],
    ['thirty-five words', { words: words(35) }, {}],
    ['sixty words', { words: words(60) }, {}]
  ])('has nothing against %s', (_what, changes, scene) => {
    expect(told(checkStep(step('first', changes, scene)))).toEqual([]);
  });

  it.each<[what: string, changes: Plain, scene: Plain, expected: string, remedy: string]>([
    ['a field of a step', { event: ['parade'] }, {}, "there is no field 'event'", "did you mean 'events'?"],
    ['a field of a scene', {}, { locater: 'nw' }, "scene: there is no field 'locater'", "did you mean 'locator'?"],
    ['a field of a layer', {}, { layers: [{ line: 'route', clam: 'sailed' }] }, "no field 'clam'", "mean 'claim'?"],
    ['a kind of layer', {}, { layers: [{ lines: 'route' }] }, 'layers: one has none of line', "mean 'line'?"],
    ['an actor', {}, { layers: [{ country: 'KP', by: 'NK' }] }, "layers: by is 'NK'", 'give one of: KP, RU'],
    [
      'a country by another code',
      {},
      { layers: [{ country: 'UK', by: 'other' }] },
      "'UK' is not a country",
      'write GB'
    ],
    ['an anchor', {}, { labels: [{ place: 'rajin', anchor: 'west' }] }, "'rajin': anchor is 'west'", 'n, ne, e'],
    [
      'an anchor of one frame',
      {},
      { labels: [{ place: 'rajin', anchor: { phone: 'x', desktop: 'e' } }] },
      "anchor, phone, is 'x'",
      'give one of: n, ne'
    ],
    ['a weight', {}, { labels: [{ place: 'rajin', weight: 'strng' }] }, "weight is 'strng'", "mean 'strong'?"],
    [
      'a claim of a label',
      {},
      { labels: [{ place: 'rajin', claim: 'saild' }] },
      "'saild' is not an id",
      "mean 'sailed'?"
    ],
    ['a corner', {}, { scaleBar: 'right' }, "scaleBar is 'right'", 'give one of: nw, ne, sw, se'],
    ['a place of a distance', {}, { callouts: [{ from: 'rajn', to: 'pyongyang' }] }, "'rajn' is not", "mean 'rajin'?"],
    ['a line of a distance', {}, { callouts: [{ from: 'rajin', to: { line: 'rout' } }] }, "'rout' is", "mean 'route'?"],
    ['a field of a camera', {}, { camera: { fitt: ['rajin'] } }, "camera: there is no field 'fitt'", "mean 'fit'?"],
    ['a camera', {}, { camera: {} }, 'camera looks nowhere', 'fit, or center and zoom'],
    ['a figure', { figure: 'troop' }, {}, "there is no figure 'troop'", "did you mean 'troops'?"],
    ['a step in a link', { words: `[See](#secnd) ${words(40)}` }, {}, "there is no step 'secnd'", "mean 'second'?"],
    ['a source in words', { words: `In 1961 they did.[^yonhp] ${words(40)}` }, {}, "'yonhp' is not", "mean 'yonhap'?"]
  ])('names %s that is misspelt, and the nearest right word', (_what, changes, scene, expected, remedy) => {
    const problems = checkStep(step('first', changes, scene));
    const told = problems.find(({ id, problem }) => id === 'first' && problem.includes(expected));
    expect(told?.remedy).toContain(remedy);
  });

  it('names a label given latitude first, far from all that the camera shows', () => {
    const kursk = { lat: 51.7, lon: 36.2 };
    const placed = { ...tables, places: [['places.ts', { kursk, pyongyang: {}, rajin: {} }]] } as unknown as FactTables;
    const labelled = (at: readonly number[]) =>
      step('first', {}, { camera: { fit: ['kursk'] }, labels: [{ at, text: 'Kursk region', kind: 'region' }] });
    const checked = (first: Step) =>
      validateStory([['sections/01-ships.ts', section('ships', [first, ...rest])]], placed);
    const [problem, ...others] = checked(labelled([51.74, 34.75]));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ id: 'first', remedy: 'write longitude first: [34.75, 51.74]' });
    expect(checked(labelled([34.75, 51.74]))).toEqual([]);
  });

  it('names an event told by two steps, under either of its names', () => {
    const [first, second, third] = [
      step('first', { events: ['first-ship'] }),
      step('second', { events: ['first-ship'] }),
      step('third', { ...later, events: ['both-ships'] })
    ];
    expect(told(check(['sections/01-ships.ts', section('ships', [first, second, third])]))).toEqual([
      "second: events: 'first-ship' is already told by step 'first'",
      "third: events: 'both-ships' is already told as 'first-ship' by step 'first'"
    ]);
  });

  it('names step ids and slugs given twice, across files', () => {
    const problems = check(
      ['sections/01-ships.ts', section('ships', [step('first'), ...rest])],
      ['sections/02-ships.ts', section('ships', [step('first'), step('b'), step('c')])]
    );
    expect(problems.map(({ file, problem }) => `${file}: ${problem}`)).toEqual([
      'sections/02-ships.ts: the slug is already taken in sections/01-ships.ts',
      "sections/02-ships.ts: the step's id is already taken in sections/01-ships.ts"
    ]);
  });

  it.each([
    ['01-boats.ts', "the file is named 01-boats.ts, but its slug is 'ships'"],
    ['1-ships.ts', "the file is named 1-ships.ts, but its slug is 'ships'"],
    ['ships.ts', "the file is named ships.ts, but its slug is 'ships'"]
  ])('names a file called %s', (name, expected) => {
    expect(told(check([`sections/${name}`, section('ships', [step('first'), ...rest])]))).toEqual([
      `ships: ${expected}`
    ]);
  });

  it('names two files of one number', () => {
    const problems = check(
      ['sections/01-ships.ts', section('ships', [step('first'), ...rest])],
      ['sections/01-boats.ts', section('boats', [step('a'), step('b'), step('c')])]
    );
    expect(told(problems)).toEqual(['boats: the number 01 is already that of sections/01-ships.ts']);
  });

  it.each<[what: string, changes: Plain, expected: string]>([
    ['too few steps', { steps: rest }, 'the section has 2 steps'],
    ['a description too short', { description: 'Ships.' }, 'the description has 6 characters, 40 is the least'],
    ['a name too long for the rail', { short: 'x'.repeat(25) }, 'short has 25 characters, 24 is the most'],
    ['a side nobody knows', { side: 'middle' }, "side is 'middle'"],
    ['a field nobody knows', { slugg: 'ships' }, "there is no field 'slugg'"],
    ['too many steps', { steps: 'abcdefg'.split('').map((id) => step(id)) }, 'the section has 7 steps'],
    ['too long a description', { description: 'x'.repeat(161) }, 'the description has 161 characters, 160 is the most'],
    ['no description', { description: '' }, 'the section has no description'],
    ['years out of order', { years: [2024, 1945] }, 'years is not [first, last]'],
    ['a slug that is a page', { slug: 'claims' }, "the slug 'claims' is a page of the site"],
    [
      'a summary that leads nowhere',
      { summary: [{ words: 'It sailed.', section: 'boats' }] },
      "summary: there is no section 'boats'"
    ],
    [
      'a summary with an uncited figure',
      { summary: [{ words: 'Some 1,500 sailed.', section: 'ships' }] },
      'a sentence with a figure or date has no citation'
    ]
  ])('names a section with %s', (_what, changes, expected) => {
    const problems = check(['sections/01-ships.ts', section('ships', [step('first'), ...rest], changes)]);
    expect(told(problems).join('\n')).toContain(expected);
  });

  it('names a file that exports no section', () => {
    expect(told(check(['sections/01-ships.ts', undefined]))).toEqual(['01-ships.ts: the file exports no section']);
  });

  it('does not stop at the first fault, nor at a step that is hardly one', () => {
    const problems = check(
      [
        'sections/01-ships.ts',
        section('ships', [{} as Step, step('second', { words: words(5) }), step('third', later)])
      ],
      ['sections/02-boats.ts', section('boats', [step('a', {}, { alt: '' }), step('b', {}, { by: [] }), step('c')])]
    );
    expect(new Set(problems.map(({ id }) => id))).toEqual(new Set(['a step of ships without id', 'second', 'a', 'b']));
  });
});
