import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { editionName } from '../../src/lib/offline/edition-name.mjs';
import { groupOf, listOf, writeList, type Group } from '../../src/lib/offline/edition-list.mjs';
import { mayKeep } from '../../src/lib/offline/may-keep.ts';
import { notKept } from '../../src/lib/offline/not-kept.ts';
import { networkFirst, wayOf } from '../../src/lib/offline/routing.ts';

const ORIGIN = 'https://example.org';

let folder = '';

afterEach(() => folder && rmSync(folder, { recursive: true, force: true }));

function written(files: Readonly<Record<string, string>>): string {
  folder = mkdtempSync(join(tmpdir(), 'offline-test-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('what is kept', () => {
  const story = () => '<main id="story">';
  const beside = () => '<main>';

  it.each<[string, Group | null]>([
    ['index.html', 'core'],
    ['aid/index.html', 'core'],
    ['_app/immutable/chunks/a.js', 'core'],
    ['_app/immutable/assets/serif.x.woff2', 'core'],
    ['claims/moved-to-kursk.json', 'core'],
    ['claims/days.json', 'core'],
    ['maps/the-question.json', 'core'],
    ['figures/narrow/troops.svg', 'core'],
    ['figures/strips/talks.svg', 'core'],
    ['figures/troops.csv', 'core'],
    ['data/lines.geojson', 'core'],
    ['stills/the-question.locator.svg', 'core'],
    ['manifest.webmanifest', 'core'],
    ['icons/192.png', 'core'],
    ['stills/the-question.phone.svg', 'phone'],
    ['stills/the-question.desktop.svg', 'desktop'],
    ['stills/the-question.small.svg', 'text'],
    ['embed/aid/index.html', null],
    ['embed/index.html/index.html', null],
    ['index.html.br', null],
    ['stills/the-question.phone.svg.gz', null],
    ['og/cover.png', null],
    ['maps/the-question.png', null],
    ['maps/the-question.svg', null],
    ['figures/troops.svg', null],
    ['claims/__data.json', null],
    ['_app/version.json', null],
    ['service-worker.js', null],
    ['offline/list.json', null]
  ])('%s: %s', (path, group) => expect(groupOf(path, story)).toBe(group));

  it('is no page beside the story', () => expect(groupOf('about/index.html', beside)).toBeNull());

  it('is listed by address, with a revision that follows the content', () => {
    const files = { 'index.html': '<main id="story">', 'aid/index.html': '<main id="story">1', 'icon.svg': '<svg/>' };
    const list = listOf(written(files), 'one');
    expect(list.files.core.map(([path]) => path)).toEqual(['aid/', 'icon.svg', '']);
    rmSync(folder, { recursive: true });
    const later = listOf(written({ ...files, 'aid/index.html': '<main id="story">2' }), 'two');
    const changed = later.files.core.filter(([path, revision]) => revision !== new Map(list.files.core).get(path));
    expect(changed.map(([path]) => path)).toEqual(['aid/']);
  });

  it('is not listed of a site that has no story', () => {
    expect(() => listOf(written({ 'index.html': '' }), 'x')).toThrow('no page of the story');
  });

  it('is written under the name that SvelteKit gave the edition', () => {
    const files = { 'index.html': '<main id="story">', '_app/version.json': '{"version":"abc"}' };
    expect(writeList(written(files)).edition).toBe('abc');
  });
});

describe('the name of an edition', () => {
  const sources = {
    'src/a.ts': '1',
    'static/a.svg': '',
    'package-lock.json': '',
    'svelte.config.js': '',
    'vite.config.ts': ''
  };
  it('follows the sources and the address alone', () => {
    const first = editionName(written(sources), {});
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(editionName(folder, { HOME: '/x' })).toBe(first);
    expect(editionName(folder, { BASE_PATH: '/x' })).not.toBe(first);
    // What only people read makes nobody fetch an edition.
    writeFileSync(join(folder, 'src/why.md'), 'Because.');
    expect(editionName(folder, {})).toBe(first);
    writeFileSync(join(folder, 'src/a.ts'), '2');
    expect(editionName(folder, {})).not.toBe(first);
  });
});

describe('how a request is answered', () => {
  const way = (path: string, base = '', more = {}) =>
    wayOf({ method: 'GET', mode: 'cors', url: ORIGIN + path, partly: false, ...more }, ORIGIN, base);

  it.each([
    ['/aid/?asof=2024-12-16', { mode: 'navigate' }, 'page'],
    ['/stills/a.phone.svg', {}, 'file'],
    ['/_app/immutable/chunks/a.js', {}, 'named'],
    ['/embed/aid/', { mode: 'navigate' }, 'leave'],
    ['/embed.js', {}, 'leave'],
    ['/offline/list.json', {}, 'leave'],
    ['/_app/version.json', {}, 'leave'],
    ['/aid/', { method: 'POST' }, 'leave'],
    ['/stills/a.phone.svg', { partly: true }, 'leave']
  ])('%s %o: %s', (path, more, expected) => {
    expect(way(path, '', more)).toBe(expected);
    expect(way(`/graphics/kursk${path}`, '/graphics/kursk', more)).toBe(expected);
  });

  it('is left alone outside the base and on other hosts', () => {
    expect(way('/aid/', '/graphics/kursk')).toBe('leave');
    expect(way('/graphics/kursk-2/', '/graphics/kursk')).toBe('leave');
    expect(way('', '', { url: 'https://elsewhere.org/aid/' })).toBe('leave');
  });

  const fresh = new Response('fresh');
  const old = new Response('old');
  const never = new Promise<Response>(() => {});

  it('comes from the network while there is one', async () => {
    expect(await networkFirst(Promise.resolve(fresh), async () => old, 1000)).toBe(fresh);
  });
  it.each([
    ['fails', () => Promise.reject(new TypeError())],
    ['has a fault of its own', () => Promise.resolve(new Response('', { status: 502 }))],
    ['takes too long', () => never]
  ])('comes from what is kept where the network %s', async (_what, network) => {
    expect(await networkFirst(network(), async () => old, 1)).toBe(old);
  });
  it('is whatever the network says where nothing is kept', async () => {
    const missing = new Response('', { status: 404 });
    const none = async () => undefined;
    expect(await networkFirst(Promise.resolve(missing), none, 1)).toBe(missing);
    await expect(networkFirst(Promise.reject(new TypeError('off')), none, 1)).rejects.toThrow('off');
  });
  it('is a plain page where there is neither', async () => {
    const page = notKept('/graphics/kursk');
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('<a href="/graphics/kursk/">');
  });
});

describe('the story is kept', () => {
  const container = {} as ServiceWorkerContainer;
  const windowWith = (navigator: object, more = {}) => {
    const made: Record<string, unknown> = {
      caches: {},
      navigator: { serviceWorker: container, ...navigator },
      ...more
    };
    made.parent ??= made;
    return made as unknown as Parameters<typeof mayKeep>[0];
  };

  it('where it can be', () => {
    expect(mayKeep(windowWith({}))).toBe(container);
    expect(mayKeep(windowWith({ connection: { saveData: false, effectiveType: '4g' } }))).toBe(container);
  });

  const throwing = vi.fn(() => {
    throw new DOMException('The document is sandboxed', 'SecurityError');
  });
  it.each([
    ['in a frame', windowWith({}, { parent: {} })],
    ['where data are saved', windowWith({ connection: { saveData: true } })],
    ['on a very slow line', windowWith({ connection: { effectiveType: 'slow-2g' } })],
    ['without workers', windowWith({ serviceWorker: undefined })],
    ['without storage', windowWith({}, { caches: undefined })],
    [
      'where the question throws',
      windowWith({}, { navigator: Object.defineProperty({}, 'serviceWorker', { get: throwing }) })
    ]
  ])('not %s', (_where, window) => expect(mayKeep(window)).toBeNull());
});
