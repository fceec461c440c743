import { atRest, centre, open, SMALL_DESKTOP, spread, stateOf, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';
import { engineOf } from './support/scripts.ts';

test.use({ ...SMALL_DESKTOP, contextOptions: { reducedMotion: 'reduce' } });

test('the static stage never asks for the map engine', async ({ page, request }) => {
  const engine = await engineOf(request);
  const asked: string[] = [];
  page.on('request', (one) => asked.push(one.url()));
  await open(page, './?stage=static');
  for (const { id } of spread(await stepsOf(page), 6)) {
    await centre(page, id);
    await atRest(page, id);
  }
  // By now the live map would have been started: `auto` waits three seconds at most for an idle moment.
  await page.waitForTimeout(3500);
  expect(asked.filter((address) => engine.includes(address))).toEqual([]);
  expect((await stateOf(page)).renderer).toBe('svg');
});

test.describe('if the map engine cannot be loaded', () => {
  test.use({ provoked: /net::ERR_FAILED/ });

  test('the stills follow the reader, and the timeline is there', async ({ page, request }) => {
    const engine = await engineOf(request);
    let refused = 0;
    await page.route(
      (url) => engine.includes(url.href),
      (route) => {
        refused += 1;
        return route.abort();
      }
    );
    await open(page, './');
    await expect.poll(() => refused).toBeGreaterThan(0);
    for (const { id } of spread(await stepsOf(page), 6)) {
      await centre(page, id);
      await atRest(page, id);
    }
    expect((await stateOf(page)).renderer).toBe('svg');
    await expect(page.locator('[data-figure] svg.wide a').first()).toBeVisible();
  });
});

test.describe('if no script can be loaded', () => {
  test.use({ provoked: /net::ERR_FAILED|^uncaught/ });

  test('the page is the article again', async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto('./');
    await expect(page.locator('html')).not.toHaveClass(/\bjs\b/);
    await expect(page.locator('[data-stage]')).toBeHidden();
    const steps = await stepsOf(page);
    const words = await page.$$eval('[data-step]', (all) => all.map((one) => (one as HTMLElement).innerText.length));
    expect(words).toHaveLength(steps.length);
    expect(Math.min(...words)).toBeGreaterThan(100);
    const image = page.locator('figure.picture img').nth(4);
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  });
});
