import type { Page } from '@playwright/test';
import { atRest, centre, open, SMALL_DESKTOP } from './support/story.ts';
import { expect, test } from './support/test.ts';
import { DRAWN as STEP, heads, noteWaiting, waited } from './support/heads.ts';

const stills = (page: Page) =>
  page.$$eval('[data-stage] picture img', (images) => images.map((image) => (image as HTMLImageElement).currentSrc));

test.use(SMALL_DESKTOP);

test('movements draw themselves once on the still', async ({ page }) => {
  await open(page, './?stage=static');
  // Until the stage that moves has its picture, the one that the server drew is in sight, and nothing is drawn for nobody.
  await expect(page.locator('.first-stage')).toHaveCount(0);
  await noteWaiting(page);
  await centre(page, STEP);
  await atRest(page, STEP);
  expect(await waited(page)).toBe(true);
  expect(await heads(page, '.waiting')).toBe(0);
  expect(await heads(page, '')).toBeGreaterThan(0);
  expect((await stills(page)).some((src) => src.endsWith(`${STEP}.desktop.svg#draw`))).toBe(true);
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
