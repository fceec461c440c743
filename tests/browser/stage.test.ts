import { atRest, DESKTOP, open, pathOf, stepsOf } from './support/story.ts';
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
  await open(page, './?stage=static');
  const steps = await stepsOf(page);
  const step = steps.at(-1)!;
  await page.goto('about:blank');
  await open(page, `${pathOf(step.section, steps)}?stage=static#${step.id}`);
  await atRest(page, step.id);
  expect(await page.evaluate(() => [...(window as unknown as { counts: Set<number> }).counts])).toEqual([1]);
});
