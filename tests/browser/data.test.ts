import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { DESKTOP, open, PHONE, sideways, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';

const NARROW = { width: 320, height: 640 } as const;

interface Listed {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What the pages tell machines, as it stands in the page once scripts have run. */
const toldTo = (page: Page) =>
  page.$$eval('script[type="application/ld+json"]', (scripts) =>
    scripts.map((script) => JSON.parse(script.textContent ?? '') as Record<string, unknown>)
  );

const typesIn = (data: Record<string, unknown>): readonly unknown[] =>
  ((data['@graph'] as Record<string, unknown>[] | undefined) ?? [data]).map((node) => node['@type']);

test('every file in the catalogue is there, as long and with the check sum that it says', async ({ page, request }) => {
  await page.goto('./data/');
  const catalogue = new URL('index.json', page.url());
  const { files } = (await (await request.get(catalogue.href)).json()) as { files: Listed[] };
  expect(files.length).toBeGreaterThan(10);
  for (const { path, mediaType, bytes, sha256 } of files) {
    const answer = await request.get(new URL(path, catalogue).href);
    expect(answer.ok(), path).toBe(true);
    expect(answer.headers()['content-type'], path).toContain(mediaType);
    expect(answer.headers()['content-encoding'], path).toBe('br');
    const body = await answer.body();
    expect(body.length, path).toBe(bytes);
    expect(createHash('sha256').update(body).digest('hex'), path).toBe(sha256);
  }
  const linked = await page.$$eval('[data-file] a', (links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(linked.sort()).toEqual(files.map(({ path }) => new URL(path, catalogue).href).sort());
});

for (const [name, device] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
  test.describe(`on a ${name}`, () => {
    test.use(device);

    test('the codebook can be read in the page', async ({ page }) => {
      await page.goto('./data/');
      const first = page.locator('[data-file] details').first();
      await expect(first.locator('dt').first()).toBeHidden();
      await first.locator('summary').click();
      await expect(first.locator('dt').first()).toBeVisible();
      await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize(NARROW);
      expect(await sideways(page), 'in a narrow window').toBeLessThanOrEqual(0);
      await page.setViewportSize(device.viewport);
      const { violations } = await axe(page).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });
}

test('machines are told of each kind of page, also once its scripts have run', async ({ page }) => {
  await open(page, './?stage=static');
  const [cover, ...others] = await toldTo(page);
  expect(others).toEqual([]);
  expect(typesIn(cover!)).toEqual(['NewsArticle']);
  const section = (await stepsOf(page)).find(({ first, section: of }) => first && of !== 'cover')!.section;
  await open(page, `./${section}/?stage=static`);
  const title = (await page.locator(`#${section}-title`).innerText()).trim();
  const [told] = await toldTo(page);
  expect(typesIn(told!)).toEqual(['NewsArticle', 'BreadcrumbList']);
  expect((told!['@graph'] as Record<string, unknown>[])[0]!['headline']).toBe(title);
  await page.goto('./claims/moved-to-kursk/');
  const [review] = await toldTo(page);
  expect(typesIn(review!)).toEqual(['ClaimReview']);
  expect(review!['claimReviewed']).toBe((await page.locator('h1').innerText()).trim());
  await page.goto('./data/');
  expect(typesIn((await toldTo(page))[0]!)).toEqual(['DataCatalog']);
});

test('the feed is linked from every kind of page, is XML, and leads to entries that are there', async ({
  page,
  request,
  baseURL
}) => {
  await open(page, './?stage=static');
  const { id, section } = (await stepsOf(page)).at(-1)!;
  for (const path of ['./', `./${section}/`, './claims/', './sources/', './about/', './data/', `./maps/${id}/`]) {
    const html = await (await request.get(path)).text();
    const href = /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/.exec(html)?.[1];
    expect(new URL(href ?? '', new URL(path, baseURL)).href, path).toBe(new URL('feed.xml', baseURL).href);
  }
  await page.goto('./about/');
  const xml = await (await request.get('./feed.xml')).text();
  const { fault, links } = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    return {
      fault: feed.querySelector('parsererror')?.textContent ?? null,
      links: [...feed.querySelectorAll('entry > link[rel="alternate"]')].map((link) => link.getAttribute('href')!)
    };
  }, xml);
  expect(fault).toBeNull();
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const { hash, pathname } = new URL(link, page.url());
    expect(pathname).toBe(new URL(page.url()).pathname);
    await expect(page.locator(hash)).toHaveCount(1);
  }
});
