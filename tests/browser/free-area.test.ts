import type { Page } from '@playwright/test';
import { atRest, centre, open, sideways, spread, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';

/** The least that the words leave of the map, and the height that a card longer than the window keeps, in pixels. */
const LEAST = { width: 160, height: 110, words: 160 };
/** How many steps are looked at, where not all are. */
const SOME = 12;

/** Windows by kind, in CSS pixels; `all` looks at every step. */
type Windows = Readonly<Record<string, readonly { width: number; height: number; all?: true }[]>>;

const PHONES: Windows = {
  'a small phone': [
    { width: 320, height: 568, all: true },
    { width: 320, height: 480 },
    { width: 390, height: 664 }
  ],
  'a phone': [{ width: 390, height: 844, all: true }],
  'a phone on its side': [
    { width: 844, height: 390 },
    { width: 667, height: 375 },
    { width: 568, height: 320 }
  ]
};

const SCREENS: Windows = {
  'a tablet': [
    { width: 820, height: 1180 },
    { width: 1180, height: 820 }
  ],
  'a part of the screen': [
    { width: 720, height: 900 },
    { width: 960, height: 1080 },
    { width: 800, height: 600 }
  ],
  'a window of 1440 by 900 at 200 per cent': [{ width: 720, height: 450 }],
  'a desktop': [
    { width: 1440, height: 900 },
    { width: 2560, height: 1440 }
  ]
};

/** What is wrong with the picture beside the active step's card, in words. */
const faultsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const faults: string[] = [];
    const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;
    const stage = one('[data-stage]');
    const card = one('[data-step][aria-current="step"]');
    const edges = (of: Element) => {
      const { left, top, right, bottom } = of.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const outer = edges(stage);
    const seen = edges(card);
    seen.top = Math.max(seen.top, edges(one('.bar')).bottom);
    // Where words pass beneath the map, the map is what is met at the top of the card.
    const met = document.elementFromPoint((seen.left + seen.right) / 2, seen.top + 2);
    if (met && stage.contains(met)) seen.top = Math.max(seen.top, outer.bottom);
    const over = { 'the card': seen, 'the top bar': edges(one('.bar')), 'the timeline': edges(one('.spine')) };
    const meets = (a: DOMRect, b: ReturnType<typeof edges>) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

    const side = card.closest('[data-section]')!.classList.contains('right') ? 'right' : 'left';
    const free = stage.querySelector(`.free.${side}`)!.getBoundingClientRect();
    for (const [what, box] of Object.entries(over)) if (meets(free, box)) faults.push(`the free area meets ${what}`);
    if (free.width < least.width || free.height < least.height) {
      faults.push(`the free area is ${Math.round(free.width)} by ${Math.round(free.height)}`);
    }
    const words = card.querySelector('.words')!;
    if (parseFloat(getComputedStyle(words).fontSize) < 16) faults.push('the words are smaller than 16 pixels');
    if (over['the timeline'].top - seen.top < least.words && seen.top > card.getBoundingClientRect().top) {
      faults.push('the words have no room');
    }

    const credit = edges(stage.querySelector('.credit')!);
    let named = 0;
    for (const label of stage.querySelectorAll('[data-label]')) {
      if (!label.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const text = `"${label.textContent?.trim()}"`;
      const box = label.getBoundingClientRect();
      if (label.closest('.place:is(.strong, .normal)')) named += 1;
      for (const [what, other] of [...Object.entries(over), ['the credit', credit] as const])
        if (meets(box, other)) faults.push(`${text} meets ${what}`);
      const inside = { left: box.left - outer.left, right: outer.right - box.right, bottom: outer.bottom - box.bottom };
      if (Math.min(...Object.values(inside), box.top - outer.top) < -0.5) faults.push(`${text} leaves the stage`);
    }
    if (named === 0) faults.push('no place is named');
    return faults;
  }, LEAST);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [name, kinds] of Object.entries({ phones: PHONES, screens: SCREENS })) {
  test(`on ${name} the words leave the map its room`, async ({ page }) => {
    await page.setViewportSize(Object.values(kinds)[0]![0]!);
    await open(page, './?stage=static');
    const steps = (await stepsOf(page)).map(({ id }) => id);
    for (const [kind, windows] of Object.entries(kinds)) {
      await test.step(`on ${kind}`, async () => {
        const faults: string[] = [];
        for (const { width, height, all } of windows) {
          await page.setViewportSize({ width, height });
          for (const id of all ? steps : spread(steps, SOME)) {
            await centre(page, id);
            await atRest(page, id);
            faults.push(...(await faultsOf(page)).map((fault) => `${width}x${height} ${id}: ${fault}`));
          }
          const wide = await sideways(page);
          if (wide > 0) faults.push(`${width}x${height}: scrolls sideways by ${wide} pixels`);
        }
        expect(faults).toEqual([]);
      });
    }
  });
}
