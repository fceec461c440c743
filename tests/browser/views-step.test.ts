import type { Page } from '@playwright/test';
import { atRest, open, pathOf, PHONE, sideways, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';
import { activeStep, someSteps, stands, visible } from './support/views.ts';

const next = (page: Page) => page.getByRole('button', { name: 'Next step' });
const previous = (page: Page) => page.getByRole('button', { name: 'Previous step' });

/** Titles of sections, as they stand in sight, with a line that the button beside them covers. */
const titlesUnderShare = (page: Page) =>
  page.$$eval('[data-leg] > header:has(h2)', (headers) =>
    headers.flatMap((header) => {
      const share = header.querySelector('.share')?.getBoundingClientRect();
      const title = header.querySelector('h2')!;
      const words = document.createRange();
      words.selectNodeContents(title);
      const covered = [...words.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          share && right > share.left && left < share.right && bottom > share.top && top < share.bottom
      );
      return covered ? [title.textContent] : [];
    })
  );

test.describe('the step view', () => {
  test.use(PHONE);

  test('shows one step, and leads on and back by its buttons, without adding to the history', async ({ page }) => {
    const { steps, middle, before, after } = await someSteps(page);
    await open(page, `${pathOf(middle.section, steps)}?view=step&stage=static#${middle.id}`);
    await atRest(page, middle.id);
    expect(await visible(page)).toEqual([middle.id]);
    const player = page.getByRole('navigation', { name: 'Step by step' });
    await expect(player).toContainText(`${steps.indexOf(middle) + 1} of ${steps.length}`);
    const length = await page.evaluate(() => history.length);
    await next(page).click();
    await atRest(page, after.id);
    expect(await visible(page)).toEqual([after.id]);
    await expect(page.locator(`#${after.id} h3`)).toBeFocused();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${after.id}`);
    expect(new URL(page.url()).search).toBe('?view=step&stage=static');
    for (let i = 0; i < 2; i += 1) await previous(page).click();
    await atRest(page, before.id);
    expect(await page.evaluate(() => history.length)).toBe(length);
    const announced = await page.$$eval('[aria-live]:not([aria-live="off"]), [role="status"]', (all) =>
      all.map((one) => one.textContent)
    );
    expect(announced.join('').trim()).toBe('');
  });

  test('follows a swipe, and no scroll', async ({ page, context }) => {
    const { steps, middle, after } = await someSteps(page);
    await open(page, `${pathOf(middle.section, steps)}?view=step&stage=static#${middle.id}`);
    await atRest(page, middle.id);
    await expect(next(page)).toBeVisible();
    const cdp = await context.newCDPSession(page);
    const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: readonly [number, number]) =>
        cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] });
      await touch('touchStart', from);
      for (let i = 1; i <= 4; i += 1) {
        await touch('touchMove', [from[0] + ((to[0] - from[0]) * i) / 4, from[1] + ((to[1] - from[1]) * i) / 4]);
      }
      await touch('touchEnd');
    };
    await drag([300, 560], [120, 570]);
    await atRest(page, after.id);
    await expect(page.locator(`#${after.id} h3`)).not.toBeFocused();
    await drag([120, 200], [300, 210]);
    await atRest(page, middle.id);
    await drag([200, 600], [230, 300]);
    await page.waitForTimeout(300);
    expect(await activeStep(page)).toBe(middle.id);
  });

  test('takes arrow keys in the player alone, and End leads to the last step, after which comes the record', async ({
    page
  }) => {
    const { steps, middle, after } = await someSteps(page);
    await open(page, `${pathOf(middle.section, steps)}?view=step&stage=static#${middle.id}`);
    await expect(next(page)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Contents', { exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await activeStep(page)).toBe(middle.id);
    await next(page).focus();
    await page.keyboard.press('ArrowRight');
    await atRest(page, after.id);
    await page.keyboard.press('ArrowLeft');
    await atRest(page, middle.id);
    await next(page).focus();
    await page.keyboard.press('End');
    await atRest(page, steps.at(-1)!.id);
    await page.getByRole('navigation', { name: 'Step by step' }).getByRole('link').click();
    await expect(page.getByRole('heading', { name: 'The record behind the story' })).toBeInViewport();
  });

  test('follows links in the page, and the way back', async ({ page }) => {
    await open(page, './?view=step&stage=static');
    const { steps, charted } = await someSteps(page);
    await expect(next(page)).toBeVisible();
    const goal = steps.filter((step) => step.first)[4]!;
    await page.getByText('Contents', { exact: true }).click();
    await page.locator(`nav a[href="#${goal.section}"]`).click();
    await atRest(page, goal.id);
    await expect(page.locator(`#${goal.section} h2`)).toBeInViewport({ ratio: 1 });
    await expect.poll(() => new URL(page.url()).pathname).toContain(`/${goal.section}/`);
    await page.evaluate((id) => (location.hash = id), charted.figure);
    await atRest(page, charted.step);
    await expect(page.locator(`#${charted.figure}`)).toBeInViewport();
    await page.goBack();
    await atRest(page, goal.id);
    await page.goBack();
    await atRest(page, steps[0]!.id);
  });

  test('holds every word within reach in small windows, and is the whole story on paper', async ({ page }) => {
    const { steps, charted } = await someSteps(page);
    await open(page, './?view=step&stage=static');
    /** The first step of the section with the longest title. */
    const titled = await page.$$eval('[data-leg]:has(> header h2)', (legs) => {
      const length = (leg: Element) => leg.querySelector('h2')!.textContent.length;
      return (legs as HTMLElement[]).toSorted((a, b) => length(b) - length(a))[0]!.dataset.leg!;
    });
    for (const [name, viewport] of Object.entries({
      'a narrow phone': { width: 320, height: 568 },
      'a phone on its side': { width: 844, height: 390 },
      'a page at 400 %': { width: 360, height: 225 },
      'a small frame': { width: 280, height: 360 }
    })) {
      await test.step(`on ${name}`, async () => {
        await page.setViewportSize(viewport);
        await page.evaluate((id) => (location.hash = id), steps[0]!.id);
        await atRest(page, steps[0]!.id);
        await page.evaluate((id) => (location.hash = id), charted.step);
        await atRest(page, charted.step);
        const { top, bottom, from, to } = await stands(page, `#${charted.step} h3`);
        expect(top).toBeGreaterThanOrEqual(from - 1);
        expect(bottom).toBeLessThanOrEqual(to + 1);
        const targets = await page.$$eval('.player :is(button, a)', (all) =>
          all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height))
        );
        expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
        if (viewport.width >= 320) expect(await sideways(page)).toBe(0);
        // The way to share stands beside the title, not on it.
        await page.evaluate((id) => (location.hash = id), titled);
        await atRest(page, titled);
        await expect(page.locator(`[data-leg="${titled}"] > header > .share`)).toBeVisible();
        expect(await titlesUnderShare(page)).toEqual([]);
        await page.evaluate((id) => (location.hash = id), charted.step);
        await atRest(page, charted.step);
        // The card’s last line, and the figure after it, come clear of the player.
        for (const end of [`#${charted.step} .map-link`, `#${charted.figure} summary`]) {
          await page.locator(end).evaluate((one) => one.scrollIntoView({ block: 'nearest' }));
          const at = await stands(page, end);
          expect(at.bottom, end).toBeLessThanOrEqual(at.to + 1);
        }
      });
    }
    await test.step('on paper', async () => {
      await page.emulateMedia({ media: 'print' });
      expect(await visible(page)).toEqual(steps.map(({ id }) => id));
      await expect(page.getByRole('navigation', { name: 'Step by step' })).toBeHidden();
    });
  });

  test.describe('whose player does not come', () => {
    test.use({ provoked: /Failed to load resource|ERR_FAILED/ });

    test('is the scroll', async ({ page, request }) => {
      const html = await (await request.get('./')).text();
      await page.route(/\/_app\/immutable\/chunks\/[^/]+\.js$/, (route) =>
        html.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort()
      );
      await open(page, './?view=step&stage=static');
      await expect(page.locator('html')).toHaveAttribute('data-view', 'scroll');
      expect((await visible(page)).length).toBe((await stepsOf(page)).length);
    });
  });
});
