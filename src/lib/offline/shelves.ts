import type { EditionList, Group } from './edition-list.mjs';
import { LIST } from './list-path.mjs';

/** The server has no list any more: whoever publishes the story wants nothing kept. */
export class Gone extends Error {}

/** Where the worker reads and writes; tests bring their own. */
export interface World {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>;
}

/** How many files are fetched side by side: a reader who reads on goes first. */
const SIDE_BY_SIDE = 4;
/** How many files beside the story are kept as they are visited; the oldest go first. */
const VISITED = 150;
/** The answer for a page is the same whatever is asked of its script, and whatever the request's headers say. */
const LOOSELY = { ignoreSearch: true, ignoreVary: true } as const;

const NAME = 'pyongyang-to-kursk';

/**
 * What one edition of the story, served under `base` ('' or '/like/this'), keeps in the browser: a cache an edition, and
 * one for what was visited beside the story. Caches belong to a whole origin, so that the base is part of their names.
 */
export class Shelves {
  readonly #world: World;
  readonly #base: string;
  readonly #edition: string;
  /** Everything was cleared, and nothing is to be kept any more. */
  #closed = false;

  constructor(base: string, edition: string, world: World) {
    this.#base = base;
    this.#edition = edition;
    this.#world = world;
  }

  get #prefix(): string {
    return `${NAME}:${this.#base}:`;
  }

  get #own(): string {
    return this.#prefix + this.#edition;
  }

  get #visited(): string {
    return `${this.#prefix}visited`;
  }

  get #listAddress(): string {
    return `${this.#base}/${LIST}`;
  }

  /**
   * Whether the server still has a list.
   *
   * @throws {Gone} when it says that it has none. A server that cannot be reached says nothing.
   */
  async asked(): Promise<void> {
    const answer = await this.#world.fetch(this.#listAddress, { method: 'HEAD', cache: 'no-store' });
    if (isGone(answer)) throw new Gone();
  }

  /**
   * Keeps all of the groups, and with them what the last edition kept; what has not changed is taken from there.
   *
   * @throws {Gone} see above.
   * @throws {Error} when something could not be had: what was got stays, and the next attempt goes on from there.
   */
  async keep(groups: readonly Group[]): Promise<void> {
    const list = await this.#list();
    const shelf = await this.#world.caches.open(this.#own);
    const older = await this.#older();
    const wanted = new Set<Group>(['core', ...groups]);
    for (const { list: last, has } of older) {
      for (const group of Object.keys(last.files) as Group[]) {
        const [path] = last.files[group][0] ?? [];
        if (path !== undefined && has.has(path)) wanted.add(group);
      }
    }
    const waiting = [...wanted].flatMap((group) => list.files[group]);
    const there = new Set((await shelf.keys()).map(({ url }) => new URL(url).pathname));
    const fetchNext = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [path, revision] = next;
        const address = `${this.#base}/${path}`;
        if (there.has(new URL(address, ORIGIN).pathname)) continue;
        const same = older.find(({ has }) => has.get(path) === revision);
        const answer = (await same?.shelf.match(address, LOOSELY)) ?? (await this.#fetched(address));
        await shelf.put(address, answer);
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, fetchNext));
  }

  /** What is kept of an address on this edition's shelf, or else of this site's others, as visited or as older editions had it. */
  async kept(address: string): Promise<Response | undefined> {
    const names = await this.#names();
    for (const name of [this.#own, ...names.filter((one) => one !== this.#own)]) {
      if (!names.includes(name)) continue;
      const answer = await (await this.#world.caches.open(name)).match(address, LOOSELY);
      if (answer) return answer;
    }
    return undefined;
  }

  /** Keeps what was visited beside the story, unless the edition's own shelf has it. */
  async visit(path: string, answer: Response): Promise<void> {
    if (this.#closed) return;
    const own = await this.#world.caches.open(this.#own);
    if ((await own.match(path, LOOSELY)) || this.#closed) {
      // Not awaited: a copy has ended when what it is a copy of has.
      void answer.body?.cancel();
      return;
    }
    const visited = await this.#world.caches.open(this.#visited);
    // Anew, so that it is the youngest.
    await visited.delete(path, LOOSELY);
    await visited.put(path, answer);
    const all = await visited.keys();
    for (const oldest of all.slice(0, Math.max(0, all.length - VISITED))) await visited.delete(oldest);
  }

  /** Clears the shelves of other editions. */
  async tidy(): Promise<void> {
    for (const name of await this.#names()) {
      if (name !== this.#own && name !== this.#visited) await this.#world.caches.delete(name);
    }
  }

  /** Clears everything that this site has kept; what is visited from then on is not kept. */
  async clear(): Promise<void> {
    this.#closed = true;
    for (const name of await this.#names()) await this.#world.caches.delete(name);
  }

  async #names(): Promise<readonly string[]> {
    return (await this.#world.caches.keys()).filter((name) => name.startsWith(this.#prefix));
  }

  /** The list of this edition, from the shelf or from the server, which may be ahead or behind for a while. */
  async #list(): Promise<EditionList> {
    const shelf = await this.#world.caches.open(this.#own);
    const kept = await shelf.match(this.#listAddress);
    if (kept) return (await kept.json()) as EditionList;
    const answer = await this.#world.fetch(this.#listAddress, { cache: 'no-store' });
    if (isGone(answer)) throw new Gone();
    const copy = answer.clone();
    const list = (await answer.json()) as EditionList;
    if (list.edition !== this.#edition) throw new Error('The server has the list of another edition.');
    await shelf.put(this.#listAddress, copy);
    return list;
  }

  async #older() {
    const found: { shelf: Cache; list: EditionList; has: ReadonlyMap<string, string> }[] = [];
    for (const name of await this.#names()) {
      if (name === this.#own || name === this.#visited) continue;
      const shelf = await this.#world.caches.open(name);
      const list = (await (await shelf.match(this.#listAddress))?.json()) as EditionList | undefined;
      if (!list) continue;
      const there = new Set((await shelf.keys()).map(({ url }) => new URL(url).pathname));
      const all = Object.values(list.files).flat();
      const has = all.filter(([path]) => there.has(new URL(`${this.#base}/${path}`, ORIGIN).pathname));
      found.push({ shelf, list, has: new Map(has) });
    }
    return found;
  }

  async #fetched(address: string): Promise<Response> {
    const init: RequestInit & { priority: 'low' } = {
      // What is named by its content is in the browser's own cache, if it is anywhere; the rest is asked for anew.
      cache: address.includes('/_app/immutable/') ? 'default' : 'no-cache',
      priority: 'low'
    };
    const answer = await this.#world.fetch(address, init);
    if (!answer.ok || answer.redirected) throw new Error(`${address} was answered with ${answer.status}.`);
    return answer;
  }
}

/** Any: only paths are compared. */
const ORIGIN = 'http://site';

const isGone = ({ status }: Response): boolean => status === 404 || status === 410;
