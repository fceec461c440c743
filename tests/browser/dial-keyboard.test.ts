import { addDays, addMonths } from '../../src/lib/dial/calendar.ts';
import { DEFAULT_AS_OF, FIRST_DAY, LAST_DAY } from '../../src/lib/facts/as-of.ts';
import { formatDate } from '../../src/lib/facts/dates.ts';
import { asOf, dialButton, dialOf, slider, turn } from './support/dial.ts';
import { DESKTOP, open } from './support/story.ts';
import { expect, test } from './support/test.ts';

const STATIC = './?stage=static';

test.describe('by keyboard alone', () => {
  test.use(DESKTOP);

  test('the dial opens, goes by days and months, is left without a trap, and gives the focus back', async ({
    page
  }) => {
    await open(page, STATIC);
    await dialButton(page).focus();
    await page.keyboard.press('Enter');
    const dial = dialOf(page);
    await expect(slider(page)).toBeFocused();
    const day = DEFAULT_AS_OF;
    for (const [key, to] of [
      ['ArrowRight', addDays(day, 1)],
      ['ArrowUp', addDays(day, 2)],
      ['ArrowLeft', addDays(day, 1)],
      ['ArrowDown', day],
      ['PageUp', addMonths(day, 1)],
      ['PageDown', day],
      ['PageDown', FIRST_DAY],
      ['ArrowLeft', FIRST_DAY],
      ['End', LAST_DAY],
      ['ArrowRight', LAST_DAY],
      ['Home', FIRST_DAY]
    ] as const) {
      await page.keyboard.press(key);
      await expect(asOf(page), key).toHaveAttribute('data-asof', to);
      await expect(slider(page)).toHaveAttribute('aria-valuetext', formatDate(to));
    }
    // Tab leads through the panel and on into the story.
    const inside = () => page.evaluate(() => document.activeElement?.closest('#dial') !== null);
    let stops = 0;
    for (; (await inside()) && stops < 40; stops += 1) await page.keyboard.press('Tab');
    expect(stops).toBeGreaterThan(4);
    expect(stops).toBeLessThan(40);
    await expect(dial).toBeVisible();
    // Who has gone on stays there when the dial goes; who is in it is given back to its button.
    await page.keyboard.press('Escape');
    await expect(dial).toHaveCount(0);
    await expect(page.locator('main :focus')).toHaveCount(1);
    await dialButton(page).press('Enter');
    await expect(slider(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialButton(page)).toBeFocused();
  });

  test('a chosen day is announced once, when the choosing rests', async ({ page }) => {
    await open(page, STATIC);
    const dial = await turn(page);
    await page.evaluate(() => {
      const said: string[] = [];
      (window as Window & { said?: string[] }).said = said;
      const region = document.querySelector('#dial [aria-live="polite"]')!;
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true
      });
    });
    // Five presses from within the page, a frame apart: from here they could take longer than the rest that ends a choice.
    await slider(page).evaluate(async (node) => {
      for (let i = 0; i < 5; i += 1) {
        node.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      }
    });
    const day = addDays(DEFAULT_AS_OF, 5);
    await expect(asOf(page)).toHaveAttribute('data-asof', day);
    const said = () => page.evaluate(() => (window as Window & { said?: string[] }).said!);
    await expect.poll(said).toHaveLength(1);
    expect((await said())[0]).toContain(`As known on ${formatDate(day)}.`);
    expect((await said())[0]).toMatch(/On that day 2 claims changed\. Of the claims: .*corroborated/);
    await expect(dial.locator('[aria-live]')).toHaveCount(1);
  });
});
