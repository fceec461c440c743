import type { Frame, Page } from '@playwright/test';
import { expect } from '../support/test.ts';

/** What the host saw happen. */
interface Seen {
  /** Layout shifts of the host, as scores. */
  readonly shifts: readonly number[];
  /** The steps of which embeds told it. */
  readonly told: readonly string[];
  /** By how many pixels a frame that stuck to the window was off its top, at most. */
  readonly off: number;
}

declare global {
  interface Window {
    seenByHost: { shifts: number[]; told: string[]; off: number };
  }
}

/** Has every page of a context note, in its uppermost frame, what a host would notice. Call before the first `goto`. */
export async function witness(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const seen: Window['seenByHost'] = { shifts: [], told: [], off: 0 };
    window.seenByHost = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    window.addEventListener('message', ({ data }) => {
      if (data?.from === 'pyongyang-to-kursk' && data.type === 'step') seen.told.push(data.step);
    });
    const look = () => {
      const track = document.querySelector('[data-embed-track]');
      const frame = track?.querySelector('iframe');
      if (track && frame && getComputedStyle(frame).position === 'sticky') {
        const { top, bottom } = track.getBoundingClientRect();
        if (top < 0 && bottom > window.innerHeight) {
          seen.off = Math.max(seen.off, Math.abs(frame.getBoundingClientRect().top));
        }
      }
      requestAnimationFrame(look);
    };
    look();
  });
}

/** What the host has seen so far. */
export const seenBy = (page: Page): Promise<Seen> => page.evaluate(() => window.seenByHost);

/** The `nth` frame of ours in a page, once it answers. */
export async function embedIn(page: Page, nth = 0): Promise<Frame> {
  const ours = () => page.frames().filter((frame) => frame.url().includes('/embed/'));
  await expect.poll(() => ours().length, { timeout: 30_000 }).toBeGreaterThan(nth);
  const frame = ours()[nth]!;
  await expect(frame.locator('html')).toHaveAttribute('data-hydrated', '', { timeout: 30_000 });
  return frame;
}

/** The steps of an embed in order. */
export const stepsIn = (frame: Frame): Promise<readonly string[]> =>
  frame.$$eval('[data-step]', (all) => all.map(({ id }) => id));

/** Waits until a step, and no other, is the active one and its scene is on the stage. */
export async function shows(frame: Frame, step: string): Promise<void> {
  await expect(frame.locator('[aria-current="step"]')).toHaveAttribute('data-step', step);
  await expect(frame.locator('[data-stage]')).toHaveAttribute('data-scene', step);
}

/** The active step of an embed and the scene on its stage. */
export const state = (frame: Frame): Promise<{ step: string | undefined; scene: string | undefined }> =>
  frame.evaluate(() => ({
    step: document.querySelector<HTMLElement>('[aria-current="step"]')?.dataset.step,
    scene: document.querySelector<HTMLElement>('[data-stage]')?.dataset.scene
  }));

/** How a reader gets on in the player. */
export type Way = 'click' | 'tap' | 'keys' | 'swipe';

/** Swipes with a finger from right to left across what stands at a place, in pixels of the window. */
async function swipe(page: Page, x: number, y: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number | null) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at === null ? [] : [{ x: at, y }] });
  await touch('touchStart', x);
  await touch('touchMove', x - 60);
  await touch('touchMove', x - 120);
  await touch('touchEnd', null);
  await cdp.detach();
}

/** Reads an embed from its first step to its last; at each, the stage must show it. */
export async function readThrough(page: Page, frame: Frame, way: Way): Promise<void> {
  const steps = await stepsIn(frame);
  expect(steps.length).toBeGreaterThan(2);
  const next = frame.getByRole('button', { name: 'Next' });
  for (const [at, step] of steps.entries()) {
    await shows(frame, step);
    if (at === steps.length - 1) break;
    if (way === 'click') await next.click();
    else if (way === 'tap') await next.tap();
    else if (way === 'keys') {
      if (at === 0) await next.focus();
      await page.keyboard.press('ArrowRight');
    } else {
      const box = (await frame.locator('[aria-current="step"]').boundingBox())!;
      await swipe(page, box.x + box.width * 0.75, box.y + 12);
    }
  }
  await expect(next).toHaveCount(0);
}
