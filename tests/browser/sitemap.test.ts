import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** What networks, crawlers and readers are told: every page of the sitemap, its card, its oEmbed, and the missing page. */

const MOST_BYTES = 300_000;

/** Pages whose address is whole name a host that a test does not serve; the path is the same. */
const pathOf = (address: string, baseURL: string) => new URL(address, baseURL).pathname;

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The head of a page as those read it who run no script. */
function headOf(html: string) {
  const attribute = (tag: string, name: string) => unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
  const tags = [...html.slice(0, html.indexOf('</head>')).matchAll(/<(?:meta|link)\s[^>]*>/g)].map(([tag]) => tag);
  const meta = (name: string) => {
    const found = tags.filter((tag) => attribute(tag, 'property') === name || attribute(tag, 'name') === name);
    return found.length === 1 ? attribute(found[0]!, 'content') : `${found.length} of ${name}`;
  };
  const link = (has: string) => tags.filter((tag) => tag.includes(has)).map((tag) => attribute(tag, 'href'));
  return {
    title: unescaped(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
    h1: (html.match(/<h1[\s>]/g) ?? []).length,
    meta,
    canonical: link('rel="canonical"'),
    oembed: link('type="application/json+oembed"'),
    feed: link('type="application/atom+xml"')
  };
}

async function get(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  return answer;
}

const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

async function listed(request: APIRequestContext, baseURL: string) {
  const xml = await (await get(request, './sitemap.xml')).text();
  return [...xml.matchAll(/<url><loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod><\/url>/g)].map(([, loc, day]) => ({
    path: pathOf(unescaped(loc!), baseURL),
    day: day!
  }));
}

test('every page of the sitemap says who it is, and has a card that exists', async ({ request, baseURL }) => {
  test.setTimeout(300_000);
  const base = new URL(baseURL!).pathname;
  const pages = await listed(request, baseURL!);
  expect(pages.length).toBeGreaterThan(150);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  const titles = new Map<string, string>();
  const cards = new Map<string, { width: number; height: number; bytes: number }>();
  for (const { path, day } of pages) {
    expect(path.startsWith(base), path).toBe(true);
    expect(path.endsWith('/'), path).toBe(true);
    expect(day).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    const html = await (await get(request, path)).text();
    const { title, h1, meta, canonical, oembed, feed } = headOf(html);
    expect(h1, path).toBe(1);
    expect(title, path).toContain('From Pyongyang to Kursk');
    expect(titles.get(title), `${path} has the title of another page: ${title}`).toBeUndefined();
    titles.set(title, path);
    expect(
      canonical.map((address) => pathOf(address, baseURL!)),
      path
    ).toEqual([path]);
    expect(meta('og:url'), path).toBe(canonical[0]);
    expect(title, path).toContain(meta('og:title'));
    expect(meta('og:description'), path).toBe(meta('description'));
    expect(meta('description').length, path).toBeGreaterThan(40);
    expect(meta('og:type'), path).toBe('article');
    expect(meta('og:site_name'), path).toBe('From Pyongyang to Kursk');
    expect(meta('og:image:alt').length, path).toBeGreaterThan(10);
    expect(meta('twitter:card'), path).toBe('summary_large_image');
    for (const time of ['published', 'modified']) {
      expect(meta(`article:${time}_time`), path).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    }
    expect(feed, path).toHaveLength(1);
    if (path !== base) expect(html, path).toContain('"BreadcrumbList"');

    const image = pathOf(meta('og:image'), baseURL!);
    expect(image.startsWith(`${base}og/`), image).toBe(true);
    if (!cards.has(image)) {
      const body = await (await get(request, image)).body();
      cards.set(image, { ...sizeOf(body), bytes: body.length });
    }
    const { bytes, ...size } = cards.get(image)!;
    expect(bytes, image).toBeLessThanOrEqual(MOST_BYTES);
    expect({ width: Number(meta('og:image:width')), height: Number(meta('og:image:height')) }, path).toEqual(size);
    expect(size, image).toEqual({ width: 1200, height: 630 });

    const local = path.slice(base.length);
    const embeddable = !/^(claims|sources|data|about|share)\/$|^claims\/[^/]+\/\d/.test(local);
    expect(oembed.length, path).toBe(embeddable ? 1 : 0);
    for (const address of oembed) {
      const told = (await (await get(request, pathOf(address, baseURL!))).json()) as Record<string, string | number>;
      expect(told, address).toMatchObject({
        type: 'rich',
        version: '1.0',
        thumbnail_width: 1200,
        thumbnail_height: 630
      });
      expect(title, address).toContain(told['title']);
      expect(told['thumbnail_url'], address).toBe(meta('og:image'));
      expect(told['html'], address).toContain(`href="${canonical[0]}"`);
      const [, frame] = /<iframe src="([^"]+)"/.exec(String(told['html'])) ?? [];
      expect(pathOf(frame ?? '', baseURL!), address).toMatch(new RegExp(`^${base}embed/`));
    }
  }
  // A card for each section, each map, each claim and each day of a claim; the pages beside them share the cover's.
  const own = pages.filter(({ path }) => !/\/(claims|sources|data|about|share)\/$/.test(path));
  expect(cards.size).toBe(own.length);
});

test('the sitemap has every page that links lead to', async ({ request, baseURL }) => {
  const pages = new Set((await listed(request, baseURL!)).map(({ path }) => path));
  const linked = new Set<string>();
  for (const from of ['./', './claims/', './about/', './data/', './sources/']) {
    const html = await (await get(request, from)).text();
    for (const [, href] of html.matchAll(/<a\s[^>]*href="([^"#?]+)[^"]*"/g)) {
      const url = new URL(unescaped(href!), new URL(from, baseURL));
      if (url.origin === new URL(baseURL!).origin && url.pathname.endsWith('/')) linked.add(url.pathname);
    }
  }
  expect(linked.size).toBeGreaterThan(60);
  expect([...linked].filter((path) => !pages.has(path))).toEqual([]);
});

test('crawlers, home screens and feeds find what they look for', async ({ request, page, baseURL }) => {
  const base = new URL(baseURL!).pathname;
  const robots = await (await get(request, './robots.txt')).text();
  expect(robots).toContain('User-agent: *\nAllow: /');
  expect((await get(request, './feed.xml')).headers()['content-type']).toContain('xml');

  await page.goto('./about/');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = (await (await get(request, address!)).json()) as {
    start_url: string;
    scope: string;
    icons: readonly { src: string; sizes: string; type: string; purpose: string }[];
  };
  expect([manifest.start_url, manifest.scope]).toEqual([base, base]);
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await get(request, src);
    expect(icon.headers()['content-type'], src).toContain(type);
    if (type !== 'image/png') continue;
    const { width, height } = sizeOf(await icon.body());
    expect(`${width}x${height}`).toBe(sizes);
  }
});

test('a first view does not fetch the manifest or a card', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./');
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((path) => /manifest|\/og\/|\/icons\/|\/oembed\//.test(path))).toEqual([]);
});

test.describe('a missing page', () => {
  test.use({ provoked: /404 \(Not Found\)/ });

  test('says what was asked, and offers what it may have been', async ({ page, baseURL }) => {
    const base = new URL(baseURL!).pathname;
    for (const [asked, path] of [
      ['contraversy/', 'controversy/'],
      ['claims/fought-in-kurks/', 'claims/fought-in-kursk/'],
      ['claims/inside-ukraine/2024-13-01/', 'claims/inside-ukraine/']
    ] as const) {
      const response = await page.goto(`./${asked}`);
      expect(response?.status()).toBe(404);
      await expect(page.locator('[data-asked]')).toHaveText(`${base}${asked}`);
      await expect(page.locator('[data-nearest] a').first()).toHaveAttribute('href', `${base}${path}`);
    }
  });

  test('finds pages by words of their titles', async ({ page }) => {
    await page.goto('./nope/');
    await expect(page.locator('[data-nearest]')).toBeHidden();
    const rows = page.locator('[data-pages] li');
    await page.getByLabel('Find by words of the title').fill('kursk fought');
    await expect(rows.filter({ visible: true })).toHaveCount(1);
    await expect(page.locator('output')).toContainText('1 of');
    await page.getByLabel('Find by words of the title').fill('');
    await expect(page.locator('ol[data-pages] li').filter({ visible: true })).toHaveCount(15);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('lists the sections and the claims', async ({ page }) => {
      await page.goto('./nope/');
      await expect(page.locator('ol[data-pages] a')).toHaveCount(15);
      await expect(page.getByLabel('Find by words of the title')).toBeHidden();
      await page.getByText(/^All \d+ claims$/).click();
      await expect(page.locator('details a').first()).toBeVisible();
    });
  });
});
