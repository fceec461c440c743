import type { Page } from '@playwright/test';
import { atRest, centre, DESKTOP, open, pathOf, scrolled, stateOf, stepsOf, type Step } from './support/story.ts';
import { expect, test } from './support/test.ts';
import { choose } from './support/views.ts';

type Counting = Window & { writes?: { push: number; replace: number[] } };

/** Counts the writes to the history from the page's first byte on. */
const countWrites = (page: Page) =>
  page.addInitScript(() => {
    const writes = ((window as Counting).writes = { push: 0, replace: [] as number[] });
    const { pushState, replaceState } = history;
    history.pushState = (...all) => {
      writes.push += 1;
      pushState.apply(history, all);
    };
    history.replaceState = (...all) => {
      writes.replace.push(performance.now());
      replaceState.apply(history, all);
    };
  });

const writesOf = (page: Page) => page.evaluate(() => (window as Counting).writes!);

/** Turns the wheel until a step is the active one. */
async function wheelTo(page: Page, step: string): Promise<void> {
  for (let y = 0; !(await stateOf(page)).active.includes(step);) {
    await page.mouse.wheel(0, 500);
    ({ y } = await scrolled(page, y));
  }
}

/** Where the address says the reader is. */
const addressOf = (page: Page) => {
  const { pathname, hash } = new URL(page.url());
  return pathname + hash;
};

/** A step in the middle of the second section after the cover. */
async function goal(page: Page): Promise<{ step: Step; address: string }> {
  const steps = await stepsOf(page);
  const sections = [...new Set(steps.map((step) => step.section))];
  const step = steps.filter((one) => one.section === sections[2])[1]!;
  return { step, address: new URL(`${pathOf(step.section, steps)}#${step.id}`, page.url()).href };
}

// The stage cuts from scene to scene: it is not the matter here.
test.use({ ...DESKTOP, contextOptions: { reducedMotion: 'reduce' } });

test('the address follows the reading, without adding to the history', async ({ page }) => {
  await countWrites(page);
  await open(page, './?stage=static');
  const { step, address } = await goal(page);
  const length = await page.evaluate(() => history.length);
  const before = (await writesOf(page)).replace.length;
  await wheelTo(page, step.id);
  const { pathname, hash } = new URL(address);
  await expect.poll(() => addressOf(page)).toBe(pathname + hash);
  expect(new URL(page.url()).search, 'what the address asked for stays in it').toBe('?stage=static');
  expect(await page.evaluate(() => history.length)).toBe(length);
  const { push, replace } = await writesOf(page);
  expect(push).toBe(0);
  const times = replace.slice(before);
  expect(times.length).toBeGreaterThan(0);
  const pauses = times.slice(1).map((time, i) => time - times[i]!);
  expect(Math.min(...pauses, Infinity)).toBeGreaterThanOrEqual(490);
});

test('a page that is loaded again opens where the reader was', async ({ page }) => {
  await open(page, './?stage=static');
  const { step, address } = await goal(page);
  await wheelTo(page, step.id);
  await expect.poll(() => addressOf(page)).toBe(new URL(address).pathname + new URL(address).hash);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
  await atRest(page, step.id);
  await expect(page.locator(`#${step.id}`)).toBeInViewport();
});

test('the way back from another page leads to where the reader was', async ({ page }) => {
  await open(page, './?stage=static');
  const { step, address } = await goal(page);
  await wheelTo(page, step.id);
  await expect.poll(() => addressOf(page)).toBe(new URL(address).pathname + new URL(address).hash);
  const top = () => page.evaluate((id) => document.getElementById(id)!.getBoundingClientRect().top, step.id);
  const before = await top();
  await page.getByText('Contents', { exact: true }).click();
  await page.getByRole('link', { name: 'About this page' }).click();
  await expect(page).toHaveURL(/\/about\/$/);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
  await atRest(page, step.id);
  expect(Math.abs((await top()) - before), 'the card stands elsewhere').toBeLessThanOrEqual(16);
});

test.describe('the address', () => {
  // With motion, as the player and the scroll have it for most.
  test.use({ contextOptions: {} });

  test('follows the steps of the player, with one write in half a second at most', async ({ page }) => {
    await page.addInitScript(() => {
      const log = ((window as Window & { writes?: number[] }).writes = []) as number[];
      const { replaceState } = history;
      history.replaceState = (...all) => {
        log.push(performance.now());
        replaceState.apply(history, all);
      };
    });
    await open(page, './?stage=static&view=step');
    const steps = await stepsOf(page);
    const before = await page.evaluate(() => ({
      writes: (window as Window & { writes?: number[] }).writes!.length,
      length: history.length,
      title: document.title
    }));
    const next = page.getByRole('button', { name: 'Next step' });
    for (let i = 0; i < 9; i += 1) await next.click();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${steps[9]!.id}`);
    const { writes, ...after } = await page.evaluate(() => ({
      writes: (window as Window & { writes?: number[] }).writes!,
      length: history.length,
      title: document.title,
      y: window.scrollY,
      focus: document.activeElement?.id
    }));
    expect(after).toEqual({ length: before.length, title: before.title, y: 0, focus: `${steps[9]!.id}-title` });
    const times = writes.slice(before.writes);
    const pauses = times.slice(1).map((time, i) => time - times[i]!);
    expect(Math.min(...pauses, Infinity)).toBeGreaterThanOrEqual(490);
  });

  test('lags behind where the browser refuses to write it, and the story does not', async ({ page }) => {
    await open(page, './?stage=static');
    const steps = await stepsOf(page);
    await page.evaluate(() => {
      history.replaceState = () => {
        throw new DOMException(
          'Attempt to use history.replaceState() more than 100 times per 30 seconds',
          'SecurityError'
        );
      };
    });
    await page.mouse.wheel(0, 100);
    await centre(page, steps[7]!.id);
    await atRest(page, steps[7]!.id);
    await choose(page, 'text');
    await choose(page, 'step');
    await atRest(page, steps[7]!.id);
    await page.waitForTimeout(700);
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Next step' }).click();
    await atRest(page, steps[8]!.id);
  });
});
