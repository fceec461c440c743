import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/*
 * The service worker itself, in a browser made of what Node has: what it does when it is installed, spoken to and asked for
 * files. tests/browser/offline.test.ts has it in a real one.
 */

const ORIGIN = 'https://example.org';
const EDITION = 'one';
/** Not named in the import: the types of a worker's world and those of a page's do not go together in one type check. */
const WORKER = '../../src/service-worker.ts';
vi.mock('$service-worker', () => ({ base: '/kursk', version: EDITION }));

type Listener = (event: object) => void;

const shelves = new Map<string, Map<string, string>>();
const addressOf = (one: string | Request) => new URL(typeof one === 'string' ? one : one.url, ORIGIN).href;
const open = async (name: string) => {
  const shelf = shelves.get(name) ?? new Map<string, string>();
  shelves.set(name, shelf);
  return {
    match: async (one: string | Request) => {
      const text = shelf.get(addressOf(one).replace(/\?.*/, ''));
      return text === undefined ? undefined : new Response(text);
    },
    put: async (one: string | Request, answer: Response) => void shelf.set(addressOf(one), await answer.text()),
    delete: async (one: string | Request) => shelf.delete(addressOf(one)),
    keys: async () => [...shelf.keys()].map((url) => new Request(url))
  };
};

/** The server's files by path; null is a server that cannot be reached. */
let server: Record<string, string> | null;
let listeners: Record<string, Listener>;
let windows: number;
const unregister = vi.fn(async () => true);
const skipWaiting = vi.fn(async () => {});

beforeEach(async () => {
  vi.resetModules();
  shelves.clear();
  unregister.mockClear();
  skipWaiting.mockClear();
  listeners = {};
  windows = 1;
  server = {
    '/kursk/offline/list.json': JSON.stringify({
      edition: EDITION,
      files: {
        core: [
          ['', 'r1'],
          ['aid/', 'r1']
        ],
        phone: [['stills/a.phone.svg', 'r1']],
        desktop: [],
        text: []
      }
    }),
    '/kursk/': 'cover',
    '/kursk/aid/': 'aid',
    '/kursk/stills/a.phone.svg': 'still',
    '/kursk/about/': 'about'
  };
  vi.stubGlobal('self', {
    location: new URL(`${ORIGIN}/kursk/service-worker.js`),
    registration: { unregister },
    clients: { claim: async () => {}, matchAll: async () => Array.from({ length: windows }) },
    skipWaiting,
    addEventListener: (name: string, listener: Listener) => (listeners[name] = listener)
  });
  vi.stubGlobal('caches', {
    open,
    keys: async () => [...shelves.keys()],
    delete: async (name: string) => shelves.delete(name)
  });
  vi.stubGlobal('fetch', async (one: string | Request) => {
    if (!server) throw new TypeError('Failed to fetch');
    const text = server[new URL(addressOf(one)).pathname];
    const answer = new Response(text ?? '', { status: text === undefined ? 404 : 200 });
    Object.defineProperty(answer, 'type', { value: 'basic' });
    return answer;
  });
  await import(WORKER);
});
afterEach(() => vi.unstubAllGlobals());

/** Has an event happen and waits for all that the worker makes of it; gives its answer, if it answers. */
async function happen(name: string, event: object = {}): Promise<Response | undefined> {
  const waits: Promise<unknown>[] = [];
  let answer: Promise<Response> | undefined;
  listeners[name]!({
    ...event,
    waitUntil: (one: Promise<unknown>) => waits.push(one),
    respondWith: (one: Promise<Response>) => (answer = one)
  });
  const given = await answer;
  // What is waited for may find more to wait for.
  for (let next = waits.shift(); next; next = waits.shift()) await next;
  return given;
}

const get = (path: string, mode = 'navigate') =>
  happen('fetch', { request: { method: 'GET', mode, url: ORIGIN + path, headers: new Headers() } });

async function say(said: object): Promise<unknown> {
  const postMessage = vi.fn();
  await happen('message', { data: said, ports: [{ postMessage }] });
  return postMessage.mock.lastCall?.[0];
}

const keep = { type: 'keep', edition: EDITION, groups: ['phone'] };

it('keeps the core when it is installed, and the pictures of a page when that asks', async () => {
  await happen('install');
  server = null;
  expect(await (await get('/kursk/aid/?asof=2024-12-16'))?.text()).toBe('aid');
  expect(await (await get('/kursk/'))?.text()).toBe('cover');
  await expect(get('/kursk/stills/a.phone.svg', 'no-cors')).rejects.toThrow('Failed to fetch');
  expect(await say(keep)).toBe(false);
});

it('says that all is kept once it is', async () => {
  await happen('install');
  expect(await say(keep)).toBe(true);
  server = null;
  expect(await (await get('/kursk/stills/a.phone.svg', 'no-cors'))?.text()).toBe('still');
  expect(await say(keep)).toBe(true);
});

it('shows the network’s page while there is one, and keeps what was visited beside the story', async () => {
  await happen('install');
  server!['/kursk/'] = 'newer cover';
  expect(await (await get('/kursk/'))?.text()).toBe('newer cover');
  expect(await (await get('/kursk/about/'))?.text()).toBe('about');
  server = null;
  expect(await (await get('/kursk/'))?.text()).toBe('cover');
  expect(await (await get('/kursk/about/'))?.text()).toBe('about');
});

it('says plainly that a page is not kept, and knows a page that is without its slash', async () => {
  await happen('install');
  server = null;
  expect((await get('/kursk/no-such-page/'))?.status).toBe(503);
  expect(await (await get('/kursk/sources/'))?.text()).toContain('not kept on this device');
});

it('leaves frames and other people’s requests alone', async () => {
  await happen('install');
  expect(await get('/kursk/embed/aid/')).toBeUndefined();
  expect(await get('/elsewhere/')).toBeUndefined();
});

it('takes over when it is told, and never by itself', async () => {
  await happen('install');
  await happen('activate');
  expect(skipWaiting).not.toHaveBeenCalled();
  expect(await say({ type: 'edition' })).toBe(EDITION);
  await say({ type: 'take' });
  expect(skipWaiting).toHaveBeenCalledOnce();
});

it('clears an older edition once no page of it is open', async () => {
  await (await open('pyongyang-to-kursk:/kursk:zero')).put('/kursk/_app/immutable/old.js', new Response('old'));
  await happen('install');
  await happen('activate');
  windows = 2;
  await say(keep);
  expect(await (await get('/kursk/_app/immutable/old.js', 'no-cors'))?.text()).toBe('old');
  windows = 1;
  await say({ ...keep, edition: 'zero' });
  expect([...shelves.keys()]).toContain('pyongyang-to-kursk:/kursk:zero');
  await say(keep);
  expect([...shelves.keys()]).not.toContain('pyongyang-to-kursk:/kursk:zero');
});

it('clears all and unregisters where its list is gone, and not where the server cannot be reached', async () => {
  await happen('install');
  const { '/kursk/offline/list.json': _gone, ...rest } = server!;
  server = null;
  await get('/kursk/');
  expect(unregister).not.toHaveBeenCalled();
  server = rest;
  expect(await (await get('/kursk/'))?.text()).toBe('cover');
  expect(unregister).toHaveBeenCalled();
  await get('/kursk/about/');
  expect([...shelves.keys()]).toEqual([]);
});

it('is not installed without a list', async () => {
  delete server!['/kursk/offline/list.json'];
  await expect(happen('install')).rejects.toThrow();
  expect(unregister).toHaveBeenCalled();
  expect([...shelves.keys()]).toEqual([]);
});
