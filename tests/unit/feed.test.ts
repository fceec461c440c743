import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import { correctionsAt, placeOfCorrection } from '../../src/lib/evidence/corrected.ts';
import Corrections from '../../src/lib/evidence/Corrections.svelte';
import {
  changeLog,
  COMPILED,
  corrections,
  DATE_MODIFIED,
  DATE_PUBLISHED,
  dayOf,
  EDITION,
  modifiedOn,
  type Change,
  type Correction
} from '../../src/lib/evidence/edition.ts';
import SourceList from '../../src/lib/evidence/SourceList.svelte';
import { sourceGroups } from '../../src/lib/evidence/source-list.ts';
import { isRealDate, isRealDay } from '../../src/lib/facts/dates.ts';
import { sources, type SourceId } from '../../src/lib/facts/sources.ts';
import { write } from '../../src/lib/page/words.ts';
import { feed, stableId } from '../../src/lib/share/feed.ts';
import { story } from '../../src/lib/story/story.ts';

const fixtures = vi.hoisted(() => ({ put: [] as unknown[] }));

// Every place asks the edition's own list. What these tests need in it is made up, and never reaches a page.
vi.mock('../../src/lib/evidence/edition.ts', async (original) => {
  const real = await original<typeof import('../../src/lib/evidence/edition.ts')>();
  fixtures.put = [...real.corrections];
  return { ...real, corrections: fixtures.put };
});
const own = [...corrections];

const steps = story.steps.filter(({ figure }) => figure);
const [step, figureStep] = [story.steps[2]!, steps[0]!];
const source = Object.keys(sources)[0] as SourceId;
const say = { what: 'a number', was: 'It was <3> & more.', is: 'It is 4.', why: 'The page says so.' };
const madeUp: readonly Correction[] = [
  { id: 'in-a-step', day: '2026-12-03', where: { step: step.id }, ...say },
  { id: 'in-a-figure', day: '2026-12-02', where: { figure: figureStep.figure! }, ...say },
  { id: 'in-a-claim', day: '2026-12-01', where: { claim: 'moved-to-kursk' }, ...say },
  { id: 'in-a-source', day: '2026-12-01', where: { source }, ...say },
  { id: 'on-a-page', day: '2026-12-01', where: { page: '/about/' }, ...say }
];
const madeUpLog: readonly Change[] = [
  { id: 'a-year-later', date: '2027', what: 'A new section.' },
  { id: 'first', date: EDITION, what: 'First publication.' }
];

/** Reads XML with elements, attributes and text, as a tree; throws where it is not well formed. */
interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
function decoded(text: string): string {
  if (/&(?!(amp|lt|gt|quot);)/.test(text)) throw new Error(`A bare & in "${text}"`);
  return text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name]!);
}
function parseXml(xml: string): Node {
  const body = xml.replace(/^<\?xml version="1.0" encoding="utf-8"\?>\n/, '');
  if (body === xml) throw new Error('No declaration');
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = 0;
  for (const match of body.matchAll(/<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<>]+)/g)) {
    if (match.index !== at) throw new Error(`Not well formed at "${body.slice(at, at + 40)}"`);
    at += match[0].length;
    const [, end, name, attributes = '', empty, text] = match;
    if (text !== undefined) open.at(-1)!.text += decoded(text);
    else if (end) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const node: Node = {
        name: name!,
        attributes: Object.fromEntries(
          [...attributes.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, decoded(value!)])
        ),
        children: [],
        text: ''
      };
      open.at(-1)!.children.push(node);
      if (!empty) open.push(node);
    }
  }
  if (at !== body.length || open.length !== 1) throw new Error('Not well formed at its end');
  return root.children[0]!;
}

const all = ({ children }: Node, name: string) => children.filter((child) => child.name === name);
const one = (node: Node, name: string) => {
  const found = all(node, name);
  expect(found, name).toHaveLength(1);
  return found[0]!;
};

/** What RFC 4287 demands of a feed and of its entries. */
function expectAtom(root: Node): void {
  expect(root.name).toBe('feed');
  expect(root.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
  const entries = all(root, 'entry');
  const ids = [root, ...entries].map((node) => one(node, 'id').text);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  for (const node of [root, ...entries]) {
    expect(one(node, 'title').text.trim()).not.toBe('');
    expect(one(node, 'updated').text).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    expect(isRealDay(one(node, 'updated').text.slice(0, 10))).toBe(true);
    expect(all(node, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate')).toHaveLength(1);
  }
  expect(one(one(root, 'author'), 'name').text).toBe('From Pyongyang to Kursk');
  const moments = entries.map((entry) => one(entry, 'updated').text);
  expect(moments).toEqual(moments.toSorted().reverse());
  if (moments.length > 0) expect(one(root, 'updated').text).toBe(moments[0]);
}

const linksOf = (root: Node) =>
  [root, ...all(root, 'entry')].flatMap((node) => all(node, 'link').map(({ attributes }) => attributes['href']!));

describe('the feed', () => {
  const full = { corrections: madeUp, changeLog: madeUpLog, story };

  it.each([
    ['as it is', { corrections: own, changeLog, story }],
    ['with corrections', full],
    ['with nothing', { corrections: [], changeLog: [], story }]
  ])('is valid Atom %s, with an origin and without', (_name, content) => {
    const whole = parseXml(feed(content, (path) => `https://example.org/under${path}`));
    const bare = parseXml(feed(content, (path) => `/under${path}`));
    expectAtom(whole);
    expectAtom(bare);
    for (const href of linksOf(whole)) expect(href).toMatch(/^https:\/\/example\.org\/under\//);
    for (const href of linksOf(bare)) expect(href).toMatch(/^\/under\//);
    expect(all(whole, 'entry').length).toBe(content.corrections.length + content.changeLog.length);
    expect(all(bare, 'entry').map((entry) => one(entry, 'id').text)).toEqual(
      all(whole, 'entry').map((entry) => one(entry, 'id').text)
    );
  });

  it('tells of a correction what it said, what it says, and where, the newest first', () => {
    const root = parseXml(feed(full, (path) => path));
    const entries = all(root, 'entry');
    const entry = entries.find((node) => one(node, 'title').text === 'Correction: a number')!;
    expect(one(entry, 'content').text).toBe(
      `Step: ${step.title}. It said: It was <3> & more. It now says: It is 4. The page says so.`
    );
    expect(linksOf({ ...root, children: [entry] })).toContain('/about/#correction-in-a-step');
    expect(linksOf({ ...root, children: [entry] }).some((href) => href.endsWith(`#${step.id}`))).toBe(true);
    expect(one(entries[0]!, 'title').text).toBe('A new section');
  });

  it('leaves out what XML cannot hold', () => {
    const odd = [{ ...madeUp[0]!, why: 'A\u0000 bell\u0007 and <b>.' }];
    const text = one(all(parseXml(feed({ ...full, corrections: odd }, String)), 'entry')[1]!, 'content').text;
    expect(text).toContain('A bell and <b>.');
  });

  it('makes ids as RFC 9562 says', () => {
    expect(stableId('www.example.com')).toBe('urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('is read by a parser that sees faults', () => {
    const declared = '<?xml version="1.0" encoding="utf-8"?>\n';
    for (const wrong of ['<a><b></a></b>', '<a>&</a>', '<a', '<a b=c></a>', '<a>']) {
      expect(() => parseXml(declared + wrong), wrong).toThrow();
    }
  });
});

describe('the edition', () => {
  it('has ids that are unique, dates that exist, places that are there, the newest first', () => {
    const ids = [...own.map(({ id }) => `c ${id}`), ...changeLog.map(({ id }) => `l ${id}`)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[cl] [a-z0-9]+(-[a-z0-9]+)*$/);
    for (const { day, where } of own) {
      expect(isRealDay(day)).toBe(true);
      expect(() => placeOfCorrection(where, story)).not.toThrow();
    }
    for (const { date } of changeLog) expect(isRealDate(date)).toBe(true);
    for (const list of [own.map(({ day }) => day), changeLog.map(({ date }) => date)]) {
      expect(list).toEqual(list.toSorted().reverse());
    }
  });

  it('gives programs a day: never one before the facts were compiled', () => {
    expect(dayOf(EDITION)).toBe(COMPILED);
    expect(dayOf('2027')).toBe('2027-01-01');
    expect(dayOf('2026-12-03')).toBe('2026-12-03');
    expect(DATE_PUBLISHED <= DATE_MODIFIED).toBe(true);
    expect(modifiedOn(madeUp, madeUpLog)).toBe('2027-01-01');
    expect(modifiedOn(madeUp, [])).toBe('2026-12-03');
    expect(modifiedOn([], [])).toBe(COMPILED);
    // What is no date is named by the checks, which have to get so far.
    expect(modifiedOn([{ day: '3 December 2026' }], [])).toBe(COMPILED);
  });
});

describe('a correction is marked', () => {
  fixtures.put.splice(0, Infinity, ...madeUp);

  it('in the step, and in no other', () => {
    const mark = 'data-correction="in-a-step"';
    const html = write({ step: step.id }, '/under');
    expect(html).toContain(mark);
    expect(html).toContain('Corrected on <time datetime="2026-12-03">3 December 2026</time>: a number.');
    expect(html).toContain('href="/under/about/#correction-in-a-step"');
    for (const { id } of story.steps) {
      if (id !== step.id) expect(write({ step: id }, ''), id).not.toContain('data-correction');
    }
  });

  it('at the figure', () => {
    expect(write({ after: figureStep.id }, '')).toContain('data-correction="in-a-figure"');
    const other = steps.find(({ id }) => id !== figureStep.id)!;
    expect(write({ after: other.id }, '')).not.toContain('data-correction');
  });

  it('at the source, in the list', () => {
    const rows = sourceGroups(sources, new Set(Object.keys(sources))).flatMap((group) => group.rows);
    const two = rows.filter(({ id }) => id === source).concat(rows.filter(({ id }) => id !== source).slice(0, 1));
    const { body } = render(SourceList, { props: { rows: two, resting: new Map() } });
    expect(body.match(/data-correction=/g)).toHaveLength(1);
    expect(body.indexOf('data-correction')).toBeGreaterThan(body.indexOf(`id="${source}"`));
  });

  it('by its place: a claim, a page, and nothing for a place without one', () => {
    expect(correctionsAt({ claim: 'moved-to-kursk' }).map(({ id }) => id)).toEqual(['in-a-claim']);
    expect(correctionsAt({ page: '/about/' }).map(({ id }) => id)).toEqual(['on-a-page']);
    expect(correctionsAt({ page: '/data/' })).toEqual([]);
  });

  it('and told on the page about the project, with the way to its place', () => {
    const told = madeUp.map((correction) => ({ ...correction, place: placeOfCorrection(correction.where, story) }));
    const { body } = render(Corrections, { props: { corrections: told, changeLog: madeUpLog } });
    for (const { id } of madeUp) expect(body).toContain(`id="correction-${id}"`);
    expect(body).toContain('It was &lt;3> &amp; more.');
    expect(body).toContain(`href="/sources/#${source}"`);
    expect(body).toContain(`#figure-${figureStep.figure}"`);
    expect(body).toContain('id="change-a-year-later"');
    expect(body).not.toContain('No corrections so far');
  });

  it('and where there is none, that is said', () => {
    const { body } = render(Corrections, { props: { corrections: [], changeLog } });
    expect(body).toContain('No corrections so far (November 2026).');
  });

  it('in a place that is not there is an error', () => {
    expect(() => placeOfCorrection({ step: 'no-such-step' }, story)).toThrow(/no-such-step/);
  });
});
