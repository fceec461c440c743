import type { Page } from '@playwright/test';
import { colours } from './support/pixels.ts';
import { atRest, centre, DESKTOP, open, PHONE, spread, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';

// The page's own policy would not let a test hide what lies over the map; policy.test.ts holds it.
test.use({ bypassCSP: true });

const MOST_ON_A_PHONE = 12;
const softly = expect.configure({ soft: true });

interface Labels {
  /** How many stand on the map. */
  readonly count: number;
  readonly faults: readonly string[];
}

/** How the labels of the scene on the stage stand to each other and to the card of the active step. */
const labelsOf = (page: Page): Promise<Labels> =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll('[data-label]')]
      .filter((node) => node.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((node) => ({
        text: node.textContent?.trim() ?? '',
        box: node.getBoundingClientRect(),
        map: node.closest('[data-stage]') !== null
      }))
      .filter(
        ({ box }) => box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
      );
    const faults: string[] = [];
    for (const [i, { text, box }] of seen.entries()) {
      for (const { text: other, box: over } of seen.slice(i + 1)) {
        const wide = Math.min(box.right, over.right) - Math.max(box.left, over.left);
        const high = Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top);
        if (wide > 2 && high > 2) faults.push(`"${text}" meets "${other}"`);
      }
    }
    const card = document.querySelector('[data-step][aria-current="step"]')?.getBoundingClientRect();
    for (const { text, box, map } of seen) {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      if (map && card && x > card.left && x < card.right && y > card.top && y < card.bottom) {
        faults.push(`"${text}" lies under the card`);
      }
    }
    return { count: seen.filter(({ map }) => map).length, faults };
  });

for (const [name, device] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
  test.describe(`on a ${name}`, () => {
    test.use({ ...device, contextOptions: { reducedMotion: 'reduce' } });

    test('in no scene do labels meet or hide under the card; none is without them, or an empty sea', async ({
      page
    }) => {
      await open(page, './?stage=static');
      const steps = await stepsOf(page);
      const photographed = new Set(spread(steps, 10));
      for (const step of steps) {
        const { id } = step;
        await centre(page, id);
        await atRest(page, id);
        // The timeline moves with the section; its labels stand once its axis does.
        await softly.poll(async () => (await labelsOf(page)).faults, { message: id, timeout: 3000 }).toEqual([]);
        const { count } = await labelsOf(page);
        expect.soft(count, `labels of ${id}`).toBeGreaterThan(0);
        if (name === 'phone') expect.soft(count, `labels of ${id}`).toBeLessThanOrEqual(MOST_ON_A_PHONE);
        if (!photographed.has(step)) continue;
        const picture = await page.locator('[data-stage]').screenshot({ style: '.sections { visibility: hidden }' });
        expect.soft((await colours(page, picture, 0.02)).length, `colours of ${id}`).toBeGreaterThanOrEqual(2);
      }
    });
  });
}
