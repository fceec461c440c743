import { atRest, centre, DESKTOP, open, PHONE, sideways, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';
import { activeStep, choose, someSteps, stands, visible } from './support/views.ts';

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
