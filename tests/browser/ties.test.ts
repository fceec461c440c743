import type { Locator, Page } from '@playwright/test';
import { bring, cardOf, marksOf } from './support/claim-card.ts';
import { DESKTOP, open, PHONE } from './support/story.ts';
import { expect, test } from './support/test.ts';

const STATIC = '?stage=static';

/** The timeline, once it answers: then one of its designs is left, and one mark is a stop of the Tab key. */
async function answering(page: Page): Promise<Locator> {
  const figure = page.locator('[data-figure="ties"]');
  await expect(figure.locator('svg')).toHaveCount(1);
  await expect(figure.locator('svg [tabindex="0"]')).toHaveCount(1);
  return figure;
}

/** The panel, of which every edge must be inside the window, and which nothing may cover. */
async function shown(page: Page): Promise<Locator> {
  const panel = page.locator('[data-figure="ties"] .panel');
  await expect(panel).toBeVisible();
  const faults = () =>
    panel.evaluate((node) => {
      const { left, top, right, bottom } = node.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      const corners = [
        [left + 4, top + 4],
        [right - 4, bottom - 4]
      ] as const;
      const covered = corners.some(([x, y]) => !node.contains(document.elementFromPoint(x, y)));
      const outside = left < 0 || top < 0 || right > clientWidth || bottom > clientHeight;
      return [outside && 'outside the window', covered && 'covered'].filter(Boolean);
    });
  await expect.poll(faults).toEqual([]);
  return panel;
}

/** Every source in the panel is a link to it in the list of sources. */
async function cites(panel: Locator): Promise<void> {
  // All at one moment: a pointer still on its way may have opened another mark's panel first.
  const links = await panel
    .locator('a[data-cite]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.getAttribute('data-cite')]));
  expect(links).not.toEqual([]);
  for (const [href, source] of links) expect(href).toMatch(new RegExp(`/sources/#${source}$`));
}

test.describe('on a desktop', () => {
  test.use(DESKTOP);

  test('a pointer and the keyboard come to every mark, to what is told of it, and to its step', async ({ page }) => {
    await open(page, `./${STATIC}`);
    const figure = await answering(page);
    const panel = figure.locator('.panel');
    const drawing = (await figure.locator('.drawings').boundingBox())!;

    await test.step('a pointer that rests on a mark opens the panel, and may move into it', async () => {
      const mark = (await figure.locator('svg a path').last().boundingBox())!;
      const from = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
      // A busy machine can hold a pointer up for so long that it does rest on the way.
      await expect(async () => {
        await page.mouse.move(mark.x - 40, drawing.y - 60);
        await page.mouse.move(from.x, from.y, { steps: 4 });
        await cites(await shown(page));
        await page.waitForTimeout(500);
        const box = (await panel.boundingBox())!;
        const told = await panel.locator('.what').textContent();
        // Slower than a pointer that rests: each stop on the way is long enough to have counted as one.
        const goal = { x: box.x + box.width / 2, y: box.y + box.height - 12 };
        for (let part = 1; part <= 6; part++) {
          await page.mouse.move(from.x + ((goal.x - from.x) * part) / 6, from.y + ((goal.y - from.y) * part) / 6);
          await page.waitForTimeout(120);
        }
        // Longer than the panel outlasts a pointer that has left.
        await page.waitForTimeout(500);
        await expect(panel.locator('.what')).toHaveText(told!, { timeout: 1000 });
      }).toPass({ timeout: 45_000 });
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await page.mouse.move(300, 300);
    });

    await test.step('the arrow keys, Home and End walk the marks, and the panel with them; the page stands still', async () => {
      const at = () => page.evaluate(() => window.scrollY);
      const before = await at();
      await figure.locator('svg [tabindex="0"]').focus();
      await page.keyboard.press('ArrowRight');
      await cites(await shown(page));
      const marks = figure.locator('svg [tabindex]');
      await page.keyboard.press('Home');
      await expect(marks.first()).toBeFocused();
      await expect(panel.locator('.what')).toHaveText(/^1961 treaty/);
      await shown(page);
      await expect(panel.locator('.not-yet')).toHaveCount(0);
      await expect(figure.locator('svg [tabindex="0"]')).toHaveCount(1);
      expect(await at()).toBe(before);
    });

    await test.step('Tab leads into the panel, Escape back to its mark', async () => {
      await page.keyboard.press('Tab');
      await expect(panel.locator('a').first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await expect(figure.locator('svg [tabindex]').first()).toBeFocused();
    });

    await test.step('under the card of a claim, Escape closes the card first, and then the panel', async () => {
      const claim = marksOf(page).first();
      await bring(claim, 0.4);
      await claim.focus();
      // At the other end of the window than the words: a card over the pointer would be where it left the timeline.
      const mark = (await figure.locator('svg a path').last().boundingBox())!;
      await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2, { steps: 4 });
      await shown(page);
      await page.keyboard.press('Enter');
      await expect(cardOf(page).getByRole('heading', { level: 2 })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(cardOf(page)).toHaveCount(0);
      await expect(claim).toBeFocused();
      await expect(panel).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await page.mouse.move(300, 300);
      await figure.locator('svg [tabindex="0"]').focus();
    });

    await test.step('what was not yet known is said to be so, and Enter leads to its step', async () => {
      await page.keyboard.press('End');
      const last = figure.locator('svg a').last();
      await expect(last).toBeFocused();
      await cites(await shown(page));
      await expect(panel.locator('.not-yet')).toHaveText('Not yet known on 23 October 2024');
      const href = (await last.getAttribute('href'))!;
      await page.keyboard.press('Enter');
      await expect(page.locator(`[data-step]${href}`)).toHaveAttribute('aria-current', 'step');
      await expect(panel).toHaveCount(0);
    });
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a finger at either edge opens a panel inside the window, at any width', async ({ page }) => {
    await open(page, `./soviet-era/${STATIC}`);
    const figure = await answering(page);
    const panel = figure.locator('.panel');
    const active = page.locator('[data-step][aria-current="step"]');
    for (const [width, height] of [
      [390, 844],
      [320, 640],
      [280, 600]
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(figure.locator('svg')).toHaveAttribute('viewBox', new RegExp(`^0 0 ${width} `));
      const { y } = (await figure.locator('.drawings').boundingBox())!;
      const step = await active.getAttribute('id');

      await page.touchscreen.tap(width - 14, y + 35);
      await cites(await shown(page));
      await expect(panel.locator('.not-yet'), `${width} px`).toHaveText('Not yet known on 23 October 2024');
      await expect(panel, 'the panel comes next for who listens').toBeFocused();

      await page.touchscreen.tap(12, y + 35);
      await expect(panel.locator('.not-yet'), `${width} px`).toHaveCount(0);
      await cites(await shown(page));
      await expect(active, 'a finger opens the panel first').toHaveAttribute('id', step!);

      const told = await panel.locator('.what').textContent();
      await panel.getByRole('button', { name: 'Later' }).tap();
      await expect(panel.locator('.what')).not.toHaveText(told!);
      await shown(page);
      for (const button of await panel.getByRole('button').all()) {
        expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      }
      await panel.getByRole('button', { name: 'Close' }).tap();
      await expect(panel).toHaveCount(0);
    }

    await page.touchscreen.tap(140, (await figure.locator('.drawings').boundingBox())!.y + 35);
    const link = (await shown(page)).locator('a[href^="#"]').first();
    const href = (await link.getAttribute('href'))!;
    await link.tap();
    await expect(page.locator(`[data-step]${href}`)).toHaveAttribute('aria-current', 'step');
    await expect(panel).toHaveCount(0);
  });
});

test('the timeline can be taken away as data and as a picture', async ({ request }) => {
  const page = await (await request.get('./')).text();
  const files = [
    ['csv', 'text/csv', 'id,date,until,what,'],
    ['svg', 'image/svg+xml', 'data-words='],
    ['png', 'image/png', 'PNG']
  ] as const;
  for (const [ending, type, holds] of files) {
    expect(page.includes(`/figures/ties.${ending}"`), `a link to ties.${ending}`).toBe(true);
    const answer = await request.get(`./figures/ties.${ending}`);
    expect(answer.ok(), ending).toBe(true);
    expect(answer.headers()['content-type']).toContain(type);
    expect((await answer.body()).toString('latin1'), ending).toContain(holds);
  }
});
