import type { Page } from '@playwright/test';
import { bring, cardOf, idOf, marksOf } from './support/claim-card.ts';
import { DESKTOP, open } from './support/story.ts';
import { expect, test } from './support/test.ts';

const STATIC = './?stage=static';

test.describe('with a mouse', () => {
  test.use(DESKTOP);

  test('a card comes by resting, goes with the mouse, and is pinned and let go by a press', async ({ page }) => {
    await open(page, STATIC);
    await test.step('it comes when the mouse rests, stays while it is on it, and goes with it', () => rests(page));
    await test.step('a press pins it, another lets it go; a press elsewhere and reading on do too', () => pins(page));
    await test.step('with a key held, the link is what it is without a card', () => keyHeld(page));
  });

  async function rests(page: Page): Promise<void> {
    const mark = marksOf(page).first();
    await bring(mark, 0.3);
    await page.waitForTimeout(400);
    const words = await mark.evaluate((node) => {
      const { x, y } = node.getClientRects()[0]!;
      return { x, y };
    });
    await page.mouse.move(words.x + 10, words.y - 60);
    await page.mouse.move(words.x + 10, words.y + 8, { steps: 4 });
    await expect(cardOf(page)).toBeVisible();
    const focused = await page.evaluate(() => document.activeElement?.closest('.claim-card') !== null);
    expect(focused, 'a card that a mouse opened takes the focus').toBe(false);
    const card = (await cardOf(page).boundingBox())!;
    await page.mouse.move(card.x + card.width / 2, card.y + 40, { steps: 8 });
    await page.waitForTimeout(600);
    await expect(cardOf(page)).toBeVisible();
    await page.mouse.move(5, 5);
    await expect(cardOf(page)).toHaveCount(0);
  }

  async function pins(page: Page): Promise<void> {
    const mark = marksOf(page).first();
    await bring(mark, 0.3);
    const words = mark.locator('.claim-words');
    await words.click();
    await expect(cardOf(page)).toBeVisible();
    await words.click();
    await expect(cardOf(page)).toHaveCount(0);
    await words.click();
    await expect(cardOf(page)).toBeVisible();
    await page.mouse.click(3, 300);
    await expect(cardOf(page)).toHaveCount(0);
    await words.click();
    await expect(cardOf(page)).toBeVisible();
    await page.evaluate(() => window.scrollBy({ top: 40, behavior: 'instant' }));
    await expect(cardOf(page)).toBeVisible();
    await page.evaluate(() => window.scrollBy({ top: 60, behavior: 'instant' }));
    await expect(cardOf(page)).toHaveCount(0);
    await expect(mark).toBeFocused();
  }

  async function keyHeld(page: Page): Promise<void> {
    const mark = marksOf(page).first();
    await bring(mark, 0.3);
    const other = page.context().waitForEvent('page');
    await mark.locator('.claim-words').click({ modifiers: ['ControlOrMeta'] });
    await expect(await other).toHaveURL(new RegExp(`/claims/${await idOf(mark)}/`));
    // A mouse that still rests on the mark opens the card that comes by resting; a pinned one would stay when it goes.
    await page.mouse.move(5, 5);
    await expect(cardOf(page)).toHaveCount(0);
  }
});

test.describe('by keyboard', () => {
  test.use(DESKTOP);

  test('Enter opens a card, Tab leads through it and on in the text', async ({ page }) => {
    await open(page, STATIC);
    const mark = marksOf(page).first();
    await bring(mark, 0.4);
    await mark.focus();
    await page.keyboard.press('Enter');
    const card = cardOf(page);
    await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(card.getByRole('button', { name: 'Close' })).toBeFocused();
    const links = await card.locator('a[href]').count();
    expect(links).toBeGreaterThan(1);
    for (let i = 0; i < links; i += 1) await page.keyboard.press('Tab');
    await expect(card.getByRole('button', { name: /^Share:/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(cardOf(page)).toHaveCount(0);
    const next = await page.evaluate(() => {
      const all = [...document.querySelectorAll('main a[href], main button, main summary')];
      return all.indexOf(document.activeElement!) - all.indexOf(document.querySelector('main a.claim[data-claim]')!);
    });
    expect(next, 'stops after the mark').toBe(1);

    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(cardOf(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(cardOf(page)).toHaveCount(0);
    await expect(mark).toBeFocused();
  });
});
