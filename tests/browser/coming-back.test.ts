import type { Page } from '@playwright/test';
import { centre, DESKTOP, open, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';
import { activeStep, stands, type View } from './support/views.ts';

const VIEWS = ['scroll', 'step', 'text'] as const;

/** What a reader comes back to: the place on the page, the day, the view. */
const place = async (page: Page, step: string) => ({
  top: (await stands(page, `#${step} h3`)).top,
  asOf: await page.locator('html').getAttribute('data-asof'),
  view: await page.locator('html').getAttribute('data-view')
});

/** Reads on to a step in the middle of the story, on another day, and a little past where an address would lead. */
async function readTo(page: Page, view: View): Promise<string> {
  await open(page, `./?stage=static&asof=2024-12-16&view=${view}`);
  const steps = await stepsOf(page);
  const { id } = steps.findLast((one, i) => i < 40 && !one.first)!;
  if (view === 'step') {
    await page.evaluate((hash) => (location.hash = hash), id);
  } else {
    await page.mouse.wheel(0, 100);
    await centre(page, id);
    if (view === 'text') await page.evaluate(() => window.scrollBy(0, window.innerHeight / 2 - 160));
  }
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
  return id;
}

async function sameAs(page: Page, before: Awaited<ReturnType<typeof place>>, step: string, how: string) {
  await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
  await expect.poll(() => activeStep(page), { message: how }).toBe(step);
  const now = await place(page, step);
  expect({ asOf: now.asOf, view: now.view }, how).toEqual({ asOf: before.asOf, view: before.view });
  expect(Math.abs(now.top - before.top), `${how}: pixels off`).toBeLessThanOrEqual(16);
}

async function thereAndBack(page: Page, view: View, cached: boolean) {
  const step = await readTo(page, view);
  const before = await place(page, step);
  expect(before).toMatchObject({ asOf: '2024-12-16', view });
  // What is loaded anew is not what was kept, and is looked at once.
  if (!cached) {
    await page.reload();
    await sameAs(page, before, step, 'loaded anew');
  }
  await page.evaluate(() => {
    (window as Window & { kept?: boolean }).kept = false;
    addEventListener('pageshow', ({ persisted }) => ((window as Window & { kept?: boolean }).kept = persisted));
  });
  const here = page.url();
  await page.goto('./about/');
  // A page that was kept is not loaded again.
  await page.goBack({ waitUntil: 'commit' });
  await sameAs(page, before, step, 'back');
  expect(page.url()).toBe(here);
  const kept = await page.evaluate(() => (window as Window & { kept?: boolean }).kept ?? false);
  expect(kept, 'the browser had kept the page').toBe(cached);
}

test.describe('a reader who comes back', () => {
  test.use(DESKTOP);

  for (const view of VIEWS) {
    test(`stands where they were, on the same day: ${view}`, ({ page }) => thereAndBack(page, view, false));
  }

  test('stands where they were if the browser has kept the page', async ({ playwright, baseURL }) => {
    const { launchOptions } = test.info().project.use;
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      ignoreDefaultArgs: ['--disable-back-forward-cache']
    });
    const page = await browser.newPage({ baseURL, ...DESKTOP });
    for (const view of VIEWS) await thereAndBack(page, view, true);
    await browser.close();
  });
});
