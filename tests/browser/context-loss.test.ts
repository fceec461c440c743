import type { Page } from '@playwright/test';
import { atRest, centre, expectStill, SMALL_DESKTOP, live, open, stateOf, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';

/** Takes the map's WebGL context away, as a browser does when its graphics card is wanted elsewhere. */
const lose = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-stage] canvas');
    const lost = new Promise<void>((done) => canvas?.addEventListener('webglcontextlost', () => done()));
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    return lost;
  });

test.use({ ...SMALL_DESKTOP, provoked: /CONTEXT_LOST_WEBGL|context lost|WebGL context was lost/i });

test('a lost map gives way to the still, also while the reader looks around, and comes back; lost again, it stays away', async ({
  page
}) => {
  const lefts = () =>
    page.$$eval('[data-stage] .over .spot:has([data-place])', (spots) => spots.map((s) => getComputedStyle(s).left));
  await open(page, './?stage=live');
  await live(page);

  await test.step('lost while the reader looks around, it leaves words and still in one place', async () => {
    const step = (await stepsOf(page))[3]!.id;
    await centre(page, step);
    await atRest(page, step);
    const before = await lefts();
    expect(before.length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Explore the map' }).click();
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight');
    await expect.poll(lefts).not.toEqual(before);
    await lose(page);
    await expectStill(page);
    await atRest(page, step);
    expect(await lefts()).toEqual(before);
  });

  await live(page);
  await lose(page);
  await expectStill(page);
  // The map would have been back by now: it came back above within the time that `live` waited.
  await page.waitForTimeout(3000);
  expect((await stateOf(page)).renderer).toBe('svg');
  await expect(page.locator('[data-stage] canvas')).toHaveCount(0);

  const next = (await stepsOf(page))[4]!.id;
  await centre(page, next);
  await atRest(page, next);
  await expectStill(page);
});
