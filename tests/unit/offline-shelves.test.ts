import { describe, expect, it } from 'vitest';
import type { EditionList } from '../../src/lib/offline/edition-list.mjs';
import { Gone, Shelves, type World } from '../../src/lib/offline/shelves.ts';

const ORIGIN = 'https://example.org';

/** A cache as browsers have it, as far as the shelves use it. */
class FakeCache {
  readonly entries = new Map<string, string>();
  #key = (one: string | Request) => new URL(typeof one === 'string' ? one : one.url, ORIGIN).href;
  async match(one: string | Request, { ignoreSearch = false } = {}) {
    const key = this.#key(one);
    const text = this.entries.get(ignoreSearch ? key.replace(/\?.*/, '') : key);
    return text === undefined ? undefined : new Response(text);
  }
  async put(one: string | Request, answer: Response) {
    this.entries.set(this.#key(one), await answer.text());
  }
  async delete(one: string | Request) {
    return this.entries.delete(this.#key(one));
  }
  async keys() {
    return [...this.entries.keys()].map((url) => new Request(url));
  }
}

/** A browser with its caches, and a server with its files; each request is noted. */
function world(files: Record<string, string | number>) {
  const shelves = new Map<string, FakeCache>();
  const asked: string[] = [];
  const open = async (name: string) => {
    if (!shelves.has(name)) shelves.set(name, new FakeCache());
    return shelves.get(name)!;
  };
  const made = {
    caches: { open, keys: async () => [...shelves.keys()], delete: async (name: string) => shelves.delete(name) },
    fetch: async (address: string) => {
      asked.push(address);
      const file = files[address] ?? 404;
      return typeof file === 'number' ? new Response('', { status: file }) : new Response(file);
    }
  };
  return { world: made as unknown as World, shelves, asked, files };
}

const list = (edition: string, files: Partial<EditionList['files']>): string =>
  JSON.stringify({ edition, files: { core: [], phone: [], desktop: [], text: [], ...files } });

describe('the shelves', () => {
  const one = () => ({
    '/offline/list.json': list('one', {
      core: [
        ['', 'r1'],
        ['a.js', 'r1']
      ],
      phone: [['p.svg', 'r1']],
      desktop: [['d.svg', 'r1']]
    }),
    '/': 'cover',
    '/a.js': 'a',
    '/p.svg': 'p',
    '/d.svg': 'd'
  });

  it('keep the core and what is asked for, and no more', async () => {
    const { world: w, asked } = world(one());
    const shelves = new Shelves('', 'one', w);
    await shelves.keep(['phone']);
    expect(asked.sort()).toEqual(['/', '/a.js', '/offline/list.json', '/p.svg']);
    expect(await (await shelves.kept('/?asof=2024-12-16'))?.text()).toBe('cover');
    expect(await shelves.kept('/d.svg')).toBeUndefined();
    asked.length = 0;
    await shelves.keep(['desktop']);
    expect(asked).toEqual(['/d.svg']);
  });

  it('go on where they were broken off', async () => {
    const { world: w, asked, files } = world({ ...one(), '/a.js': 503 });
    const shelves = new Shelves('', 'one', w);
    await expect(shelves.keep([])).rejects.toThrow('/a.js was answered with 503');
    files['/a.js'] = 'a';
    asked.length = 0;
    await shelves.keep([]);
    expect(asked).toEqual(['/a.js']);
  });

  it('take from the last edition what has not changed, in the groups that it kept, and clear it only when told', async () => {
    const made = world(one());
    await new Shelves('', 'one', made.world).keep(['phone']);
    made.files['/offline/list.json'] = list('two', {
      core: [
        ['', 'r2'],
        ['a.js', 'r1']
      ],
      phone: [['p.svg', 'r1']],
      desktop: [['d.svg', 'r1']]
    });
    made.files['/'] = 'new cover';
    made.asked.length = 0;
    const two = new Shelves('', 'two', made.world);
    await two.keep([]);
    expect(made.asked.sort()).toEqual(['/', '/offline/list.json']);
    expect(await (await two.kept('/'))?.text()).toBe('new cover');
    expect(await (await two.kept('/p.svg'))?.text()).toBe('p');
    expect(made.shelves.size).toBe(2);
    await two.tidy();
    expect([...made.shelves.keys()]).toEqual(['pyongyang-to-kursk::two']);
  });

  it('wait for the list of their own edition', async () => {
    const made = world({ ...one() });
    await expect(new Shelves('', 'two', made.world).keep([])).rejects.toThrow('another edition');
    expect(made.asked).toEqual(['/offline/list.json']);
  });

  it.each([404, 410])('say that the list is gone where it is answered with %i', async (status) => {
    const { world: w } = world({ '/offline/list.json': status });
    await expect(new Shelves('', 'one', w).keep([])).rejects.toThrow(Gone);
    await expect(new Shelves('', 'one', w).asked()).rejects.toThrow(Gone);
  });

  it('say nothing of the kind where the server has a fault', async () => {
    const { world: w } = world({ '/offline/list.json': 500 });
    await expect(new Shelves('', 'one', w).asked()).resolves.toBeUndefined();
    await expect(new Shelves('', 'one', w).keep([])).rejects.not.toThrow(Gone);
  });

  it('keep what is visited beside the story, so much of it, and leave other sites’ caches alone', async () => {
    const made = world(one());
    await made.world.caches.open('another-program');
    await made.world.caches.open('pyongyang-to-kursk:/graphics/kursk:one');
    const shelves = new Shelves('', 'one', made.world);
    await shelves.keep([]);
    for (let n = 0; n <= 150; n++) await shelves.visit(`/claims/${n}/`, new Response(`claim ${n}`));
    await shelves.visit('/', new Response('from the network'));
    expect(await shelves.kept('/claims/0/')).toBeUndefined();
    expect(await (await shelves.kept('/claims/150/'))?.text()).toBe('claim 150');
    expect(await (await shelves.kept('/'))?.text()).toBe('cover');
    await shelves.tidy();
    expect(await shelves.kept('/claims/150/')).toBeDefined();
    await shelves.clear();
    await shelves.visit('/claims/1/', new Response('claim 1'));
    expect([...made.shelves.keys()]).toEqual(['another-program', 'pyongyang-to-kursk:/graphics/kursk:one']);
  });

  it('stand under the base', async () => {
    const files = Object.fromEntries(Object.entries(one()).map(([path, text]) => [`/graphics/kursk${path}`, text]));
    const { world: w } = world(files);
    const shelves = new Shelves('/graphics/kursk', 'one', w);
    await shelves.keep(['phone']);
    expect(await (await shelves.kept('/graphics/kursk/'))?.text()).toBe('cover');
  });
});
