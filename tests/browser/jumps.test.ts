import type { Page } from '@playwright/test';
import { atRest, centre, DESKTOP, open, PHONE, scrolled, sideways, stepsOf, type Scrolled } from './support/story.ts';
import { expect, test } from './support/test.ts';
import { recordVisits, visitsOf } from './support/visits.ts';

/** The step on whose way the line lies at which steps change; read off the page, not asked of the story. */
const stepAtLine = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const x = window.innerWidth / 2;
    const y = window.innerHeight * 0.55;
    const under = [...document.querySelectorAll('[data-leg]')].find((leg) => {
      const { left, right, top, bottom } = leg.getBoundingClientRect();
      return left <= x && x <= right && top <= y && y < bottom;
    });
    return under?.getAttribute('data-leg') ?? 'no step';
  });

const middle = async (page: Page): Promise<string> => {
  const steps = await stepsOf(page);
  return steps[Math.floor(steps.length / 2)]!.id;
};

/**
 * Presses a key until the page stands where it leads. Chromium drops a scroll key that comes before the scroll of another
 * has quite ended, on an empty page too; a reader presses it again.
 */
const jump = (page: Page, key: string, there: (at: Scrolled) => boolean): Promise<void> =>
  expect(async () => {
    const { y } = await scrolled(page, NaN);
    await page.keyboard.press(key);
    expect(there(await scrolled(page, y))).toBe(true);
  }).toPass({ timeout: 30_000 });

test.beforeEach(async ({ page }) => recordVisits(page));

test.afterEach(async ({ page }) => {
  expect((await visitsOf(page)).faults).toEqual([]);
  expect(await sideways(page)).toBe(0);
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a fling to the end and back keeps step and scene together', async ({ page }) => {
    await open(page, './?stage=static');
    const steps = await stepsOf(page);
    await page.mouse.wheel(0, 1e6);
    await expect.poll(async () => (await scrolled(page, NaN)).end).toBe(true);
    await atRest(page, steps.at(-1)!.id);
    await page.mouse.wheel(0, -1e6);
    await expect.poll(async () => (await scrolled(page, NaN)).y).toBe(0);
    await atRest(page, steps[0]!.id);

    await test.step('turning the phone leaves one active step, the one in view', async () => {
      await centre(page, await middle(page));
      await atRest(page, await middle(page));
      for (const viewport of [{ width: 844, height: 390 }, PHONE.viewport]) {
        await page.setViewportSize(viewport);
        await scrolled(page, NaN);
        await atRest(page, await stepAtLine(page));
      }
    });
  });
});

test.describe('on a desktop', () => {
  test.use(DESKTOP);

  test('the keys End and Home lead to the last step and the first', async ({ page }) => {
    await open(page, './?stage=static');
    const steps = await stepsOf(page);
    await jump(page, 'End', ({ end }) => end);
    await atRest(page, steps.at(-1)!.id);
    await jump(page, 'Home', ({ y }) => y === 0);
    await atRest(page, steps[0]!.id);
  });

  test('another size of the window, or another zoom, leaves one active step, the one in view', async ({
    page,
    context
  }) => {
    await open(page, './?stage=static');
    await centre(page, await middle(page));
    await atRest(page, await middle(page));
    for (const viewport of [{ width: 820, height: 1180 }, { width: 1100, height: 500 }, DESKTOP.viewport]) {
      await page.setViewportSize(viewport);
      await scrolled(page, NaN);
      await atRest(page, await stepAtLine(page));
      expect(await sideways(page)).toBe(0);
    }

    await test.step('zooming in and out', async () => {
      await centre(page, await middle(page));
      const cdp = await context.newCDPSession(page);
      for (const zoom of [2, 4, 1]) {
        await cdp.send('Emulation.setDeviceMetricsOverride', {
          width: Math.round(DESKTOP.viewport.width / zoom),
          height: Math.round(DESKTOP.viewport.height / zoom),
          deviceScaleFactor: zoom,
          mobile: false
        });
        await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(zoom);
        await scrolled(page, NaN);
        await atRest(page, await stepAtLine(page));
        expect(await sideways(page)).toBe(0);
      }
    });
  });

  test('fonts that come late leave one active step, the one in view', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/*.woff2', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./?stage=static', { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
    await centre(page, await middle(page));
    await atRest(page, await middle(page));
    release();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await scrolled(page, NaN);
    await atRest(page, await stepAtLine(page));
  });

  test('a link in the contents leads to its section, a dot of the timeline to the step that tells it', async ({
    page
  }) => {
    await open(page, './?stage=static');
    const steps = await stepsOf(page);
    const { section, id } = steps.filter((step) => step.first).at(-2)!;
    await page.getByText('Contents', { exact: true }).click();
    await page.locator(`nav a[href="#${section}"]`).click();
    await atRest(page, id);
    await expect(page.locator(`#${section} header :is(h1, h2)`)).toBeInViewport({ ratio: 1 });

    const dots = page.locator('[data-figure] svg.wide a');
    await expect(dots.first()).toBeAttached();
    const hrefs = await dots.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const at = Math.floor(hrefs.length / 2);
    expect(hrefs[at]).toMatch(/^#./);
    await dots.nth(at).focus();
    await page.keyboard.press('Enter');
    await atRest(page, hrefs[at]!.slice(1));
    await expect(page.locator(hrefs[at]!)).toBeInViewport();
  });
});
