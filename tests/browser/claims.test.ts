import type { Page } from '@playwright/test';
import { open, PHONE, sideways } from './support/story.ts';
import { expect, test } from './support/test.ts';

/** The claims of the ledger that can be seen, in order. */
const shown = (page: Page) =>
  page
    .locator('main li[data-claim]:visible')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-claim')));

/** The rows of the matrix that can be seen, in order. */
const rowsShown = (page: Page) =>
  page.locator('tr[data-row]:visible').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));

const PAGES = ['./claims/', './claims/troops-moved-to-russia/', './claims/fought-in-kursk/2024-11-18/', './sources/'];

test.describe('the ledger', () => {
  test('filters, sorts, counts aloud and keeps it all in the address', async ({ page }) => {
    await open(page, './claims/');
    const all = await shown(page);
    const count = page.getByRole('status');
    await expect(count).toHaveText(`${all.length} of ${all.length} claims`);

    await page.getByLabel('Who spoke').selectOption('CN');
    const chinese = await shown(page);
    expect(chinese.length).toBeGreaterThan(0);
    expect(chinese.length).toBeLessThan(all.length);
    await expect(count).toHaveText(`${chinese.length} of ${all.length} claims`);
    expect(await rowsShown(page)).toEqual(chinese);

    await page.getByLabel('As known on').selectOption('2024-11-12');
    await page.getByLabel('In order').selectOption('firmness');
    await expect(page).toHaveURL(/\/claims\/\?actor=CN&sort=firmness&asof=2024-11-12$/);
    expect(await rowsShown(page)).toEqual(await shown(page));
    await expect(page.getByRole('heading', { name: 'In the order you chose' })).toBeVisible();

    const before = await shown(page);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
    expect(await shown(page)).toEqual(before);
    await expect(page.getByLabel('Who spoke')).toHaveValue('CN');

    await page.getByRole('button', { name: 'Show all again' }).click();
    expect(await shown(page)).toEqual(all);
    await expect(page).toHaveURL(/\/claims\/$/);
  });

  test('says so where no claim is like that', async ({ page }) => {
    await open(page, './claims/?topic=bargain&status=confirmed');
    expect(await shown(page)).toEqual([]);
    await expect(page.getByRole('status')).toHaveText('No claim is like that: choose another.');
  });

  test('shows every status and every word as of the day in the address', async ({ page }) => {
    await open(page, './claims/?asof=2024-11-18');
    await expect(page.locator('html')).toHaveAttribute('data-asof', '2024-11-18');
    const item = page.locator('li[data-claim="fought-in-kursk"]');
    await expect(item).toHaveAttribute('data-status', 'contradicted');
    await expect(item.locator('dd').first()).toHaveText(/contradicted since 18 November 2024/);
    await expect(item.locator('dt').first()).toHaveText('On 18 November 2024');
    const american = page.locator('tr[data-row="fought-in-kursk"] td').nth(2).locator('a:visible');
    await expect(american).toHaveCount(1);
    await expect(american).toHaveText(/did not confirm it,\s*18 Nov 2024/);
    const later = await page
      .locator('tr[data-row] td a:visible time')
      .evaluateAll((times) => times.filter((time) => time.getAttribute('datetime')! > '2024-11-18').length);
    expect(later).toBe(0);
    const contradicted = await page.locator('li[data-status="contradicted"]').count();
    await expect(page.locator('[data-count-of="contradicted"]')).toHaveText(String(contradicted));
  });

  test('puts each claim as it could be put on the day, and says where it is worded otherwise now', async ({ page }) => {
    const about = 'North Korean units were about to arrive in the direction of Kursk.';
    const now = /^North Korean units were moved from the Far East to Russia’s Kursk region\.$/;
    await open(page, './claims/');
    for (const place of ['li[data-claim="moved-to-kursk"]', 'tr[data-row="moved-to-kursk"] th']) {
      const words = page.locator(`${place} > a > span:visible`);
      await page.getByLabel('As known on').selectOption('2024-10-23');
      await expect(words).toHaveText([about, /^Worded now: North Korean units were moved /]);
      await page.getByLabel('As known on').selectOption('2024-10-28');
      await expect(words).toHaveText([now], { useInnerText: true });
      // What is not shown is not read out as the link's name either.
      await expect(page.locator(`${place} > a`)).toHaveAccessibleName(now);
    }
  });

  test('turns a day that is none into one, and says so', async ({ page }) => {
    await open(page, './claims/?asof=2031-01-01');
    await expect(page.getByRole('status')).toContainText('The record ends on');
    await expect(page.locator('html')).toHaveAttribute('data-asof', /^20\d\d-\d\d-\d\d$/);
  });

  test('leads from each change to what could be said on that day, and on to what came after', async ({ page }) => {
    await page.goto('./claims/#days');
    const day = page.locator('#day-2024-11-18');
    await day.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/claims\/fought-in-kursk\/2024-11-18\/$/);
    await expect(page.getByRole('complementary')).toContainText('Since 26 April 2025: confirmed');
    await page.getByRole('link', { name: /^Next change/ }).click();
    await expect(page).toHaveURL(/\/claims\/fought-in-kursk\/2024-12-16\/$/);
  });

  test('can be worked by the keyboard alone', async ({ page }) => {
    await open(page, './claims/');
    await page.getByLabel('Topic').focus();
    await page.keyboard.type('The barg');
    await expect(page).toHaveURL(/topic=bargain/);
    const region = page.getByRole('region', { name: /last word of each country/ });
    await region.focus();
    await expect(region).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(region.getByRole('link').first()).toBeFocused();
    // On a phone a cell that comes into focus lies whole beside the column that stays.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Show all again' }).click();
    const cells = (await region.locator('td a:visible').all()).slice(0, 6);
    expect(cells.length).toBeGreaterThan(3);
    for (const cell of [...cells, ...cells.toReversed()]) {
      await cell.focus();
      const hidden = await cell.evaluate((one) => {
        const [own, all] = [one.getBoundingClientRect(), one.closest('[role="region"]')!.getBoundingClientRect()];
        const column = one.closest('tr')!.querySelector('th')!.getBoundingClientRect();
        return own.left < column.right || own.right > all.right;
      });
      expect(hidden).toBe(false);
    }
  });
});

test.describe('a claim’s page', () => {
  test('leads by the keyboard from a sign to what was said', async ({ page }) => {
    await page.goto('./claims/troops-moved-to-russia/');
    const sign = page.locator('figure svg a:visible').nth(2);
    await sign.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#said-3$/);
    await expect(page.locator('#said-3')).toBeInViewport();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the ledger is whole: every claim, both its standings, every last word', async ({ page }) => {
    await page.goto('./claims/');
    await expect(page.locator('form')).toBeHidden();
    const all = await shown(page);
    expect(await rowsShown(page)).toEqual(all);
    for (const item of await page.locator('li[data-claim]').all()) {
      await expect(item.locator('dd .standing:visible')).toHaveCount(2);
    }
    // The story's own day is shown, and now: a claim that was worded otherwise then stands in both wordings.
    for (const place of ['li[data-claim="moved-to-kursk"]', 'tr[data-row="moved-to-kursk"] th']) {
      await expect(page.locator(`${place} > a > span:visible`)).toHaveText([/were about to arrive/, /^Worded now: /]);
    }
    expect(await page.locator('td a[data-last]:visible').count()).toBe(await page.locator('td a[data-last]').count());
    await page.getByRole('link', { name: 'The bargain' }).click();
    await expect(page.getByRole('heading', { name: 'The bargain' })).toBeInViewport();
  });

  test('a source opens to what rests on it, and leads there', async ({ page }) => {
    await page.goto('./sources/#tass-2024-10-10');
    const entry = page.locator('#tass-2024-10-10');
    await entry.locator('summary').click();
    await entry.locator('details a[href*="/claims/"]').first().click();
    await expect(page).toHaveURL(/\/claims\/[a-z0-9-]+\/$/);
  });
});

test.describe('on a phone', () => {
  for (const [name, width] of Object.entries({ usual: 390, narrow: 320 })) {
    test.describe(name, () => {
      test.use({ ...PHONE, viewport: { width, height: 800 } });

      test('no page can be scrolled sideways, and what is to be hit is large enough', async ({ page }) => {
        for (const address of PAGES) {
          await test.step(address, async () => {
            await page.goto(address);
            expect(await sideways(page)).toBe(0);
            const small = await page
              .locator('main :is(select, button, summary, nav a):visible')
              .evaluateAll((all) =>
                all.filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML.slice(0, 120))
              );
            expect(small).toEqual([]);
          });
        }
      });
    });
  }
});

test('headings follow each other without gaps, tables have heads', async ({ page }) => {
  for (const address of PAGES) {
    await test.step(address, async () => {
      await page.goto(address);
      const levels = await page.$$eval('h1, h2, h3, h4', (all) =>
        all.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1]))
      );
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.reduce((before, level) => {
        expect(level - before).toBeLessThanOrEqual(1);
        return level;
      });
      expect(await page.locator('th:not([scope])').count()).toBe(0);
    });
  }
});
