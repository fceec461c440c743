/** What the worker knows of a request. */
export interface Asking {
  readonly method: string;
  /** `navigate` for pages. */
  readonly mode: string;
  readonly url: string;
  /** A part of a file was asked for. */
  readonly partly: boolean;
}

/**
 * How a request is answered. `page`: by the network, what is kept stands in. `file`: likewise. `named`: by what is kept, as
 * its name changes with its content. `leave`: as if there were no worker.
 */
export type Way = 'page' | 'file' | 'named' | 'leave';

/** Below the base: frames in other people's pages and their scripts; what only other machines read; the copy, the list and the worker. */
const LEFT =
  /^\/(embed\/|embed\.|oembed\/|og\/|offline\/|service-worker\.js|_app\/version\.json|feed\.xml|sitemap\.xml|robots\.txt)/;

/** Decides how a request is answered on a site at `origin`, under `base` ('' or '/like/this'). */
export function wayOf({ method, mode, url, partly }: Asking, origin: string, base: string): Way {
  const to = new URL(url);
  if (method !== 'GET' || partly || to.origin !== origin || !to.pathname.startsWith(`${base}/`)) return 'leave';
  const path = to.pathname.slice(base.length);
  if (LEFT.test(path)) return 'leave';
  if (mode === 'navigate') return 'page';
  return path.startsWith('/_app/immutable/') ? 'named' : 'file';
}

/**
 * The network's answer, or what is kept if the network fails, answers with a fault of its own, or takes longer than
 * `patience` milliseconds. Where nothing is kept, whatever the network says, however late.
 *
 * @throws what the network threw, where nothing is kept.
 */
export async function networkFirst(
  network: Promise<Response>,
  kept: () => Promise<Response | undefined>,
  patience: number
): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  const sound = network.then(
    (answer) => (answer.status >= 500 ? null : answer),
    () => null
  );
  const first = await Promise.race([sound, late]);
  clearTimeout(timer);
  return first ?? (await kept()) ?? network;
}
