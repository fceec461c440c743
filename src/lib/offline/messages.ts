import type { Group } from './edition-list.mjs';

/** What a page says to a worker; the answer comes by the port that goes with it. */
export type Said =
  /** Which edition are you? Answered with its name. */
  | { readonly type: 'edition' }
  /** Keep what a page of this edition shows. Answered with true once it is all there, false if it cannot be had. */
  | { readonly type: 'keep'; readonly edition: string; readonly groups: readonly Group[] }
  /** Take the place of the edition before you. */
  | { readonly type: 'take' };

/** Says something to a worker and waits for the answer; null where none comes because the worker is gone. */
export function ask(worker: ServiceWorker, said: Said): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data);
    };
    worker.addEventListener('statechange', () => worker.state === 'redundant' && resolve(null));
    worker.postMessage(said, [port2]);
  });
}
