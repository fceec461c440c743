import { brotliCompressSync } from 'node:zlib';
import type { CDPSession, Page } from '@playwright/test';
import { open, pathOf, PHONE, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';
import { scriptsFrom } from './support/scripts.ts';

const KB = 1024;

/** What a first view may cost on the wire, in bytes, headers included. */
const BUDGET = { html: 60 * KB, css: 12 * KB, js: 45 * KB, fonts: 40 * KB, total: 150 * KB, requests: 12 } as const;

interface Transfer {
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
}

/**
 * Loads a page with nothing in the cache and gives what came over the wire until text and still can be read. The entry
 * script is held back until then: how much of what scripts ask for comes before the `load` event is the machine's business.
 * So is when a browser asks for the icon of its tab, which is in no view.
 */
async function firstView(page: Page, cdp: CDPSession, address: string): Promise<readonly Transfer[]> {
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  const known = new Map<string, { url: string; type: string }>();
  const done: Transfer[] = [];
  let letGo = () => {};
  const loaded = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/entry\/start\.[\w-]+\.js$/, async (route) => {
    await loaded;
    await route.continue();
  });
  let counting = true;
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    const { protocol, pathname } = new URL(request.url);
    if (!counting || !protocol.startsWith('http') || /\/(icon\.svg|favicon\.ico)$/.test(pathname)) return;
    known.set(requestId, { url: request.url, type: type ?? 'Other' });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = known.get(requestId);
    if (one) done.push({ ...one, bytes: encodedDataLength });
  });
  const response = await page.goto(address, { waitUntil: 'load' });
  expect(await response?.headerValue('content-encoding'), 'the site is served without brotli').toBe('br');
  // Hints do not hold up the `load` event: on a fast line it may come before they are asked for.
  const hinted = await page.$$eval('link[rel="modulepreload"]', (all) =>
    all.map((one) => (one as HTMLLinkElement).href)
  );
  const asked = () => new Set([...known.values()].map(({ url }) => url));
  await expect.poll(() => hinted.filter((url) => !asked().has(url))).toEqual([]);
  counting = false;
  letGo();
  await expect.poll(() => done.length).toBe(known.size);
  return done;
}

const sum = (all: readonly Transfer[], pattern: RegExp) =>
  all.filter(({ url }) => pattern.test(new URL(url).pathname)).reduce((total, { bytes }) => total + bytes, 0);

function weigh(all: readonly Transfer[]) {
  return {
    html: sum(all, /\/$/),
    css: sum(all, /\.css$/),
    js: sum(all, /\.js$/),
    fonts: sum(all, /\.woff2$/),
    total: sum(all, /./),
    requests: all.length
  };
}

test.describe('a first view on a phone keeps its budget', () => {
  test.use(PHONE);

  for (const [name, number] of [
    ['cover', 0],
    ['a section', 5]
  ] as const) {
    test(`of ${name}`, async ({ page, context, browser, baseURL }) => {
      const other = await browser.newPage({ baseURL });
      await open(other, './');
      const steps = await stepsOf(other);
      await other.close();
      const { section } = steps.filter((step) => step.first)[number]!;
      const all = await firstView(page, await context.newCDPSession(page), pathOf(section, steps));
      const weight = weigh(all);
      for (const what of ['html', 'js', 'fonts'] as const) {
        expect(weight[what], `${what} was not seen`).toBeGreaterThan(20 * KB);
      }
      const listed = all.map(({ url, bytes }) => `${bytes} ${new URL(url).pathname}`).join('\n');
      for (const [what, most] of Object.entries(BUDGET)) {
        expect.soft(weight[what as keyof typeof BUDGET], `${what}, of:\n${listed}`).toBeLessThanOrEqual(most);
      }
    });
  }
});

test('the map’s geometry and all scenes keep their budget, and so does the first still', async ({ page, request }) => {
  await open(page, './?stage=static');
  const size = async (address: string) => {
    const answer = await request.get(address, { headers: { 'accept-encoding': 'identity' } });
    expect(answer.ok(), address).toBe(true);
    return brotliCompressSync(await answer.body()).length;
  };
  const texts = [...(await scriptsFrom(request, './'))];
  // The scripts that carry scenes and lines are known by what only they hold; the maps' files by their names in scripts.
  const carriers = texts.filter(([, text]) => /\\?"views\\?":|\\?"front-2024-10-23\\?":/.test(text));
  expect(carriers.length).toBeGreaterThanOrEqual(2);
  const maps = new Set(texts.flatMap(([, text]) => text.match(/(?:world|korea|ukraine)\.[\w-]+\.json/g) ?? []));
  expect(maps.size).toBe(3);
  const sizes = await Promise.all([
    ...carriers.map(([address]) => size(address)),
    ...[...maps].map((file) => size(`./_app/immutable/assets/${file}`))
  ]);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(250_000);
  const first = (await stepsOf(page))[0]!.id;
  for (const frame of ['phone', 'desktop']) {
    expect(await size(`./stills/${first}.${frame}.svg`), frame).toBeLessThanOrEqual(25_000);
  }
});

test('no script holds the words of the story', async ({ page, request }) => {
  await open(page, './?stage=static');
  // A run of words without marks in it is one text in the page's source, wherever it was written.
  const phrases = await page.$$eval('[data-step] .words', (all) =>
    all.map((words) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? '');
      return texts.sort((a, b) => b.length - a.length)[0]!.slice(0, 60);
    })
  );
  expect(phrases.filter((phrase) => phrase.length < 15)).toEqual([]);
  const found = [...(await scriptsFrom(request, './'))].flatMap(([address, text]) =>
    phrases.filter((phrase) => text.includes(phrase)).map((phrase) => `"${phrase}" in ${address}`)
  );
  expect(found).toEqual([]);
});
