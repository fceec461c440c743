import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
// Not the tests' own `test`: that one reports the network's absence as a fault of the page, and any other host as a third party.
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { COPY } from '../../src/tools/zip.mjs';
import { plainHost, type PlainHost } from './support/plain-host.ts';
import { PHONE, SMALL_DESKTOP } from './support/story.ts';

const BUILD = 'build';
const base = process.env.BASE_PATH ?? '';

test.use({ serviceWorkers: 'allow' });

/** Files that the host has instead of the built ones, by path from the site's root; null: it has none. */
type Altered = Map<string, string | null>;

/** The built site on a host of its own, where single files can be altered as by a new edition. */
const hostOf = (altered: Altered) =>
  plainHost((path) => {
    if (!`/${path}`.startsWith(`${base}/`)) return null;
    const own = path.slice(base.length);
    const other = altered.get(own);
    if (other !== undefined) return other === null ? null : Buffer.from(other);
    const file = join(BUILD, own);
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
  });

const built = (path: string) => readFileSync(join(BUILD, path), 'utf8');

const hydrated = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-hydrated', '');

/** What the browser keeps of the site: its workers and its caches, by number and by name. */
const keeps = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).sort()
  }));

/** A picture of the page is there and can be seen. */
const drawn = (page: Page, selector: string) =>
  expect
    .poll(() =>
      page.$$eval(selector, (all) => all.some((one) => one instanceof HTMLImageElement && one.naturalWidth > 0))
    )
    .toBe(true);

/** The card of a claim, whose words are a file of their own, opens in place. */
async function opensCard(page: Page): Promise<void> {
  await page.locator('[data-section="aid"] a.claim[data-claim]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.claim-card:popover-open')).toBeVisible();
}

test.describe('after one visit on a phone', () => {
  test.use(PHONE);
  const altered: Altered = new Map();
  let host: PlainHost;
  test.beforeAll(async () => {
    host = await hostOf(altered);
  });
  test.afterAll(() => host.close());

  test('the story is there without a network, follows a newer edition when asked, and is let go when its list is gone', async ({
    page,
    context
  }) => {
    const site = `${host.url.slice(0, -1)}${base}/`;
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const said = page.getByRole('status').filter({ hasText: 'newer edition' });

    await page.goto(`${site}?stage=static`);
    await hydrated(page);
    // It says so only once all is there.
    await expect(page.locator('[data-kept]')).toBeAttached({ timeout: 90_000 });

    await context.setOffline(true);
    await page.goto(`${site}aid/?stage=static&asof=2024-12-16`);
    await hydrated(page);
    await expect(page.locator('html')).toHaveAttribute('data-asof', '2024-12-16');
    await drawn(page, '[data-stage] img');
    await opensCard(page);
    await page.goto(`${site}soviet-era/?view=text#treaty-of-1961`);
    await hydrated(page);
    const rows = await page.evaluate(
      async (path) => (await (await fetch(path)).text()).length,
      `${base}/data/claims.csv`
    );
    expect(rows).toBeGreaterThan(1000);
    const answer = await page.goto(`${site}no-such-page/`);
    expect(answer?.status()).toBe(503);
    await expect(page.getByRole('heading')).toHaveText('This page is not kept on this device');
    await page.getByRole('link', { name: 'The story' }).click();
    await hydrated(page);
    await context.setOffline(false);

    // A newer edition: one page says something else, and is listed with another revision.
    const edition = (JSON.parse(built('_app/version.json')) as { version: string }).version;
    const newer = 'f'.repeat(edition.length);
    const list = JSON.parse(built('offline/list.json')) as {
      edition: string;
      files: Record<string, [string, string][]>;
    };
    list.edition = newer;
    list.files.core!.find(([path]) => path === 'aid/')![1] = 'anew';
    altered.set('offline/list.json', JSON.stringify(list));
    altered.set('service-worker.js', built('service-worker.js').replaceAll(edition, newer));
    altered.set('aid/index.html', built('aid/index.html').replace('<html ', '<html data-newer '));
    const place = `${site}aid/?stage=static&asof=2024-12-16`;
    await page.goto(place);
    await expect(said).toBeVisible({ timeout: 90_000 });
    expect((await keeps(page)).caches.filter((name) => name.endsWith(edition))).toHaveLength(1);
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload here' }).click()]);
    await hydrated(page);
    expect(page.url()).toBe(place);
    await expect(page.locator('[data-kept]')).toBeAttached({ timeout: 90_000 });
    await expect(said).toBeHidden();
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('html[data-newer]')).toBeAttached();
    await context.setOffline(false);

    // The publisher wants nothing kept any more.
    altered.set('offline/list.json', null);
    await page.goto(`${site}?stage=static`);
    await expect.poll(() => keeps(page)).toEqual({ workers: 0, caches: [] });
    await hydrated(page);
    expect(errors).toEqual([]);
  });
});

test('a frame’s page registers nothing, however long it stands, where the story’s does', async ({ page }) => {
  const host = await hostOf(new Map());
  const site = `${host.url.slice(0, -1)}${base}/`;
  await page.clock.install();
  await page.goto(`${site}embed/aid/?stage=static`);
  await hydrated(page);
  await page.clock.runFor(60_000);
  expect(await keeps(page)).toEqual({ workers: 0, caches: [] });
  await page.goto(`${site}?stage=static`);
  await hydrated(page);
  const later = async () => {
    await page.clock.runFor(10_000);
    return (await keeps(page)).workers;
  };
  await expect.poll(later).toBe(1);
  await host.close();
});

test.describe('the copy to take away', () => {
  test.use(SMALL_DESKTOP);
  const FOLDER = 'some odd/földer/';
  let host: PlainHost;
  test.beforeAll(async () => {
    const files = unzipSync(readFileSync(join(BUILD, COPY)));
    host = await plainHost((path) =>
      path.startsWith(FOLDER) ? (files[`from-pyongyang-to-kursk/${path.slice(FOLDER.length)}`] ?? null) : null
    );
  });
  test.afterAll(() => host.close());

  test('is read in any folder, with its maps, charts, cards and ways on', async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${host.url}${FOLDER}aid/?stage=live`);
    await hydrated(page);
    await drawn(page, '[data-stage] img');
    await expect(page.locator('[data-stage-renderer="maplibre"]')).toBeAttached({ timeout: 60_000 });
    await opensCard(page);
    await page.keyboard.press('Escape');
    await page.getByText('Contents', { exact: true }).click();
    await page.getByRole('link', { name: 'Every claim and its standing' }).click();
    await expect(page).toHaveURL(/\/claims\/$/);
    expect(new URL(page.url()).pathname).toContain(encodeURI(FOLDER));
    expect(host.missed).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('is read there without scripts', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${host.url}${FOLDER}`);
    const picture = page.locator('figure.picture img').first();
    await picture.scrollIntoViewIfNeeded();
    await drawn(page, 'figure.picture img');
    await page.getByRole('link', { name: 'how this was made' }).first().click();
    await expect(page).toHaveURL(/\/about\/$/);
    await expect(page.locator('[data-copy]')).toHaveCount(0);
    expect(host.missed).toEqual([]);
    await page.close();
  });
});
