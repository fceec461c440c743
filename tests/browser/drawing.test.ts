import type { Page } from '@playwright/test';
import { atRest, centre, SMALL_DESKTOP, live, open } from './support/story.ts';
import { expect, test } from './support/test.ts';

/** A step whose movements draw themselves. */
const STEP = 'containers-from-rajin';

const stills = (page: Page) =>
  page.$$eval('[data-stage] picture img', (images) => images.map((image) => (image as HTMLImageElement).currentSrc));

const heads = (page: Page, which: string) => page.locator(`[data-stage] .over .head${which}`).count();

test.use(SMALL_DESKTOP);

test.describe('movements', () => {
  test('draw themselves once on the still', async ({ page }) => {
    await open(page, './?stage=static');
    await centre(page, STEP);
    await expect.poll(() => heads(page, '.waiting'), { intervals: [30] }).toBeGreaterThan(0);
    await atRest(page, STEP);
    expect(await heads(page, '.waiting')).toBe(0);
    expect(await heads(page, '')).toBeGreaterThan(0);
    expect((await stills(page)).some((src) => src.endsWith(`${STEP}.desktop.svg#draw`))).toBe(true);
  });

  test('draw themselves once on the live map, after the flight', async ({ page }) => {
    await open(page, './?stage=live');
    await live(page);
    await centre(page, STEP);
    await expect.poll(() => heads(page, '.waiting'), { intervals: [30] }).toBeGreaterThan(0);
    await atRest(page, STEP);
    expect(await heads(page, '.waiting')).toBe(0);
  });
});

test.describe('with reduced motion movements', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('are simply there', async ({ page }) => {
    await open(page, './?stage=static');
    await centre(page, STEP);
    await atRest(page, STEP);
    expect((await stills(page)).filter((src) => src.includes('#'))).toEqual([]);
    expect(await heads(page, '.waiting')).toBe(0);
    expect(await heads(page, '')).toBeGreaterThan(0);
  });
});
