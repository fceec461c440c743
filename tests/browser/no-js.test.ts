import type { Page } from '@playwright/test';
import { cut } from '../../src/lib/picture/cut.ts';
import { DESKTOP, pathOf, PHONE, sideways, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

const FEWEST_WORDS = 20;

/** The steps whose words cannot be read as they are on the page. */
const wordless = (page: Page) =>
  page.$$eval(
    '[data-step]',
    (steps, fewest) =>
      steps
        .filter((step) => {
          const words = (step as HTMLElement).innerText.split(/\s+/).length;
          return words < fewest || !step.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        })
        .map((step) => step.id),
    FEWEST_WORDS
  );

test.describe('without scripts', () => {
  test.use(PHONE);

  test('every step has its words, and every citation leads to an entry among the sources', async ({ page }) => {
    await page.goto('./');
    expect((await stepsOf(page)).length).toBeGreaterThan(50);
    expect(await wordless(page)).toEqual([]);
    const cited = await page.$$eval('[data-cite]', (links) =>
      links.map((link) => ({ id: link.getAttribute('data-cite') ?? '', href: (link as HTMLAnchorElement).href }))
    );
    expect(cited.length).toBeGreaterThan(100);
    for (const { id, href } of cited) expect(new URL(href).hash).toBe(`#${id}`);
    const [address] = [...new Set(cited.map(({ href }) => href.replace(/#.*/, '')))];
    await page.goto(address!);
    const entries = new Set(await page.$$eval('[id]', (all) => all.map((one) => one.id)));
    expect(cited.map(({ id }) => id).filter((id) => !entries.has(id))).toEqual([]);
  });

  test('every step has its own map, whole and in proportion, and nothing is pinned over it', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('html')).not.toHaveClass(/\bjs\b/);
    await expect(page.locator('[data-stage]')).toBeHidden();
    const steps = await stepsOf(page);
    const pictures = page.locator('figure.picture');
    await expect(pictures).toHaveCount(steps.length);
    // All at once: an image that is near comes by itself, which the step in the middle shows.
    await pictures.nth(Math.floor(steps.length / 2)).scrollIntoViewIfNeeded();
    const images = pictures.locator('img');
    const loaded = (one: HTMLImageElement) => one.complete && one.naturalWidth > 0;
    await expect.poll(() => images.nth(Math.floor(steps.length / 2)).evaluate(loaded)).toBe(true);
    await images.evaluateAll((all) => all.forEach((one) => ((one as HTMLImageElement).loading = 'eager')));
    const missing = () =>
      images.evaluateAll((all) =>
        (all as HTMLImageElement[]).filter((one) => !one.complete || one.naturalWidth === 0).map((one) => one.src)
      );
    await expect.poll(missing).toEqual([]);
    const shown = await pictures.evaluateAll((all) =>
      all.map((picture) => {
        const one = picture.querySelector('img')!;
        const { width, height } = one.getBoundingClientRect();
        const caption = picture.querySelector('.caption')?.textContent?.trim() ?? '';
        return { src: one.src, ratio: width / height, room: one.parentElement!.clientWidth - width, caption };
      })
    );
    const sources = new Set(shown.map(({ src }) => src));
    for (const [i, { src, ratio, room, caption }] of shown.entries()) {
      const { id } = steps[i]!;
      expect(src).toContain(`/stills/${id}.small.svg`);
      expect(ratio, `proportions of ${id}`).toBeCloseTo(cut.width / cut.height, 1);
      expect(room, `room beside ${id}`).toBeCloseTo(0, 0);
      expect(caption, `caption of ${id}`).toMatch(/^As of .* by account of .* Map: Natural Earth\.$/s);
    }
    expect(sources.size, 'different maps').toBe(steps.length);
  });

  test('a step’s own map has its words drawn in, and holds the phone’s free area', async ({ page, request }) => {
    await page.goto('./');
    const image = page.locator('figure.picture img').first();
    const answer = await request.get(await image.evaluate((one: HTMLImageElement) => one.src));
    expect(answer.headers()['content-type']).toContain('image/svg+xml');
    const svg = await answer.text();
    expect(svg).toContain(`viewBox="${cut.x} ${cut.y} ${cut.width} ${cut.height}"`);
    for (const name of ['Pyongyang', 'Kursk']) expect(svg).toContain(`data-words="${name}`);
  });

  test('the timeline is drawn, and its table holds it again', async ({ page }) => {
    await page.goto('./');
    const figure = page.locator('[data-figure="ties"]').first();
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('svg a:visible').first()).toBeVisible();
    expect(await figure.locator('svg:visible a').count()).toBeGreaterThan(20);
    await page.getByText('The timeline as a table').click();
    const table = page.locator('[data-table-for="ties"]').first();
    await expect(table).toBeVisible();
    expect(await table.locator('tr').count()).toBeGreaterThan(20);
  });

  test('a section’s address opens at the section, and one with a step at the step', async ({ page }) => {
    await page.goto('./');
    const steps = await stepsOf(page);
    const later = steps.filter((step) => step.first).at(-3)!;
    await page.goto(pathOf(later.section, steps));
    await expect(page.locator(`#${later.section} h2`)).toBeInViewport({ ratio: 1 });
    const step = steps[steps.indexOf(later) + 1]!;
    await page.goto(`${pathOf(step.section, steps)}#${step.id}`);
    await expect(page.locator(`#${step.id} h3`)).toBeInViewport({ ratio: 1 });
  });
});

test.describe('without scripts on a screen of 320 pixels', () => {
  test.use({ ...PHONE, viewport: { width: 320, height: 640 } });

  test('nothing sticks out at the side', async ({ page }) => {
    for (const address of ['./', './sources/', './claims/', './about/']) {
      await page.goto(address);
      expect(await sideways(page), address).toBe(0);
    }
  });
});

test.describe('without scripts on a desktop', () => {
  test.use(DESKTOP);

  test('the page is the article, from its title to its last step', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('h1')).toBeInViewport({ ratio: 1 });
    expect(await wordless(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  });
});

test.describe('without JavaScript', () => {
  test.use(PHONE);

  test('every figure is there: its finding, its drawing, its sources, and its table', async ({ page, request }) => {
    await page.goto('./');
    const figures = page.locator('main .sections figure[data-figure]');
    const ids = await figures.count();
    expect(ids).toBeGreaterThanOrEqual(10);
    for (const figure of await figures.all()) {
      const id = (await figure.getAttribute('data-figure'))!;
      await figure.scrollIntoViewIfNeeded();
      await expect(figure.locator('figcaption .finding'), id).not.toBeEmpty();
      const image = figure.locator('img');
      await expect(image, id).toBeVisible();
      // The browser chose one of the three drawings; all are there and hold words as outlines.
      for (const design of ['narrow', 'middle', 'wide']) {
        const answer = await request.get(`./figures/${design}/${id}.svg`);
        expect(answer.ok(), `${id}.${design}`).toBe(true);
        expect(await answer.text(), `${id}.${design}`).toContain('data-words=');
      }
      await expect(figure.locator('.source a').first(), id).toHaveAttribute('href', /\/sources\/#./);
      await figure.locator('summary').click();
      const table = figure.locator(`table[data-table-for="${id}"]`);
      await expect(table, id).toBeVisible();
      expect(await table.locator('tbody tr').count(), id).toBeGreaterThan(0);
      for (const link of await figure.locator('.files a').all()) {
        const href = (await link.getAttribute('href'))!;
        expect((await request.get(href)).ok(), href).toBe(true);
      }
    }
  });
});
