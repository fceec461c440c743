import { SECTION } from './hosts/pages.ts';
import { axe } from './support/axe.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 1000, height: 800 }, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

test.describe('a page for frames', () => {
  for (const [path, canonical] of [
    [SECTION, `${SECTION}/`],
    ['story', ''],
    ['figure/troops', `${SECTION}/#figure-troops`],
    ['claim/troops-moved-to-russia', 'claims/troops-moved-to-russia/'],
    ['map/what-the-nis-published', 'maps/what-the-nis-published/']
  ] as const) {
    test(`of ${path} sends search engines and links to the page itself`, async ({ request, baseURL }) => {
      const html = await (await request.get(`./embed/${path}/`)).text();
      expect(html).toContain('<meta name="robots" content="noindex"/>');
      expect(html).toContain('<base target="_blank"/>');
      const [, href = ''] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
      expect(new URL(href, baseURL).pathname + new URL(href, baseURL).hash).toBe(
        new URL(canonical, baseURL).pathname + new URL(canonical, baseURL).hash
      );
      // Nothing leads to a place that the frame does not hold.
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
      const inside = [...html.matchAll(/<a [^>]*href="#([^"]+)"/g)].map((match) => match[1]);
      expect(inside.filter((fragment) => !ids.has(fragment))).toEqual([]);
    });
  }

  for (const path of ['story', SECTION, 'figure/troops', 'figure/ties', 'claim/troops-moved-to-russia']) {
    test(`of ${path} has no fault that axe knows, and fits 280 pixels`, async ({ page }) => {
      await page.setViewportSize({ width: 280, height: 640 });
      await page.goto(`./embed/${path}/?stage=static`);
      await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
      // What takes the place of a picture has come.
      await expect(
        page.locator('.first-stage, .sheet :is([data-part="drawing"] picture, [data-figure="ties"] img)')
      ).toHaveCount(0);
      expect((await axe(page).analyze()).violations).toEqual([]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
    });
  }

  test('of the timeline follows the day, and its dots lead to the story', async ({ page, baseURL }) => {
    await page.goto('./embed/figure/ties/?asof=2025-05-01');
    const ties = page.locator('[data-figure="ties"]');
    await expect(ties.locator('svg').first()).toContainText('1 May 2025');
    await expect(page.locator('.embed-credit')).toContainText('As of 1 May 2025');
    const links = await ties.locator('svg a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(50);
    const { pathname } = new URL(baseURL!);
    expect(links.filter((href) => !new RegExp(`^${pathname}([a-z0-9-]+/)?#[a-z0-9-]+$`).test(href))).toEqual([]);
  });

  test('of a map follows the day in its signs and in its list, and keeps the picture of its own', async ({ page }) => {
    await page.goto('./embed/map/how-to-read/?asof=2024-10-17');
    const legend = page.locator('[data-stage] .over .legend');
    await expect(legend).toContainText('Not yet claimed');
    await expect(page.locator('.embed-credit')).toContainText('As of 17 October 2024');
    await expect(page.locator('.picture-of-step')).toBeHidden();
    await page.getByText('What is drawn, as a list').click();
    await expect(page.locator('[data-drawn] .claim[data-status="not-yet"]').first()).toBeVisible();
    await expect(page.locator('[data-drawn] time[datetime="2024-10-17"]').first()).toBeVisible();
    expect((await axe(page).analyze()).violations).toEqual([]);
    await page.goto('./embed/map/how-to-read/');
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
    await expect(page.locator('.picture-of-step img')).toBeVisible();
    await expect(page.locator('[data-stage]')).toHaveCount(0);
  });

  test('takes the look and the day that its address asks for, and nothing else', async ({ page }) => {
    const paper = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    await page.goto('./embed/figure/troops/?theme=dark&width=400&asof=2025-02-01');
    await expect(page.locator('html')).toHaveAttribute('data-asof', '2025-02-01');
    await expect(page.locator('.embed-credit')).toContainText('As of 1 February 2025');
    expect(await paper()).toBe('rgb(14, 20, 28)');
    expect(await page.locator('.sheet').evaluate((sheet) => sheet.clientWidth)).toBe(400);
    await page.goto('./embed/figure/troops/?theme=blue&width=9e9;&background=url(x)&accent=red&font=x;color:red');
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
    expect(await paper()).toBe('rgb(248, 244, 236)');
    expect(await page.locator('html').getAttribute('style')).toBeNull();
  });
});
