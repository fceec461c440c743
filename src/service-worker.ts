/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, version } from '$service-worker';
import type { Group } from './lib/offline/edition-list.mjs';
import type { Said } from './lib/offline/messages.ts';
import { notKept } from './lib/offline/not-kept.ts';
import { networkFirst, wayOf } from './lib/offline/routing.ts';
import { Gone, Shelves } from './lib/offline/shelves.ts';

/*
 * Keeps the story for reading without a network. Pages and files come from the network while there is one; only what is
 * named by its content comes from what is kept. So nobody is ever held on an old edition, whatever this worker does wrong.
 * To be rid of it, let `offline/list.json` be answered with 404: at the next visit it clears what it kept and unregisters.
 */

const worker = self as unknown as ServiceWorkerGlobalScope;
const shelves = new Shelves(base, version, { caches, fetch: (address, init) => fetch(address, init) });

/** How long the network may take, in milliseconds, before what is kept stands in. */
const PATIENCE = 3000;
/** For how long after that, in milliseconds, files do not wait for it. */
const SLOW = 30_000;
let slowUntil = 0;

/** Runs a task; one that finds the list gone ends with this worker leaving. */
async function orLeave<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof Gone) {
      await shelves.clear();
      await worker.registration.unregister();
    }
    throw error;
  }
}

worker.addEventListener('install', (event) => event.waitUntil(orLeave(() => keep([]))));

worker.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      // The request for a page need not wait until the worker is awake.
      await worker.registration.navigationPreload?.enable();
      await worker.clients.claim();
    })()
  )
);

/** One at a time: a page may ask again, for other pictures, before all is there. */
let keeping: Promise<unknown> = Promise.resolve();
function keep(groups: readonly Group[]): Promise<void> {
  const now = keeping.then(() => shelves.keep(groups));
  keeping = now.catch(() => {});
  return now;
}

/** What older editions kept is of use to their pages alone: it goes once the only page that is open is of this edition. */
async function tidy(edition: string): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (edition === version && open.length <= 1) await shelves.tidy();
}

worker.addEventListener('message', (event) => {
  const said = event.data as Said;
  const [port] = event.ports;
  if (said.type === 'edition') port?.postMessage(version);
  if (said.type === 'take') event.waitUntil(worker.skipWaiting());
  if (said.type === 'keep') {
    event.waitUntil(
      orLeave(async () => {
        await keep(said.groups);
        await tidy(said.edition);
      }).then(
        () => port?.postMessage(true),
        () => port?.postMessage(false)
      )
    );
  }
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, mode, url, headers } = request;
  const way = wayOf({ method, mode, url, partly: headers.has('range') }, worker.location.origin, base);
  if (way === 'leave') return;
  const { pathname, search } = new URL(url);
  const kept = () => shelves.kept(pathname);

  /** The network's answer, kept if it is one to keep. */
  async function network(): Promise<Response> {
    const answer = ((await event.preloadResponse) as Response | undefined) ?? (await fetch(request));
    if (answer.ok && answer.type === 'basic' && !answer.redirected) {
      const copy = answer.clone();
      // A full disk is no reason not to show the page.
      event.waitUntil(shelves.visit(pathname, copy).catch(() => {}));
    }
    return answer;
  }

  async function page(): Promise<Response> {
    const fromNetwork = network();
    // After the page: whether this worker is still wanted.
    event.waitUntil(
      fromNetwork
        .then(() => orLeave(() => shelves.asked()))
        .catch(() => {
          // No network; or it is gone, and so is all that it kept.
        })
    );
    const isKept = async () => {
      const answer = await kept();
      if (answer) slowUntil = Date.now() + SLOW;
      return answer;
    };
    try {
      return await networkFirst(fromNetwork, isKept, PATIENCE);
    } catch {
      const folder = pathname.endsWith('/') ? undefined : await shelves.kept(`${pathname}/`);
      return folder ? Response.redirect(`${pathname}/${search}`) : notKept(base);
    }
  }

  if (way === 'page') event.respondWith(page());
  else if (way === 'named') event.respondWith(kept().then((answer) => answer ?? network()));
  else event.respondWith(networkFirst(network(), kept, Date.now() < slowUntil ? 0 : PATIENCE));
});
