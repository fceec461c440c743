import type { Page } from '@playwright/test';
import { atRest, centre, DESKTOP, open, pathOf, PHONE, served, sideways, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';
import { activeStep, choose, stands } from './support/views.ts';

/** The steps of which anything can be seen. */
const visible = (page: Page) =>
  page.$$eval('[data-step]', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.id));

const next = (page: Page) => page.getByRole('button', { name: 'Next step' });
const previous = (page: Page) => page.getByRole('button', { name: 'Previous step' });

/** A step that has a figure after it, and one in the middle of its section. */
async function someSteps(page: Page) {
  const story = await served(page);
  const steps = await stepsOf(story);
  const middle = steps.findIndex((step, i) => i > 20 && !step.first && steps[i + 1]?.section === step.section);
  const charted = await story.evaluate((all) => {
    const figure = all.querySelector('figure.chart')!;
    return { figure: figure.id, step: figure.closest<HTMLElement>('[data-leg]')!.dataset.leg! };
  });
  return { steps, middle: steps[middle]!, after: steps[middle + 1]!, before: steps[middle - 1]!, charted };
}

test.describe('the text view', () => {
  test.use(PHONE);

  test('is the article from the first paint on, and never asks for the map', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.addInitScript(() => {
      const shifts = ((window as Window & { shifts?: number[] }).shifts = []) as number[];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page, './?view=text&stage=live');
    await expect(page.locator('html')).toHaveAttribute('data-view', 'text');
    const steps = await stepsOf(page);
    expect(await visible(page)).toEqual(steps.map(({ id }) => id));
    await page.locator('figure.chart').first().scrollIntoViewIfNeeded();
    await expect(page.locator('figure.chart .chart-live').first()).toBeVisible();
    await expect(page.locator('figure.picture img').first()).toHaveJSProperty('complete', true);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[data-stage], canvas')).toHaveCount(0);
    expect(asked.filter((path) => /maplibre|world\.|\.locator\.svg/.test(path))).toEqual([]);
    // The first view's still is asked for by the page's markup, before anything can say that it will not be seen.
    const stills = asked.filter((path) => /\.(phone|desktop)\.svg$/.test(path));
    expect(stills.filter((path) => !path.includes(steps[0]!.id))).toEqual([]);
    const shifts = await page.evaluate(() => (window as Window & { shifts?: number[] }).shifts ?? []);
    expect(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(0.01);
    expect(await sideways(page)).toBe(0);
  });

  test('answers: the dial, the cards of claims, the way to a map’s own page', async ({ page }) => {
    await open(page, './?view=text');
    await page.locator('[aria-controls="dial"]').click();
    await page
      .locator('#dial')
      .getByRole('button', { name: /^Latest/ })
      .click();
    await expect(page.locator('html')).not.toHaveAttribute('data-asof', '2024-10-23');
    await page.locator('#dial').getByRole('button', { name: 'Close' }).click();
    const mark = page.locator('[data-step] a.claim').first();
    await mark.click();
    await expect(page.locator(':popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
    const link = page.locator('[data-map-list]').first();
    await link.click();
    await expect(page).toHaveURL(/\/maps\/[\w-]+\/\?asof=/);
  });
});

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

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every view is the article', async ({ page }) => {
    for (const view of ['step', 'text']) {
      await page.goto(`./?view=${view}`);
      expect((await visible(page)).length).toBe((await stepsOf(page)).length);
      await expect(page.locator('figure.picture').first()).toBeVisible();
    }
  });
});

test.describe('another view', () => {
  test.use(DESKTOP);

  test('is chosen in place: at the same step, on the same day, without loading anew', async ({ page }) => {
    await open(page, './?stage=static&asof=2024-12-16');
    const { middle } = await someSteps(page);
    await centre(page, middle.id);
    await atRest(page, middle.id);
    await page.evaluate(() => ((window as Window & { same?: true }).same = true));
    const length = await page.evaluate(() => history.length);
    for (const view of ['text', 'step', 'text', 'scroll', 'step', 'scroll'] as const) {
      await choose(page, view);
      const { top, bottom, from, to } = await stands(page, `#${middle.id} h3`);
      expect(top, view).toBeGreaterThanOrEqual(from - 1);
      expect(bottom, view).toBeLessThanOrEqual(to + 1);
      if (view === 'text') expect(await activeStep(page)).toBe(middle.id);
      else await atRest(page, middle.id);
      await expect
        .poll(() => new URL(page.url()).search)
        .toBe(`?stage=static&asof=2024-12-16${view === 'scroll' ? '' : `&view=${view}`}`);
      expect(new URL(page.url()).hash).toBe(`#${middle.id}`);
    }
    expect(await page.evaluate(() => (window as Window & { same?: true }).same)).toBe(true);
    expect(await page.evaluate(() => history.length)).toBe(length);
    await expect(page.locator('html')).toHaveAttribute('data-asof', '2024-12-16');
  });

  test('is remembered, unless the address says otherwise', async ({ page }) => {
    await open(page, './?stage=static');
    await choose(page, 'text');
    await open(page, './?stage=static');
    await expect(page.locator('html')).toHaveAttribute('data-view', 'text');
    await open(page, './?stage=static&view=scroll');
    await expect(page.locator('html')).toHaveAttribute('data-view', 'scroll');
    await choose(page, 'step');
    await choose(page, 'scroll');
    await open(page, './?stage=static');
    await expect(page.locator('html')).toHaveAttribute('data-view', 'scroll');
  });

  test('is not remembered where storage throws, and works all the same', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          }
        });
      }
    });
    await open(page, './?stage=static');
    await choose(page, 'text');
    await expect.poll(() => new URL(page.url()).search).toContain('view=text');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-view', 'text');
    await open(page, './?stage=static');
    await expect(page.locator('html')).toHaveAttribute('data-view', 'scroll');
  });

  test('that there is not is the scroll, with a note', async ({ page }) => {
    await open(page, './?stage=static&view=slides');
    await expect(page.locator('html')).toHaveAttribute('data-view', 'scroll');
    const note = page.getByRole('status');
    await expect(note).toContainText('shown as a scroll');
    await expect(note).not.toContainText('slides');
  });
});
