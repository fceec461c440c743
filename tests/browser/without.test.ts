import type { Page } from '@playwright/test';
import {
  centre,
  atRest,
  DESKTOP,
  expectStill,
  live,
  open,
  PHONE,
  scrolled,
  SMALL_DESKTOP,
  stateOf,
  stepsOf
} from './support/story.ts';
import { expect, KEPT_BACK, test } from './support/test.ts';

/** The steps whose words cannot be read as they are on the page. */
const wordless = (page: Page) =>
  page.$$eval('[data-step]', (steps) =>
    steps
      .filter((step) => (step as HTMLElement).innerText.split(/\s+/).length < 20 || !step.checkVisibility())
      .map((step) => step.id)
  );

/** Goes on to another step, whose still is to come. */
async function readOn(page: Page): Promise<void> {
  const { id } = (await stepsOf(page))[4]!;
  await centre(page, id);
  await atRest(page, id);
  await expectStill(page);
}

test.describe('without fonts of its own', () => {
  test.use({ ...PHONE, provoked: KEPT_BACK });

  test('the story is there in the reader’s', async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await open(page, './?stage=static');
    expect(await wordless(page)).toEqual([]);
    await readOn(page);
    await expect(page.locator('[data-stage] [data-label]').first()).toBeVisible();
  });
});

test.describe('without what a browser may lack', () => {
  test.use(DESKTOP);

  test('such as service workers the story goes on from step to step', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await open(page, './?stage=static');
    expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
    await readOn(page);
  });

  test('such as IntersectionObserver the story follows the scroll, and its figures answer', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'IntersectionObserver');
    });
    await open(page, './?stage=static');
    // What stands in for it (hooks.client.ts) sees nothing.
    expect(await page.evaluate(() => 'takeRecords' in IntersectionObserver.prototype)).toBe(false);
    const steps = await stepsOf(page);
    for (let [at, y] = [0, 0]; at < 5;) {
      await page.mouse.wheel(0, 640);
      ({ y } = await scrolled(page, y));
      const { active, scene } = await stateOf(page);
      expect([scene]).toEqual(active);
      at = steps.findIndex(({ id }) => id === scene);
    }
    await expect(page.locator('figure.chart .chart-live').first()).toBeAttached();
    // The part of a tall frame that is seen cannot be known: the frame is the plain article.
    await page.setViewportSize({ width: 700, height: 6000 });
    await open(page, './embed/intelligence/?stage=static');
    await expect(page.locator('html')).toHaveAttribute('data-view', 'text');
    expect(await wordless(page)).toEqual([]);
  });
});

test.describe('on a line so slow that no script has come', () => {
  test.use(PHONE);

  test('the words, the first still and the links are there', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route(/\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./?stage=static', { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState !== 'loading');
    await expect(page.locator('html')).not.toHaveAttribute('data-hydrated');
    await expect.poll(() => wordless(page)).toEqual([]);
    const first = page.locator('.first-stage img').first();
    await expect(first).toBeVisible();
    await expect.poll(() => first.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
    // Contents, claims and sources are links; the dial is a link as well until it turns.
    await page.getByText('Contents', { exact: true }).click();
    const link = page.locator('nav[aria-label="Contents"] a[href^="#"]').last();
    await link.click();
    const hash = new URL(page.url()).hash;
    await expect(page.locator(`${hash} h2`)).toBeInViewport();
    release();
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
    await expect(page.locator(`${hash} h2`)).toBeInViewport();
  });
});

test.describe('where the map fails on its way', () => {
  test.use({ ...SMALL_DESKTOP, provoked: KEPT_BACK });

  for (const [name, part] of [
    ['its data', /\/assets\/(world|korea|ukraine)\.[\w-]+\.json$/],
    ['its worker', /\/maplibre-gl-worker[\w.-]*\.js$/]
  ] as const) {
    test(`${name} kept back, the stills stay`, async ({ page }) => {
      let heard = 0;
      await page.route(part, (route) => {
        heard += 1;
        return route.abort();
      });
      await open(page, './?stage=live');
      await expect.poll(() => heard, { timeout: 60_000 }).toBeGreaterThan(0);
      await readOn(page);
    });
  }

  test('its worker dying while it draws, the still takes its place and the map comes back', async ({ page }) => {
    await page.addInitScript(() => {
      const workers: Worker[] = ((window as Window & { workers?: Worker[] }).workers = []);
      window.Worker = class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          workers.push(this);
        }
      };
    });
    await open(page, './?stage=live');
    await live(page);
    await page.evaluate(() => (window as Window & { workers?: Worker[] }).workers!.forEach((one) => one.terminate()));
    const { id } = (await stepsOf(page))[4]!;
    await centre(page, id);
    await expect.poll(async () => (await stateOf(page)).renderer, { timeout: 60_000 }).toBe('svg');
    await expectStill(page);
    await live(page);
    await atRest(page, id);
  });
});

test.describe('with the live map', () => {
  test.use({ ...SMALL_DESKTOP, provoked: /CONTEXT_LOST_WEBGL|context lost|WebGL context was lost/i });

  test('away for an hour and back, the reader finds the map or its still; and the map, lost ten times in a row, its still', async ({
    page,
    context
  }) => {
    await page.clock.install();
    await open(page, './?stage=live');
    await live(page);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
    await page.clock.fastForward('01:00:00');
    await cdp.send('Page.setWebLifecycleState', { state: 'active' });
    const { id } = (await stepsOf(page))[2]!;
    await centre(page, id);
    await atRest(page, id);
    expect(['svg', 'maplibre']).toContain((await stateOf(page)).renderer);
    // Whichever map is there, or is about to come.
    await page.evaluate(async () => {
      for (let times = 0; times < 10; times += 1) {
        const canvas = document.querySelector<HTMLCanvasElement>('[data-stage] canvas');
        canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
        await new Promise((done) => setTimeout(done, 400));
      }
    });
    await expectStill(page);
    await readOn(page);
  });
});
