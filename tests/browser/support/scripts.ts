import { expect, type APIRequestContext } from '@playwright/test';

const SCRIPT = /["'`(]([^"'`()\s]+\.js)["'`)]/g;

/**
 * Every script that a page can ever come to load, by its address: those it names, those which these name, and so on,
 * lazily loaded ones and workers included. All are in the site's one folder of scripts.
 */
export async function scriptsFrom(request: APIRequestContext, page: string): Promise<ReadonlyMap<string, string>> {
  const html = await request.get(page);
  const base = html.url();
  const found = new Map<string, string>();
  const queue = named(await html.text(), base);
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (found.has(address)) continue;
    const response = await request.get(address);
    if (!response.ok()) continue;
    const text = await response.text();
    found.set(address, text);
    queue.push(...named(text, address));
  }
  expect(found.size, 'scripts that the page can load').toBeGreaterThan(5);
  return found;
}

/** The addresses of the map engine: its own chunk, known by the class of its canvas, and its worker, known by name. */
export async function engineOf(request: APIRequestContext): Promise<readonly string[]> {
  const engine = [...(await scriptsFrom(request, './'))]
    .filter(([address, text]) => text.includes('maplibregl-canvas') || address.includes('maplibre'))
    .map(([address]) => address);
  expect(engine.length, 'the chunk and the worker of the map engine').toBeGreaterThanOrEqual(2);
  return engine;
}

/** The addresses of scripts in a text; Vite writes them relative to the file, or to the site's root. */
function named(text: string, from: string): string[] {
  const origin = new URL(from).origin;
  return [...text.matchAll(SCRIPT)].flatMap(([, name]) => {
    const address = new URL(name!, from);
    if (address.origin !== origin) return [];
    const root = from.slice(0, from.indexOf('/_app/') + 1);
    return root ? [address.href, new URL(name!, root).href] : [address.href];
  });
}
