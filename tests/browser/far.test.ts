import type { Page } from '@playwright/test';
import { DESKTOP, open, pathOf, served, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';

/** What is far from the first screen, and not laid out yet (src/lib/page/leg.css, src/app.html). */
const far = (page: Page) => page.locator('[data-far] [data-far]:not([data-near])');

test.use(DESKTOP);

test('what is far from a section is laid out before the page says that it is up, and the section keeps its place', async ({
  page
}) => {
  const steps = await stepsOf(await served(page));
  const step = steps.filter((one) => one.first)[9]!;
  // Read as the page arrives, before any script of the story's own can have changed it.
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const parts = [...document.querySelectorAll('[data-far] > .leg')];
      const put = parts.filter((part) => getComputedStyle(part).contentVisibility === 'auto');
      document.documentElement.dataset.putOff = `${put.length}/${parts.length}`;
    });
  });
  await page.goto(`${pathOf(step.section, steps)}?stage=static`);
  const [put, of] = (await page.locator('html').getAttribute('data-put-off'))!.split('/').map(Number);
  expect(put, 'legs that were put off').toBe(of);
  expect(put).toBeGreaterThan(steps.length / 2);

  await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
  expect(await far(page).count()).toBe(0);
  const off = await page.evaluate((slug) => {
    const section = document.getElementById(slug)!;
    return section.getBoundingClientRect().top - parseFloat(getComputedStyle(section).scrollMarginTop);
  }, step.section);
  expect(Math.abs(off), 'pixels off').toBeLessThanOrEqual(8);
});

test('what is far is laid out even if no script of the story’s comes', async ({ page }) => {
  await page.route(/\.js$/, () => {});
  await page.goto('/?stage=static', { waitUntil: 'commit' });
  await expect(page.locator('section.after')).toBeAttached();
  await expect(far(page)).toHaveCount(0);
});

test('a page that says it is up has its whole height; who comes back or is sent to a step has it at once', async ({
  page
}) => {
  await open(page, '/?stage=static');
  expect(await far(page).count()).toBe(0);

  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-far');
  const steps = await stepsOf(await served(page));
  await page.goto(`${pathOf(steps.at(-1)!.section, steps)}?stage=static#${steps.at(-1)!.id}`);
  await expect(page.locator('html')).not.toHaveAttribute('data-far');
});
