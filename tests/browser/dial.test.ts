import { changesOf, DEFAULT_AS_OF, FIRST_DAY, LAST_DAY } from '../../src/lib/facts/as-of.ts';
import { formatDate } from '../../src/lib/facts/dates.ts';
import { axe, faultsBy } from './support/axe.ts';
import { asOf, dialButton, dialOf, ledger, slider, turn } from './support/dial.ts';
import { DESKTOP, open, PHONE } from './support/story.ts';
import { expect, test } from './support/test.ts';

const STATIC = './?stage=static';

/** The days on which the status of any claim became another one, in order. */
const changes = [...new Set(Object.values(ledger).flatMap((claim) => changesOf(claim).map(({ from }) => from)))].sort();

for (const [name, device] of [
  ['a phone', PHONE],
  ['a desktop', DESKTOP]
] as const) {
  test.describe(`on ${name}`, () => {
    test.use(device);

    test('the dial is at hand, and the page behind it follows at once', async ({ page }) => {
      await open(page, STATIC);
      const box = (await dialButton(page).boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      await expect(dialButton(page)).toHaveAttribute('aria-expanded', 'false');
      const dial = await turn(page);
      await expect(dialButton(page)).toHaveAttribute('aria-expanded', 'true');
      await expect(slider(page)).toBeFocused();
      const { width, height } = device.viewport;
      const panel = (await dial.boundingBox())!;
      expect(panel.x).toBeGreaterThanOrEqual(0);
      expect(panel.x + panel.width).toBeLessThanOrEqual(width);
      expect(panel.y + panel.height).toBeLessThanOrEqual(height - 60);
      // More than a third of the window is left to the page.
      expect(panel.width * panel.height).toBeLessThan(width * height * 0.6);
      for (const control of await dial.locator('button, input').all()) {
        const { width: w, height: h } = (await control.boundingBox())!;
        expect(Math.min(w, h)).toBeGreaterThanOrEqual(43.5);
      }

      const next = changes.find((day) => day > DEFAULT_AS_OF)!;
      await dial.locator('[data-way="after"]').click();
      await expect(asOf(page)).toHaveAttribute('data-asof', next);
      await dial.locator('[data-way="before"]').click();
      await expect(asOf(page)).toHaveAttribute('data-asof', DEFAULT_AS_OF);
      await dial.getByRole('button', { name: /^Latest/ }).click();
      await expect(asOf(page)).toHaveAttribute('data-asof', LAST_DAY);
      await expect(dial.locator('[data-way="after"]')).toHaveAttribute('aria-disabled', 'true');
      await expect(dial.getByText('Nothing changed on this day')).toBeVisible();
      await dial.getByRole('button', { name: /^That day/ }).click();
      await expect(asOf(page)).toHaveAttribute('data-asof', DEFAULT_AS_OF);
      const turned = Object.entries(ledger).filter(([, claim]) =>
        changesOf(claim).some(({ from }) => from === DEFAULT_AS_OF)
      );
      await expect(dial.locator('.changes li')).toHaveCount(turned.length);
      for (const [id] of turned) await expect(dial.locator(`.changes a[href*="/claims/${id}/"]`)).toHaveCount(1);
      await dial.getByRole('button', { name: 'Close' }).click();
      await expect(dial).toHaveCount(0);
      await expect(dialButton(page)).toBeFocused();

      await test.step('a thumb drags it to a day', async () => {
        await turn(page);
        const track = (await slider(page).boundingBox())!;
        const y = track.y + track.height / 2;
        await page.mouse.move(track.x + track.width * 0.2, y);
        await page.mouse.down();
        for (let share = 0.2; share < 0.99; share += 0.1)
          await page.mouse.move(track.x + track.width * share, y, { steps: 4 });
        await page.mouse.move(track.x + track.width + 5, y);
        await expect(asOf(page)).toHaveAttribute('data-asof', LAST_DAY);
        await page.mouse.move(track.x - 5, y, { steps: 6 });
        await page.mouse.up();
        await expect(asOf(page)).toHaveAttribute('data-asof', FIRST_DAY);
        await expect(slider(page)).toHaveAttribute('aria-valuetext', formatDate(FIRST_DAY));
      });
    });
  });
}

test.describe('the date field', () => {
  test.use(DESKTOP);

  test('sets right what is no day of the record, and says so', async ({ page }) => {
    await open(page, STATIC);
    const dial = await turn(page);
    const field = dial.getByLabel('Date');
    for (const [typed, day, why] of [
      ['1999-01-01', FIRST_DAY, 'The record runs from'],
      ['2031-05-05', LAST_DAY, 'The record runs from'],
      ['', DEFAULT_AS_OF, 'not a day of the calendar']
    ] as const) {
      await test.step(`"${typed}"`, async () => {
        await dial.getByRole('button', { name: /^That day/ }).click();
        await expect(asOf(page)).toHaveAttribute('data-asof', DEFAULT_AS_OF);
        await field.fill(typed);
        await field.press('Enter');
        await expect(asOf(page)).toHaveAttribute('data-asof', day);
        await expect(field).toHaveValue(day);
        await expect(dial.locator('.note')).toContainText(why);
        await expect(dial.locator('.note')).toContainText(formatDate(day));
        await expect(dial.locator('[aria-live]')).toContainText(formatDate(day));
      });
    }
  });
});

test.describe('without the ledger', () => {
  test.use({ ...DESKTOP, provoked: /Failed to load resource/ });

  test('the dial still turns, and says what is missing', async ({ page }) => {
    await page.route('**/claims/days.json', (route) => route.abort());
    await open(page, STATIC);
    await dialButton(page).click();
    const dial = dialOf(page);
    await expect(dial.getByText(/could not be fetched/)).toBeVisible();
    await page.keyboard.press('End');
    await expect(asOf(page)).toHaveAttribute('data-asof', LAST_DAY);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a link leads to the evidence day by day in the place of the dial', async ({ page }) => {
    await page.goto('./');
    await expect(dialButton(page)).toBeHidden();
    await expect(page.locator('main [data-count="day"]')).toHaveText(formatDate(DEFAULT_AS_OF));
    await page.getByRole('link', { name: 'The evidence day by day' }).click();
    await expect(page).toHaveURL(/\/claims\/#days$/);
    await expect(page.locator('#days')).toBeVisible();
  });
});

test('axe finds nothing in the dial, in light and dark', async ({ page }) => {
  await open(page, STATIC);
  await turn(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsBy(axe(page).include('#dial').include('.bar')), colorScheme).toEqual([]);
  }
});
