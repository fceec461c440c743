import type { Locator, Page } from '@playwright/test';
import { drawnAt } from '../../src/lib/charts/page/sizes.ts';
import { formatDate } from '../../src/lib/facts/dates.ts';
import { axe, faultsBy } from './support/axe.ts';
import { chooseDay } from './support/dial.ts';
import { open, PHONE } from './support/story.ts';
import { expect, test } from './support/test.ts';

const STATIC = './?stage=static';
const FIGURES = 'main .sections figure[data-figure]';

/** The ids of the story's figures, in the order of the page. */
const idsOf = (page: Page): Promise<readonly string[]> =>
  page.$$eval(FIGURES, (all) => all.map((figure) => figure.getAttribute('data-figure') ?? ''));

/** Brings a figure to the middle of the window and waits until it answers. */
async function answering(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`${FIGURES}[data-figure="${id}"]`);
  await figure.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await figure.locator('[data-part="drawing"] svg').waitFor();
  return figure;
}

/** In the place of its image, and nothing has moved for it. */
async function takesItsPlace(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`${FIGURES}[data-figure="${id}"]`);
  const before = await figure.evaluate((node) => node.getBoundingClientRect().height);
  await answering(page, id);
  await expect(figure.locator('img')).toHaveCount(0);
  const after = await figure.evaluate((node) => node.getBoundingClientRect().height);
  expect(Math.abs(after - before), id).toBeLessThanOrEqual(4);
  const rows = await figure.locator('tbody tr').count();
  await expect(figure.locator('.mark'), id).toHaveCount(rows);
  return figure;
}

/** Pointing at a mark opens its panel beside it, inside the figure; a touch elsewhere closes it. */
async function answersPointers(page: Page, figure: Locator, id: string): Promise<void> {
  const box = (await figure.locator('.mark .ring').first().boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const panel = (await figure.locator('.panel').boundingBox())!;
  const whole = (await figure.boundingBox())!;
  expect(panel.x, id).toBeGreaterThanOrEqual(whole.x - 1);
  expect(panel.x + panel.width, id).toBeLessThanOrEqual(whole.x + whole.width + 1);
  await page.mouse.move(whole.x + 2, Math.max(whole.y - 30, 60));
  await expect(figure.locator('.panel'), id).toHaveCount(0);
}

/** A filter narrows the drawing and the table, and all brings them back. Gives back how many filters there are. */
async function filters(figure: Locator, id: string): Promise<number> {
  const rows = await figure.locator('tbody tr').count();
  const selects = await figure.locator('select').all();
  for (const select of selects) {
    await select.selectOption({ index: 1 });
    const left = await figure.locator('.mark').count();
    const chosen = await select.inputValue();
    expect(left, `${id}: ${chosen}`).toBeGreaterThan(0);
    expect(left, `${id}: ${chosen}`).toBeLessThan(rows);
    await expect(figure.locator('tbody tr:not([hidden])')).toHaveCount(left);
    await select.selectOption({ index: 0 });
    await expect(figure.locator('.mark')).toHaveCount(rows);
  }
  return selects.length;
}

test.describe('on a phone', () => {
  test.use({ ...PHONE, contextOptions: { reducedMotion: 'reduce' } });

  test('each figure answers in the place of its image, and nothing moves for it', async ({ page }) => {
    await open(page, STATIC);
    for (const id of await idsOf(page)) await takesItsPlace(page, id);
  });
});

/** The days on which little, and all, of what the figures tell was known. */
const [EARLY, LATE] = ['2024-10-17', '2026-06-01'] as const;

/** How many marks of each figure stand for what was not known yet; the figures show a day. */
async function veiled(page: Page, day: string): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const id of await idsOf(page)) {
    const figure = page.locator(`${FIGURES}[data-figure="${id}"]`);
    await expect(figure.locator('[data-part="day"]'), id).toHaveText(formatDate(day));
    const after = figure.locator('.mark.after');
    counts[id] = await after.count();
    if (counts[id] > 0) await expect(after.first(), id).toHaveAttribute('aria-label', /Not yet known on/);
  }
  return counts;
}

/** The words of all figures that reach out of them, once each is drawn for the width it has. */
async function clipped(page: Page): Promise<readonly string[]> {
  const widths = () =>
    page.$$eval(`${FIGURES} .chart-live`, (all) =>
      all.map((one) => ({ inside: one.clientWidth, drawn: one.querySelector('svg')?.viewBox.baseVal.width }))
    );
  await expect
    .poll(async () => (await widths()).filter(({ inside, drawn }) => drawn !== drawnAt(inside)), { intervals: [50] })
    .toEqual([]);
  return page.$$eval(FIGURES, (all) =>
    all.flatMap((figure) => {
      const card = figure.getBoundingClientRect();
      return [...figure.querySelectorAll('svg [data-label]')]
        .map((word) => ({ text: word.textContent, box: word.getBoundingClientRect() }))
        .filter(({ box }) => box.left < card.left - 0.5 || box.right > card.right + 0.5 || box.width === 0)
        .map(({ text }) => `${(figure as HTMLElement).dataset.figure}: ${text}`);
    })
  );
}

test.describe('on a desktop', () => {
  // The stage cuts from scene to scene: the figures stand in the whole of the story, and their stage is not the matter here.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('figures answer: pointers and filters, and another day', async ({ page }) => {
    test.slow();
    await open(page, STATIC);

    await test.step('each takes the place of its image, answers pointers, and can be narrowed', async () => {
      let filtered = 0;
      for (const id of await idsOf(page)) {
        const figure = await takesItsPlace(page, id);
        await answersPointers(page, figure, id);
        filtered += await filters(figure, id);
      }
      expect(filtered).toBeGreaterThan(0);
    });

    await test.step('another day veils what was not known yet, in drawing and words', async () => {
      await chooseDay(page, EARLY);
      const early = await veiled(page, EARLY);
      await chooseDay(page, LATE);
      const late = await veiled(page, LATE);
      const ids = Object.keys(early);
      expect(ids.filter((id) => early[id]! < late[id]!)).toEqual([]);
      expect(ids.some((id) => early[id]! > late[id]!)).toBe(true);
    });

    await test.step('and so does the day of an address', async () => {
      await open(page, `${STATIC}&asof=${EARLY}`);
      const figure = await answering(page, (await idsOf(page))[0]!);
      await expect(figure.locator('[data-part="day"]')).toHaveText(formatDate(EARLY));
    });
  });

  test('figures fit: no word is clipped at any width, and axe finds nothing', async ({ page }) => {
    test.slow();
    await open(page, STATIC);
    const ids = await idsOf(page);
    for (const id of ids) await answering(page, id);

    await test.step('no word of a figure is clipped at any width from 280 to 1,600 px', async () => {
      const usual = page.viewportSize()!;
      // Each of the three drawings at its widest and its narrowest, and where one takes over from the next.
      for (const width of [1600, 684, 683, 482, 481, 280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await clipped(page), `at ${width} px`).toEqual([]);
        await expect(page.locator(`${FIGURES} .chart-live svg`)).toHaveCount(ids.length);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `the page at ${width} px`).toBeLessThanOrEqual(width);
      }
      await page.setViewportSize(usual);
    });

    await test.step('axe finds nothing in the figures, in light and dark', async () => {
      for (const id of ids) {
        const figure = await answering(page, id);
        await figure.locator('details').evaluate((node) => ((node as HTMLDetailsElement).open = true));
        await figure.locator('.mark').first().focus();
      }
      // Axe looks at all that is in the page, which is a whole story; what is not a figure is not its matter here.
      await page.evaluate((figures) => {
        const main = document.createElement('main');
        main.append(...document.querySelectorAll(figures));
        document.body.replaceChildren(main);
      }, FIGURES);
      const figures = () => axe(page).include('figure[data-figure]');
      expect(await faultsBy(figures())).toEqual([]);
      // Another scheme is other colours, and nothing else.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faultsBy(figures().withRules('color-contrast'))).toEqual([]);
    });
  });
});

test('a figure is walked by keyboard alone: one stop, arrows, into the panel and back', async ({ page }) => {
  await open(page, STATIC);
  const [id] = await idsOf(page);
  const figure = await answering(page, id!);
  const marks = figure.locator('.mark');
  expect(await figure.locator('.mark[tabindex="0"]').count()).toBe(1);
  await figure.locator('.mark[tabindex="0"]').focus();
  const panel = figure.locator('.panel');
  await expect(panel).toBeVisible();
  const first = await panel.textContent();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  expect(await panel.textContent()).not.toBe(first);
  const label = await marks.nth(1).getAttribute('aria-label');
  expect(label).toContain((await panel.locator('.said').textContent())!.replace(/\.$/, ''));
  await page.keyboard.press('Enter');
  await expect(panel).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel.locator('a[data-cite]').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(panel).toHaveCount(0);
});
