import type { CDPSession, Frame, Page } from '@playwright/test';
import { bring, servedHosts, stands, unmoved, visit, VISITOR } from './hosts/foreign.ts';
import { SECTION, TRACK } from './hosts/pages.ts';
import { embedIn, seenBy, shows, state, stepsIn } from './hosts/visit.ts';
import { STRIP } from '../../src/lib/embed/visible-window.ts';
import { expect, test } from './support/test.ts';

const at = servedHosts();
test.use(VISITOR);

/** Drags a finger up the window by so many pixels, slowly enough not to fling. */
async function drag(page: Page, cdp: CDPSession, by: number): Promise<void> {
  const { width, height } = page.viewportSize()!;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up: number | null) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: up === null ? [] : [{ x: width / 2, y: height * 0.85 - up }]
    });
  await touch('touchStart', 0);
  for (let up = 40; up <= by; up += 40) await touch('touchMove', up);
  // A finger that rests before it leaves the glass does not fling.
  for (const moment of [80, 80]) {
    await page.waitForTimeout(moment);
    await touch('touchMove', by + 1);
  }
  await touch('touchEnd', null);
}

/**
 * By how many pixels the frame that sticks in its track is not yet where its host's scroll has it; 0 where nothing sticks.
 * On a busy machine the frame hears of the scroll late, and a step that the next scroll passes by then is never met.
 */
async function behind(page: Page, frame: Frame): Promise<number> {
  const progress = await page.evaluate(() => {
    const track = document.querySelector('[data-embed-track]');
    const iframe = track?.querySelector('iframe');
    if (!track || !iframe) return null;
    const { top, height } = track.getBoundingClientRect();
    const room = height - iframe.offsetHeight;
    return room > 0 ? Math.min(Math.max(-top / room, 0), 1) : null;
  });
  if (progress === null) return 0;
  return frame.evaluate((share) => {
    const depth = document.documentElement.scrollHeight - window.innerHeight;
    return Math.abs(share * depth - window.scrollY);
  }, progress);
}

/** Scrolls the host by the wheel over its frame, or by a finger on it, until the last step; gives the steps it met. */
async function scrollThrough(page: Page, frame: Frame, way: 'wheel' | 'touch' | 'keys'): Promise<readonly string[]> {
  const steps = await stepsIn(frame);
  const met: string[] = [];
  const cdp = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize()!;
  await page.mouse.move(width / 2, height / 2);
  for (let turn = 0; turn < 80 && met.at(-1) !== steps.at(-1); turn += 1) {
    if (way === 'wheel') await page.mouse.wheel(0, 400);
    else if (way === 'keys') await page.keyboard.press('PageDown');
    else await drag(page, cdp, 400);
    await stands(page);
    await expect.poll(() => behind(page, frame)).toBeLessThanOrEqual(2);
    // What the scroll brought is there when step and scene agree.
    await expect
      .poll(async () => {
        const now = await state(frame);
        return now.step !== undefined && now.step === now.scene;
      })
      .toBe(true);
    const { step } = await state(frame);
    if (step && step !== met.at(-1)) met.push(step);
  }
  await cdp.detach();
  return met;
}

test.describe('with the host’s script the host scrolls through the section', () => {
  for (const [host, way] of [
    ['pasted', 'wheel'],
    ['scroll-sandboxed', 'touch'],
    ['scroll-strict', 'keys']
  ] as const) {
    test(`in a host that is ${host}, by ${way}`, async ({ page }) => {
      if (host === 'pasted') await page.emulateMedia({ reducedMotion: 'no-preference' });
      await visit(page, at(host));
      await expect(page.locator('iframe')).toHaveCSS('position', 'sticky');
      const frame = await embedIn(page);
      await expect(frame.locator('html')).toHaveAttribute('data-view', 'scroll');
      // The room stays what the host had kept free.
      expect(await page.locator('[data-embed-track]').evaluate((track) => track.clientHeight)).toBeGreaterThanOrEqual(
        TRACK
      );
      await page.locator('[data-embed-track]').evaluate((track) => {
        window.scrollTo({ top: window.scrollY + track.getBoundingClientRect().top - 100, behavior: 'instant' });
      });
      const met = await scrollThrough(page, frame, way);
      expect(met).toEqual(await stepsIn(frame));
      const seen = await seenBy(page);
      expect(seen.off).toBeLessThanOrEqual(1);
      expect(seen.shifts).toEqual([]);
      expect(seen.told.at(-1)).toBe(met.at(-1));
    });
  }

  test('a host that clips what sticks keeps the tall frame, which tracks', async ({ page }) => {
    await visit(page, at('scroll-clipped'));
    const frame = await embedIn(page);
    await expect(page.locator('iframe')).toHaveCSS('position', 'static');
    await expect(frame.locator('html')).toHaveAttribute('data-view', 'track');
    await bring(page);
    expect(await scrollThrough(page, frame, 'wheel')).toEqual(await stepsIn(frame));
    await unmoved(page);
  });

  test('the script may be loaded twice, and finds what comes later', async ({ page, baseURL }) => {
    await visit(page, at('scroll-twice'));
    await page.waitForFunction(() => window.pyongyangToKursk);
    const names = await page.evaluate(() => Object.keys(window).filter((name) => /kursk/i.test(name)));
    expect(names).toEqual(['pyongyangToKursk']);
    await page.evaluate(
      ([site, section, height]) => {
        const track = document.createElement('div');
        track.toggleAttribute('data-embed-track', true);
        track.innerHTML = `<iframe src="${site}embed/${section}/?stage=static&mode=scroll" title="Late" width="100%" height="${height}" frameborder="0"></iframe>`;
        document.body.append(track);
      },
      [baseURL!, SECTION, TRACK] as const
    );
    const frame = await embedIn(page);
    await expect(frame.locator('html')).toHaveAttribute('data-view', 'scroll');
    // The host's own commands.
    const steps = await stepsIn(frame);
    const iframe = page.locator('iframe');
    await iframe.evaluate((one, step) => {
      window.pyongyangToKursk!.send(one as HTMLIFrameElement, { type: 'goto', step });
    }, steps[3]!);
    await shows(frame, steps[3]!);
    await iframe.evaluate((one) => {
      window.pyongyangToKursk!.send(one as HTMLIFrameElement, { type: 'asof', asof: '2025-02-01' });
      window.pyongyangToKursk!.send(one as HTMLIFrameElement, { type: 'theme', theme: 'dark' });
    });
    await expect(frame.locator('html')).toHaveAttribute('data-asof', '2025-02-01');
    await expect(frame.locator('body')).toHaveCSS('background-color', 'rgb(14, 20, 28)');
  });
});

/**
 * Wherever in the frame's inside the host's scroll comes to rest, the frame knows the visible top to a strip of its own, and
 * the graphic stands at the window's top and fills it. Each place is another number of pixels from the strips' edges.
 */
async function followed(page: Page, frame: Frame): Promise<void> {
  const { height } = page.viewportSize()!;
  for (const at of [900, 903.5, 1907, 2911, 2200, 1495, 4015]) {
    await page
      .locator('iframe')
      .evaluate((one, to) => window.scrollBy({ top: one.getBoundingClientRect().top + to, behavior: 'instant' }), at);
    await stands(page);
    const top = await page.locator('iframe').evaluate((one) => -one.getBoundingClientRect().top);
    const pin = () => frame.locator('.pin').evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);
    const idea = () =>
      frame.locator('.pin').evaluate((one) => new DOMMatrix(getComputedStyle(one).transform).f + window.scrollY);
    await expect
      .poll(async () => Math.abs((await idea()) - top), `the visible top, at ${at}`)
      .toBeLessThanOrEqual(STRIP);
    expect(Math.abs((await pin()).top - top), `the graphic's top in the window, at ${at}`).toBeLessThanOrEqual(STRIP);
    // A window's height is not believed anew for every bar that a browser shows or hides (StoryFrame.svelte).
    expect(Math.abs((await pin()).bottom - top - height), `its foot, at ${at}`).toBeLessThanOrEqual(48 + 2 * STRIP);
  }
}

test.describe('a tall frame without the host’s script follows the window', () => {
  for (const [host, way] of [
    ['tracked', 'wheel'],
    ['tracked-sandboxed', 'touch']
  ] as const) {
    test(`in a host that is ${host}, by ${way}`, async ({ page }) => {
      await visit(page, at(host));
      const frame = await embedIn(page);
      await expect(frame.locator('html')).toHaveAttribute('data-view', 'track');
      await bring(page);
      const met = await scrollThrough(page, frame, way);
      expect(met).toEqual(await stepsIn(frame));
      await followed(page, frame);
      await unmoved(page);
    });
  }
});

test('a tall frame that cannot hold what it is to show is the plain article', async ({ page }) => {
  await visit(page, at('too-low'));
  const frame = await embedIn(page);
  await expect(frame.locator('html')).toHaveAttribute('data-view', 'text');
  await expect(frame.locator('.picture').last()).toBeVisible();
  await expect(frame.locator('[data-step]').last()).toBeVisible();
  await unmoved(page);
});
