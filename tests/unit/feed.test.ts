import { describe, expect, it } from 'vitest';
import { changeLog, corrections } from '../../src/lib/evidence/edition.ts';
import { isRealDay } from '../../src/lib/facts/dates.ts';
import { feed, stableId } from '../../src/lib/share/feed.ts';
import { story } from '../../src/lib/story/story.ts';
import { madeUp, madeUpLog, step } from './edition-fixture.ts';

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
    ['as it is', { corrections, changeLog, story }],
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
