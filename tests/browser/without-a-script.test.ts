import type { Page } from '@playwright/test';
import { DESKTOP, spread } from './support/story.ts';
import { expect, KEPT_BACK, test } from './support/test.ts';
import type { Watched } from './support/watch.ts';

const pathOf = (address: string) => new URL(address).pathname;

test.describe('with any one script kept back no page loses a word', () => {
  test.use({ ...DESKTOP, provoked: KEPT_BACK });
  test.setTimeout(240_000);

  const SCRIPT = /\/_app\/immutable\/.+\.js$/;

  /** The story, and pages of every other kind: between them they ask for all scripts that a page ever asks for. */
  const STORY = './?stage=live&asof=2024-12-16';
  const OTHERS = [
    './embed/intelligence/?stage=static',
    './embed/figure/troops/',
    './embed/figure/ties/',
    './embed/claim/troops-moved-to-russia/',
    './embed/map/what-the-nis-published/?stage=live',
    './maps/what-the-nis-published/',
    './claims/',
    './claims/troops-moved-to-russia/',
    './about/',
    './data/',
    './sources/',
    './share/'
  ];

  /** `SCRIPTS=all` keeps back every one, and on every kind of page; that takes some minutes. */
  const EVERY = process.env.SCRIPTS === 'all';

  const nameOf = (address: string) => pathOf(address).split('/_app/immutable/')[1]!;

  /** Opens a page and does what has it fetch more; ends when it either answers or is left as it was served. */
  async function visit(page: Page, address: string): Promise<void> {
    await page.goto(address);
    await page.waitForFunction(() => {
      const { classList, dataset } = document.documentElement;
      if ('hydrated' in dataset || !classList.contains('js')) return true;
      if (document.getElementById('story')) return false;
      if (document.getElementById('svelte-announcer')) return true;
      // Some pages have no such scripts.
      return document.readyState === 'complete' && !document.documentElement.innerHTML.includes('__sveltekit');
    });
  }
  const use = (page: Page) =>
    page.evaluate(() => {
      document.querySelector('main figure.chart')?.scrollIntoView({ behavior: 'instant' });
      document.querySelector<HTMLElement>('a[data-map-list]')?.click();
    });

  /**
   * How many words the main part of the page has less than it was served with, but for those over the map and the timeline; null
   * while the page is leading elsewhere.
   */
  const lost = (page: Page) =>
    page
      .evaluate(async () => {
        const served = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
        const count = (of: Document) => {
          const main = of.querySelector('main')!.cloneNode(true) as HTMLElement;
          for (const one of main.querySelectorAll('.pin, .spine, svg, script')) one.remove();
          return main.textContent.trim().split(/\s+/).length;
        };
        return Math.max(0, count(served) - count(document));
      })
      .catch(() => null);

  /** Keeps back one script after the other of those that a page asks for, but for those `tried` already. Gives all it asked for. */
  async function tryEach(page: Page, watched: Watched, address: string, tried: ReadonlySet<string>) {
    const asked = new Set<string>();
    let kept: string | null = null;
    await page.route(SCRIPT, (route) => {
      const name = nameOf(route.request().url());
      asked.add(name);
      return name === kept ? route.abort() : route.continue();
    });
    await visit(page, address);
    await page.waitForLoadState('networkidle');
    // On another day some sentences are shorter.
    const usual = (await lost(page)) ?? 0;
    await use(page);
    await page.waitForLoadState('networkidle');
    const none = (count: number | null) => count !== null && count <= usual;
    const others = [...asked].filter((name) => !tried.has(name));
    for (kept of EVERY ? others : spread(others, 5)) {
      asked.delete(kept);
      await visit(page, address);
      await expect.poll(async () => none(await lost(page)), { message: `words without ${kept}` }).toBe(true);
      if (!asked.has(kept)) await use(page);
      await expect.poll(() => asked.has(kept!), { message: `${kept} is asked for` }).toBe(true);
      await expect.poll(async () => none(await lost(page)), { message: `words without ${kept}` }).toBe(true);
      expect(watched.errors, kept).toEqual([]);
    }
    await page.unroute(SCRIPT);
    return asked;
  }

  // The map's engine is asked for, but draws nothing: that would take most of the test's time.
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    })
  );

  test('in the story', async ({ page, watched }) => {
    const asked = await tryEach(page, watched, STORY, new Set());
    expect(asked.size).toBeGreaterThan(10);
  });

  test('in the other pages', async ({ page, watched }) => {
    test.skip(!EVERY, 'SCRIPTS=all tries it');
    const tried = new Set<string>();
    page.on('request', (request) => {
      if (SCRIPT.test(pathOf(request.url()))) tried.add(nameOf(request.url()));
    });
    await visit(page, STORY);
    await use(page);
    await page.waitForLoadState('networkidle');
    for (const address of OTHERS) {
      for (const name of await tryEach(page, watched, address, new Set(tried))) tried.add(name);
    }
    expect(tried.size).toBeGreaterThan(20);
  });
});
