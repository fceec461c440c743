import type { CDPSession, Page } from '@playwright/test';
import { atRest, live, open, PHONE, scrolled, sideways, SMALL_DESKTOP, stateOf, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';
import { recordVisits, visitsOf } from './support/visits.ts';

/** One stride: a turn of the wheel, a drag, a key. */
type Stride = (direction: 1 | -1) => Promise<void>;

/** Shorter than any step's way, so that no stride leads past one. */
const STRIDE = 640;

/** How far it is from the line at which steps change to the middle of the next step's way, in pixels; a stride where there is none. */
const toNext = (page: Page, direction: 1 | -1): Promise<number> =>
  page.evaluate(
    ([way, stride]) => {
      const line = window.innerHeight * 0.55;
      const ways = [...document.querySelectorAll('[data-leg]')].map((leg) => leg.getBoundingClientRect());
      const next = ways[ways.findIndex(({ top, bottom }) => top <= line && line < bottom) + way];
      const far = next ? (next.top + next.bottom) / 2 - line : 0;
      return far * way > 0 ? Math.abs(far) : stride;
    },
    [direction, STRIDE] as const
  );

/** One turn of the wheel a step. */
const wheel =
  (page: Page): Stride =>
  async (direction) =>
    page.mouse.wheel(0, direction * (await toNext(page, direction)));

/** A finger that pulls the page and holds it before it lets go, so that the page does not run on. */
function drag(page: Page, cdp: CDPSession): Stride {
  const x = 195;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
  return async (direction) => {
    const from = direction > 0 ? 740 : 740 - STRIDE;
    await touch('touchStart', from);
    for (let part = 1; part <= 4; part += 1) await touch('touchMove', from - (direction * STRIDE * part) / 4);
    await page.waitForTimeout(60);
    await touch('touchMove', from - direction * (STRIDE + 1));
    await touch('touchEnd');
  };
}

const keys =
  (page: Page, down: string, up: string): Stride =>
  (direction) =>
    page.keyboard.press(direction > 0 ? down : up);

/** Strides to a step, to the end of the page, or back to its start; at every rest the stage is to show the active step. */
async function walk(page: Page, stride: Stride, direction: 1 | -1, last?: string): Promise<void> {
  let unheard = 0;
  let at: string | null = null;
  for (let { y, end } = await scrolled(page, NaN); (direction > 0 ? !end : y > 0) && (!last || at !== last);) {
    await stride(direction);
    const now = await scrolled(page, y);
    // A busy machine loses a key now and then, as readers know; a page that no longer answers is another thing.
    if (now.y === y && (unheard += 1) > 3) throw new Error(`The page does not move any more at ${y}.`);
    ({ y, end } = now);
    const { active, scene } = await stateOf(page);
    expect([scene], `the scene at ${y}`).toEqual(active);
    at = scene;
  }
}

/** From the start to the end, or through the first `count` steps: every step once, in order. */
async function walkDown(page: Page, stride: Stride, count?: number): Promise<readonly string[]> {
  const steps = (await stepsOf(page)).map((step) => step.id).slice(0, count);
  await walk(page, stride, 1, count ? steps.at(-1) : undefined);
  expect(await visitsOf(page)).toEqual({ order: steps, faults: [] });
  await atRest(page, steps.at(-1)!);
  expect(await sideways(page)).toBe(0);
  return steps;
}

/** Down and up again: every step once each way, in order; up without motion, every frame of which the processor draws. */
async function walkBothWays(page: Page, stride: Stride): Promise<void> {
  const steps = await walkDown(page, stride);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await walk(page, stride, -1);
  expect(await visitsOf(page)).toEqual({ order: [...steps, ...steps.toReversed().slice(1)], faults: [] });
  await atRest(page, steps[0]!);
  expect(await sideways(page)).toBe(0);
}

const STILL = { contextOptions: { reducedMotion: 'reduce' } } as const;

test.beforeEach(async ({ page }) => recordVisits(page));

/** Other ways to move are tried on the first sections: what they lead through is the same. */
const SOME = 16;

// The whole story is walked by wheel, and back again on a phone.
test.describe('on a phone every step comes once, in order', () => {
  test.use(PHONE);

  test('by wheel, down and up', async ({ page }) => {
    await open(page, './?stage=static');
    await walkBothWays(page, wheel(page));
  });

  test('by Space', async ({ page }) => {
    await open(page, './?stage=static');
    await walkDown(page, keys(page, 'Space', 'Shift+Space'), SOME);
  });

  test.describe('with reduced motion', () => {
    test.use(STILL);

    test('by touch', async ({ page, context }) => {
      await open(page, './?stage=static');
      await walkDown(page, drag(page, await context.newCDPSession(page)), SOME);
    });
  });
});

test.describe('on a desktop every step comes once, in order', () => {
  // As small a window as has the wide layout: its pixels are drawn by the processor.
  test.use(SMALL_DESKTOP);

  test('by wheel, from the third section on without motion', async ({ page }) => {
    await open(page, './?stage=static');
    const steps = (await stepsOf(page)).map((step) => step.id);
    await walk(page, wheel(page), 1, steps[SOME - 1]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await walkDown(page, wheel(page));
  });

  test('by arrow key, through the first three steps', async ({ page }) => {
    await open(page, './?stage=static');
    const steps = (await stepsOf(page)).map((step) => step.id);
    const press = async (key: string, until: string) => {
      for (let y = 0; !(await stateOf(page)).active.includes(until);) {
        // A key that is held: it comes again before the scroll of the last has ended. A step's way is longer than these.
        for (let times = 0; times < 8; times += 1) await page.keyboard.down(key);
        await page.keyboard.up(key);
        ({ y } = await scrolled(page, y));
      }
    };
    await press('ArrowDown', steps[2]!);
    await press('ArrowUp', steps[0]!);
    expect(await visitsOf(page)).toEqual({ order: [0, 1, 2, 1, 0].map((i) => steps[i]), faults: [] });
  });

  test.describe('with reduced motion', () => {
    test.use(STILL);

    test('by Page Down', async ({ page }) => {
      await open(page, './?stage=static');
      await walkDown(page, keys(page, 'PageDown', 'PageUp'), SOME);
    });

    // The camera cuts: drawing every frame of some seventy flights without a graphics card would take minutes.
    test('by wheel, with the live map on the stage', async ({ page }) => {
      test.setTimeout(300_000);
      await open(page, './?stage=live');
      await live(page);
      // As far as the first two sections; agreement.test.ts shows every scene live.
      const all = (await stepsOf(page)).map((step) => step.id);
      const steps = all.slice(0, 14);
      const stride = wheel(page);
      for (const [i, step] of steps.entries()) {
        for (let y = 0; !(await stateOf(page)).active.includes(step);) {
          await stride(1);
          ({ y } = await scrolled(page, y));
        }
        if (i % 6 === 0 || i === steps.length - 1) await atRest(page, step);
        expect(await stateOf(page)).toMatchObject({ active: [step], scene: step, renderer: 'maplibre' });
      }
      expect(await visitsOf(page)).toEqual({ order: steps, faults: [] });
    });
  });
});
