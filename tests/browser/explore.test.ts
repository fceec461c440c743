import type { Page } from '@playwright/test';
import { atRest, centre, live, open, PHONE, scrolled, SMALL_DESKTOP } from './support/story.ts';
import { expect, test } from './support/test.ts';

const STEP = 'containers-from-rajin';

/** Where the labels of places stand on the stage, by place. */
const places = (page: Page): Promise<Readonly<Record<string, readonly [number, number]>>> =>
  page.$$eval('[data-stage] .over .spot:has([data-place])', (spots) =>
    Object.fromEntries(
      spots.map((spot) => {
        const { left, top } = spot.getBoundingClientRect();
        return [spot.querySelector('[data-place]')!.getAttribute('data-place')!, [left, top] as const];
      })
    )
  );

/** How far apart the first two places that both moments show are, now against then. */
function enlarged(then: Readonly<Record<string, readonly [number, number]>>, now: typeof then): number {
  const [a, b] = Object.keys(then).filter((place) => place in now);
  return a && b ? apart(now[a]!, now[b]!) / apart(then[a]!, then[b]!) : 0;
}

const apart = (a: readonly [number, number], b: readonly [number, number]) => Math.hypot(a[0] - b[0], a[1] - b[1]);

async function atStep(page: Page): Promise<void> {
  await open(page, './?stage=live');
  await live(page);
  await centre(page, STEP);
  await atRest(page, STEP);
}

test.describe('on a desktop', () => {
  test.use({ ...SMALL_DESKTOP, contextOptions: { reducedMotion: 'reduce' } });

  test('the map leaves the reader wheel and keys until it is explored, and gives them back after', async ({ page }) => {
    await atStep(page);

    await test.step('in the story the map takes neither wheel nor focus', async () => {
      await atRest(page, STEP);
      const before = await places(page);
      const { y } = await scrolled(page, NaN);
      await page.mouse.move(640, 250);
      await page.mouse.wheel(0, 60);
      expect((await scrolled(page, y)).y).toBe(y + 60);
      expect(await places(page)).toEqual(before);
      const focusable = page.locator('[data-stage] :is(canvas, .surface, [tabindex="0"])');
      expect(await focusable.evaluateAll((nodes) => nodes.filter((n) => (n as HTMLElement).tabIndex >= 0).length)).toBe(
        0
      );
    });

    await test.step('who explores moves the map by keys, mouse and Ctrl with wheel, and comes back by Escape', async () => {
      await atRest(page, STEP);
      const before = await places(page);
      await page.getByRole('button', { name: 'Explore the map' }).click();
      const surface = page.getByRole('application');
      await expect(surface).toBeFocused();
      await expect(page.locator(`#${STEP}`)).toBeHidden();

      await page.keyboard.press('ArrowRight');
      await expect.poll(async () => (await places(page)).rajin?.[0]).toBeLessThan(before.rajin![0] - 60);
      const moved = await places(page);
      await page.mouse.move(600, 300);
      await page.mouse.down();
      await page.mouse.move(660, 330, { steps: 3 });
      await page.mouse.up();
      await expect.poll(async () => apart((await places(page)).rajin!, moved.rajin!)).toBeGreaterThan(50);

      const dragged = await places(page);
      const { y } = await scrolled(page, NaN);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -60);
      await page.keyboard.up('Control');
      await expect.poll(async () => enlarged(dragged, await places(page))).toBeGreaterThan(1.3);
      expect((await scrolled(page, NaN)).y).toBe(y);

      await page.keyboard.press('Escape');
      await expect(page.locator(`#${STEP}`)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Explore the map' })).toBeFocused();
      await atRest(page, STEP);
      const after = await places(page);
      for (const [place, at] of Object.entries(before)) expect(apart(after[place]!, at), place).toBeLessThan(1);
    });

    await test.step('Escape leads back from the buttons as well', async () => {
      await atRest(page, STEP);
      await page.getByRole('button', { name: 'Explore the map' }).click();
      await page.getByRole('button', { name: 'Zoom out' }).focus();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('application')).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Explore the map' })).toBeFocused();
    });

    await test.step('who reads on is back in the story', async () => {
      await atRest(page, STEP);
      await page.getByRole('button', { name: 'Explore the map' }).click();
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await page.mouse.move(600, 300);
      await page.mouse.wheel(0, 200);
      await expect(page.getByRole('application')).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Explore the map' })).toBeFocused();
    });
  });

  test('the static stage offers nothing that it could not do', async ({ page }) => {
    await open(page, './?stage=static');
    await centre(page, STEP);
    await atRest(page, STEP);
    await expect(page.getByRole('button', { name: 'Explore the map' })).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ ...PHONE, contextOptions: { reducedMotion: 'reduce' } });

  test('two fingers move and enlarge the map, one scrolls the page', async ({ page, context }) => {
    await atStep(page);
    await page.getByRole('button', { name: 'Explore the map' }).tap();
    await expect(page.getByRole('application')).toBeFocused();
    const before = await places(page);
    const { y } = await scrolled(page, NaN);
    const cdp = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })) });
    await touch('touchStart', [
      [150, 150],
      [240, 150]
    ]);
    for (const by of [4, 8, 12, 16]) {
      await touch('touchMove', [
        [150 - by, 150],
        [240 + by, 150]
      ]);
    }
    await touch('touchEnd', []);
    await expect.poll(async () => enlarged(before, await places(page))).toBeGreaterThan(1.2);
    expect((await scrolled(page, NaN)).y).toBe(y);

    await touch('touchStart', [[200, 400]]);
    for (const by of [20, 40, 60, 80]) await touch('touchMove', [[200, 400 - by]]);
    await touch('touchEnd', []);
    expect((await scrolled(page, y)).y).toBeGreaterThan(y + 20);
  });
});
