import { test, type Page } from '@playwright/test';

/** What a page did that a reader should never cause or see; each list is to be asserted empty. */
export interface Watched {
  /** Console warnings and errors, as `type: text (where)`. */
  readonly messages: readonly string[];
  /** Exceptions that nobody caught. */
  readonly errors: readonly string[];
  /** Requests and sockets that left the site, as addresses. */
  readonly thirdParty: readonly string[];
  /** All of the above, each named by its kind: `expect(watched.all()).toEqual([])`. */
  all(): readonly string[];
}

/** What Chromium says of itself when it lays the map on the page without a graphics card. */
const SOFTWARE = /GL Driver Message .*GPU stall due to ReadPixels/;

/** What Playwright says in the page's place where it keeps service workers out. */
const NO_WORKERS = /^Service Worker registration blocked by Playwright/;

/**
 * Watches a page from now on; call it before the first `goto`. The site is the one under the running test's `baseURL`.
 *
 * @throws {Error} outside a test, or without a `baseURL`.
 */
export function watch(page: Page): Watched {
  const { baseURL } = test.info().project.use;
  if (!baseURL) throw new Error('watch() needs a baseURL in the Playwright configuration.');
  const site = new URL(baseURL).host;
  const messages: string[] = [];
  const errors: string[] = [];
  const thirdParty: string[] = [];

  page.on('console', (message) => {
    const type = message.type();
    if ((type !== 'warning' && type !== 'error') || SOFTWARE.test(message.text()) || NO_WORKERS.test(message.text()))
      return;
    const { url, lineNumber } = message.location();
    messages.push(`${type}: ${message.text()} (${url}:${lineNumber})`);
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  const leaves = (address: string) => {
    const { protocol, host } = new URL(address);
    if (/^(https?|wss?):$/.test(protocol) && host !== site) thirdParty.push(address);
  };
  page.on('request', (request) => leaves(request.url()));
  page.on('websocket', (socket) => leaves(socket.url()));

  return {
    messages,
    errors,
    thirdParty,
    all: () => [
      ...messages.map((text) => `console ${text}`),
      ...errors.map((text) => `uncaught ${text}`),
      ...thirdParty.map((address) => `request to ${address}`)
    ]
  };
}
