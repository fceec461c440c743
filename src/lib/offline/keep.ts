import { mount, unmount } from 'svelte';
import { version } from '$app/environment';
import { base } from '$app/paths';
import { WIDE } from '../stage/frames.ts';
import type { Group } from './edition-list.mjs';
import { ask } from './messages.ts';
import Kept from './Kept.svelte';

/** How often, at most, a page that is come back to asks for a newer edition, in milliseconds. */
const AGAIN = 3_600_000;

/** Which pictures the page shows now. */
const groups = (): readonly Group[] => [
  matchMedia(WIDE).matches ? 'desktop' : 'phone',
  ...(document.documentElement.dataset.view === 'text' ? (['text'] as const) : [])
];

/**
 * Has a service worker keep the story for reading offline, says in the contents when it is kept, and gives `newer` a way
 * to the newer edition that comes out while the page is open: it reloads the page in place. `signal` ends it.
 *
 * @throws what the browser throws where there is no worker to be had.
 */
export async function keep(
  container: ServiceWorkerContainer,
  newer: (take: () => void) => void,
  signal: AbortSignal
): Promise<void> {
  const registration = await container.register(`${base}/service-worker.js`, { scope: `${base}/` });

  let line: ReturnType<typeof mount> | undefined;
  function say() {
    const contents = document.querySelector('nav[aria-label="Contents"]');
    if (contents && !signal.aborted) line ??= mount(Kept, { target: contents });
  }
  signal.addEventListener('abort', () => line && void unmount(line));

  async function keepNow() {
    const { active } = await container.ready;
    if (active && (await ask(active, { type: 'keep', edition: version, groups: groups() })) === true) say();
  }

  async function offer(worker: ServiceWorker) {
    const edition = await ask(worker, { type: 'edition' });
    if (typeof edition !== 'string' || signal.aborted) return;
    // The page came by the network and is of that edition already: what is kept may follow it.
    if (edition === version) return worker.postMessage({ type: 'take' });
    newer(() => {
      container.addEventListener('controllerchange', () => location.reload(), { once: true });
      // Another page may have taken it in the meantime.
      if (worker.state === 'installed') worker.postMessage({ type: 'take' });
      else location.reload();
    });
  }

  function awaitOne(worker: ServiceWorker | null) {
    worker?.addEventListener(
      'statechange',
      () => {
        // The first worker of all waits for nobody.
        if (worker.state === 'installed' && registration.active) void offer(worker);
      },
      { signal }
    );
  }

  if (registration.waiting) void offer(registration.waiting);
  awaitOne(registration.installing);
  registration.addEventListener('updatefound', () => awaitOne(registration.installing), { signal });
  container.addEventListener('controllerchange', () => void keepNow(), { signal });
  matchMedia(WIDE).addEventListener('change', () => void keepNow(), { signal });
  const views = new MutationObserver(() => void keepNow());
  views.observe(document.documentElement, { attributeFilter: ['data-view'] });
  signal.addEventListener('abort', () => views.disconnect());

  let lookedAt = performance.now();
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden' || performance.now() - lookedAt < AGAIN) return;
      lookedAt = performance.now();
      registration.update().catch(() => {});
    },
    { signal }
  );
  await keepNow();
}
