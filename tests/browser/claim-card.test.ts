import type { Page } from '@playwright/test';
import { statusOn } from '../../src/lib/facts/as-of.ts';
import { claims } from '../../src/lib/facts/claims.ts';
import { formatDate } from '../../src/lib/facts/dates.ts';
import type { Claim } from '../../src/lib/facts/schema.ts';
import { axe, faultsBy } from './support/axe.ts';
import { bring, cardOf, idOf, marksOf } from './support/claim-card.ts';
import { DESKTOP, open, PHONE } from './support/story.ts';
import { expect, test } from './support/test.ts';

const STATIC = './?stage=static';
const table: Readonly<Record<string, Claim>> = claims;

/** The stage cuts from scene to scene: the cards are what is tested, far from each other in the story. */
const STILL = { reducedMotion: 'reduce' } as const;

/** In a window of a size: cards of marks from all over the story open where they should, and give the focus back. */
async function opensBeside(page: Page, { width, height }: { width: number; height: number }): Promise<void> {
  const marks = marksOf(page);
  const count = await marks.count();
  for (const [i, share] of [
    [0, 0.3],
    [Math.floor(count / 2), 0.8],
    [count - 1, 0.5]
  ] as const) {
    const mark = marks.nth(i);
    const id = await idOf(mark);
    await bring(mark, share);
    await mark.locator('.claim-words').click();
    const card = cardOf(page);
    await expect(card).toBeVisible();
    await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
    // The last section runs the day forward.
    const day = (await page.locator('html').getAttribute('data-asof'))!;
    const status = statusOn(table[id]!, day)?.status ?? 'not-yet';
    await expect(card.locator(`.stands[data-day="${day}"]`)).toHaveAttribute('data-status', status);
    await expect(card.locator('a[href*="/claims/"]')).toHaveAttribute('href', new RegExp(`/claims/${id}/`));
    const box = (await card.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    if (height > 300) {
      const over = (await mark.boundingBox())!;
      const apart =
        box.x >= over.x + over.width ||
        box.x + box.width <= over.x ||
        box.y >= over.y + over.height - 1 ||
        box.y + box.height <= over.y + 1;
      expect(apart, `the card of ${id} covers its mark`).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toHaveCount(0);
    await expect(mark).toBeFocused();
  }
}

for (const [name, device, windows] of [
  [
    'phones',
    PHONE,
    {
      'a phone': PHONE.viewport,
      'the smallest phone': { width: 280, height: 653 },
      'a phone on its side': { width: 844, height: 390 }
    }
  ],
  ['desktops', DESKTOP, { 'a desktop': DESKTOP.viewport, 'a window enlarged four times': { width: 320, height: 256 } }]
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ ...device, contextOptions: STILL });

    test('a card opens beside its mark, inside the window, with the focus, and gives it back', async ({ page }) => {
      await open(page, STATIC);
      for (const [kind, viewport] of Object.entries(windows)) {
        await test.step(kind, async () => {
          await page.setViewportSize(viewport);
          await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
          await opensBeside(page, viewport);
        });
      }
    });
  });
}

test.describe('on another day', () => {
  test.use(DESKTOP);

  test('a card tells of that day: the standing, what had been said by then, and that a claim was not yet made', async ({
    page
  }) => {
    for (const day of ['2024-10-17', '2025-04-28']) {
      await open(page, `${STATIC}&asof=${day}`);
      const ids = await marksOf(page).evaluateAll((all) => [...new Set(all.map((m) => m.getAttribute('data-claim')!))]);
      const early = ids.find((id) => !statusOn(table[id]!, day)) ?? ids[0]!;
      for (const id of new Set([ids[0]!, early])) {
        const mark = page.locator(`main a.claim[data-claim="${id}"]`).first();
        await bring(mark, 0.3);
        await mark.locator('.claim-words').click();
        const card = cardOf(page);
        const status = statusOn(table[id]!, day)?.status ?? null;
        await expect(card.locator(`.stands[data-day="${day}"]`)).toHaveAttribute('data-status', status ?? 'not-yet');
        await expect(card.locator(`.stands[data-day="${day}"]`)).toContainText(`On ${formatDate(day)}`);
        if (!status) await expect(card).toContainText('Nobody whose word we found had made this claim yet.');
        const later = (await mark.getAttribute('data-later')) ?? day;
        const told = await card
          .locator('[data-said]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-said')!));
        const known = table[id]!.assertions.map(({ date }) => date).sort();
        const by = known.some((date) => date <= day) ? day : later > day ? later : day;
        expect(told).toEqual(
          known
            .filter((date) => date <= by)
            .slice(-3)
            .reverse()
        );
        for (const one of await card.locator('[data-said]').all()) {
          await expect(one.locator('a[data-cite]').first()).toHaveAttribute('href', /\/sources\/#./);
        }
        await page.keyboard.press('Escape');
        await expect(cardOf(page)).toHaveCount(0);
      }
    }
  });
});

test.describe('a card that cannot be had', () => {
  test.use({ ...DESKTOP, provoked: /Failed to load resource/ });

  test('leaves its mark a link to the claim’s page', async ({ page }) => {
    await page.route('**/claims/*.json', (route) => route.abort());
    await open(page, STATIC);
    const mark = marksOf(page).first();
    const id = await idOf(mark);
    await bring(mark, 0.3);
    await mark.locator('.claim-words').click();
    await expect(page).toHaveURL(new RegExp(`/claims/${id}/`));
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a mark leads to its claim', async ({ page }) => {
    await page.goto('./');
    const mark = marksOf(page).first();
    const id = await idOf(mark);
    await mark.click();
    await expect(page).toHaveURL(new RegExp(`/claims/${id}/$`));
  });
});

test('axe finds nothing in a card, in light and dark', async ({ page }) => {
  await open(page, STATIC);
  const mark = marksOf(page).first();
  await bring(mark, 0.3);
  await mark.locator('.claim-words').click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(cardOf(page)).toBeVisible();
    expect(await faultsBy(axe(page).include('.claim-card')), colorScheme).toEqual([]);
  }
});
