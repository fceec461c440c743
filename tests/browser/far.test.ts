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

test('a window that is given no frames, as one that nobody sees, is up all the same', async ({ page }) => {
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });
  await open(page, '/?stage=static');
  expect(await far(page).count()).toBe(0);
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

test('a section told of another day keeps its place: its words change only when all is laid out', async ({ page }) => {
  const steps = await stepsOf(await served(page));
  // Slower, so that the page is up before all is laid out.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.setViewportSize({ width: 412, height: 823 });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      for (const entry of list.getEntries())
        dataset.moved = String(Number(dataset.moved ?? 0) + (entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const html = page.locator('html');
  await page.goto(`${pathOf(steps.at(-1)!.section, steps)}?stage=static`);
  await expect(html).toHaveAttribute('data-hydrated', '', { timeout: 20_000 });
  await expect(html).not.toHaveAttribute('data-asof', '2024-10-23');
  expect(Number((await html.getAttribute('data-moved')) ?? 0), 'layout shift').toBeLessThan(0.05);
});
