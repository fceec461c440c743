import { atRest, centre, DESKTOP, open, pathOf, served, stateOf, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

test('there is one stage at any moment, also while the page comes to life', async ({ page }) => {
  await page.addInitScript(() => {
    const counts = new Set<number>();
    Object.assign(window, { counts });
    addEventListener('DOMContentLoaded', () => {
      const count = () => counts.add(document.querySelectorAll('[data-stage]').length);
      count();
      new MutationObserver(count).observe(document, {
        subtree: true,
        childList: true,
        attributeFilter: ['data-stage']
      });
    });
  });
  const steps = await stepsOf(await served(page));
  const step = steps.at(-1)!;
  await open(page, `${pathOf(step.section, steps)}?stage=static#${step.id}`);
  await atRest(page, step.id);
  expect(await page.evaluate(() => [...(window as unknown as { counts: Set<number> }).counts])).toEqual([1]);
});

test('who turns back before the next still has come finds the one before in its place', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await open(page, './?stage=static');
  const [here, next] = (await stepsOf(page)).slice(5, 7).map(({ id }) => id) as [string, string];
  await page.route(`**/stills/${next}.*`, async (route) => {
    await held;
    // By then nobody may wait for it any more.
    await route.continue().catch(() => {});
  });
  await centre(page, here);
  await atRest(page, here);
  await centre(page, next);
  await expect.poll(async () => stateOf(page)).toMatchObject({ scene: next, state: 'moving' });
  await centre(page, here);
  await atRest(page, here);
  const still = page.locator('[data-stage] picture');
  await expect(still).toHaveCount(1);
  await expect(still).toHaveCSS('opacity', '1');
  release();
});
