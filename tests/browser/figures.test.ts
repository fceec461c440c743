import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
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
  await expect(figure.locator('[data-part="drawing"] svg'), id).toBeVisible();
  return figure;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, ...PHONE });

  test('every figure is there: its finding, its drawing, its sources, and its table', async ({ page, request }) => {
    await page.goto('./');
    const ids = await page.locator(FIGURES).count();
    expect(ids).toBeGreaterThanOrEqual(10);
    for (const figure of await page.locator(FIGURES).all()) {
      const id = (await figure.getAttribute('data-figure'))!;
      await figure.scrollIntoViewIfNeeded();
      await expect(figure.locator('figcaption .finding'), id).not.toBeEmpty();
      const image = figure.locator('img');
      await expect(image, id).toBeVisible();
      // The browser chose one of the three drawings; all are there and hold words as outlines.
      for (const design of ['narrow', 'middle', 'wide']) {
        const answer = await request.get(`./figures/${design}/${id}.svg`);
        expect(answer.ok(), `${id}.${design}`).toBe(true);
        expect(await answer.text(), `${id}.${design}`).toContain('data-words=');
      }
      await expect(figure.locator('.source a').first(), id).toHaveAttribute('href', /\/sources\/#./);
      await figure.locator('summary').click();
      const table = figure.locator(`table[data-table-for="${id}"]`);
      await expect(table, id).toBeVisible();
      expect(await table.locator('tbody tr').count(), id).toBeGreaterThan(0);
      for (const link of await figure.locator('.files a').all()) {
        const href = (await link.getAttribute('href'))!;
        expect((await request.get(href)).ok(), href).toBe(true);
      }
    }
  });
});

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
  test.use(PHONE);

  test('each figure answers in the place of its image, and nothing moves for it', async ({ page }) => {
    await open(page, STATIC);
    for (const id of await idsOf(page)) await takesItsPlace(page, id);
  });
});

test('each figure takes the place of its image, answers pointers, and can be narrowed', async ({ page }) => {
  await open(page, STATIC);
  let filtered = 0;
  for (const id of await idsOf(page)) {
    const figure = await takesItsPlace(page, id);
    await answersPointers(page, figure, id);
    filtered += await filters(figure, id);
  }
  expect(filtered).toBeGreaterThan(0);
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

test('another day veils what was not known yet, in drawing and words', async ({ page }) => {
  const [early, late] = ['2024-10-17', '2026-06-01'];
  const hollow: Record<string, Record<string, number>> = {};
  for (const day of [early, late]) {
    await open(page, `${STATIC}&asof=${day}`);
    for (const id of await idsOf(page)) {
      const figure = await answering(page, id);
      await expect(figure.locator('[data-part="day"]')).toHaveText(day === early ? '17 October 2024' : '1 June 2026');
      hollow[id] = { ...hollow[id], [day]: await figure.locator('.mark.after').count() };
      const after = figure.locator('.mark.after').first();
      if (hollow[id][day]) await expect(after).toHaveAttribute('aria-label', /Not yet known on/);
    }
  }
  const ids = Object.keys(hollow);
  expect(ids.filter((id) => hollow[id]![early]! < hollow[id]![late]!)).toEqual([]);
  expect(ids.some((id) => hollow[id]![early]! > hollow[id]![late]!)).toBe(true);
});

test('no word of a figure is clipped at any width from 280 to 1,600 px', async ({ page }) => {
  test.slow();
  await open(page, STATIC);
  const ids = await idsOf(page);
  // Each of the three drawings at its widest and its narrowest, and where one takes over from the next.
  for (const width of [1600, 684, 683, 482, 481, 280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const id of ids) {
      const figure = await answering(page, id);
      const faults = await figure.evaluate((node) => {
        const card = node.getBoundingClientRect();
        return [...node.querySelectorAll('svg [data-label]')]
          .map((word) => ({ text: word.textContent, box: word.getBoundingClientRect() }))
          .filter(({ box }) => box.left < card.left - 0.5 || box.right > card.right + 0.5 || box.width === 0)
          .map(({ text }) => text);
      });
      expect(faults, `${id} at ${width} px`).toEqual([]);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `the page at ${width} px`).toBeLessThanOrEqual(width);
  }
});

test('axe finds nothing in the figures, in light and dark', async ({ page }) => {
  await open(page, STATIC);
  for (const id of await idsOf(page)) {
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
  const axe = () => new AxeBuilder({ page }).include('figure[data-figure]');
  const found = [...(await axe().analyze()).violations];
  // Another scheme is other colours, and nothing else.
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await axe().withRules('color-contrast').analyze()).violations);
  expect(found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
});
