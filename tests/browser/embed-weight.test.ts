import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { servedHosts, VISITOR } from './hosts/foreign.ts';
import { embedIn } from './hosts/visit.ts';
import { expect, test } from './support/test.ts';

const KB = 1024;
/** What the first view of an embed may cost as compressed bytes: all until its words and its picture can be read. */
const FIRST_VIEW = 100 * KB;
/** What the script for hosts may cost, by gzip. */
const HOST_SCRIPT = 1.5 * KB;

/** The bytes of an answer as a host that compresses sends them. */
async function weight(response: Response): Promise<number> {
  const body = await response.body();
  return /\.woff2$/.test(new URL(response.url()).pathname) ? body.length : brotliCompressSync(body).length;
}

for (const { name, path, viewport } of [
  { name: 'a section', path: 'intelligence', viewport: { width: 390, height: 640 } },
  { name: 'a section, wide', path: 'intelligence', viewport: { width: 1200, height: 720 } },
  { name: 'the whole story', path: 'story', viewport: { width: 390, height: 640 } },
  { name: 'a figure', path: 'figure/troops', viewport: { width: 640, height: 560 } },
  { name: 'the timeline', path: 'figure/ties', viewport: { width: 640, height: 640 } },
  { name: 'a claim', path: 'claim/troops-moved-to-russia', viewport: { width: 640, height: 480 } },
  { name: 'a map', path: 'map/what-the-nis-published', viewport: { width: 640, height: 700 } }
]) {
  test(`the first view of ${name} in a frame keeps its budget`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const answers: Response[] = [];
    let letGo = () => {};
    const loaded = new Promise<void>((resolve) => (letGo = resolve));
    // As tests/browser/weight.test.ts does it: what scripts ask for, and they themselves, come after the first view.
    await page.route(/\/_app\/immutable\/entry\/[\w.-]+\.js$/, async (route) => {
      await loaded;
      await route.continue();
    });
    page.on('response', (response) => answers.push(response));
    await page.goto(`./embed/${path}/`, { waitUntil: 'load' });
    const first = answers.filter((one) => !/\.(js|ico)$|\/icon\.svg$/.test(new URL(one.url()).pathname));
    const weights = await Promise.all(
      first.map(async (one) => [new URL(one.url()).pathname, await weight(one)] as const)
    );
    letGo();
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
    expect(
      weights.some(([address]) => address.endsWith('/')),
      'the page was not seen'
    ).toBe(true);
    const sum = weights.reduce((total, [, bytes]) => total + bytes, 0);
    expect(sum, weights.map(([address, bytes]) => `${bytes} ${address}`).join('\n')).toBeLessThanOrEqual(FIRST_VIEW);
  });
}

test('the script for hosts keeps its budget', async ({ request }) => {
  const body = await (await request.get('./embed.js')).body();
  expect(body.toString()).toContain('pyongyangToKursk');
  expect(gzipSync(body, { level: 9 }).length).toBeLessThanOrEqual(HOST_SCRIPT);
});

test.describe('on a foreign page', () => {
  const at = servedHosts();
  test.use({ provoked: VISITOR.provoked });

  test('the map engine starts only once the frame is seen', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const engine = () =>
      asked.filter((path) => /map-view|maplibre|worker|\/(world|korea|ukraine)\.[\w-]+\.json$/.test(path));
    await page.goto(at('unseen'));
    const frame = await embedIn(page);
    // What waits for the browser to be idle waits no longer than this (stage/when-idle.ts).
    await page.waitForTimeout(4_000);
    expect(engine()).toEqual([]);
    await expect(frame.locator('canvas')).toHaveCount(0);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect(frame.locator('[data-stage]')).toHaveAttribute('data-stage-renderer', 'maplibre', { timeout: 60_000 });
    expect(engine().length).toBeGreaterThan(0);
  });
});
