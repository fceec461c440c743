import type { Locator, Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { allow, copied, listen, root } from './support/share.ts';
import { DESKTOP, open, PHONE, sideways } from './support/story.ts';
import { expect, test } from './support/test.ts';

const CLAIM = 'fought-in-kursk';
const MAP = 'containers-from-rajin';
const SECTION = 'aid';
const DAY = '2024-11-12';

const menuOf = (page: Page) => page.locator('.share-menu:popover-open');
const waysIn = (part: Locator) => part.getByRole('button', { name: /^Share:/ });

test.describe('in the story', () => {
  test.use({ ...DESKTOP, contextOptions: { reducedMotion: 'reduce' } });

  test('a section is shared by the keyboard: link copied, said once, focus back; and nothing has moved for it', async ({
    page,
    baseURL
  }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as unknown as { value: number; sources: { node: Node | null }[] };
          const all = ((window as unknown as { moved: string[] }).moved ??= []);
          all.push(`${value} ${sources.map(({ node }) => (node as Element | null)?.className ?? '').join()}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Faces that come after the first paint move words by themselves: none comes before the button has.
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/*.woff2', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`./${SECTION}/?stage=static`, { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
    await allow(page, 'granted', 'granted');
    const way = waysIn(page.locator(`#${SECTION} header`));
    await expect(way).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { moved?: string[] }).moved ?? [])).toEqual([]);
    release();
    const said = await listen(page);
    await way.focus();
    await page.keyboard.press('Enter');
    const menu = menuOf(page);
    await expect(menu.getByRole('button', { name: 'Copy link' })).toBeFocused();
    await expect(way).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Enter');
    await expect(menu.getByText('Link copied')).toBeVisible();
    expect(await copied(page)).toBe(`${root(baseURL)}/${SECTION}/`);
    expect(await said()).toEqual(['Link copied']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(menu.getByText('Citation copied')).toBeVisible();
    expect(await copied(page)).toMatch(
      /From Pyongyang to Kursk, as known on 23 October 2024\. http.+\. Accessed \d+ \w+ 20\d\d\.$/
    );
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(way).toBeFocused();
    await expect(way).toHaveAttribute('aria-expanded', 'false');

    // Who tabs on leaves it behind, and a second press closes it.
    await way.click();
    await expect(menu).toBeVisible();
    await way.click();
    await expect(menu).toHaveCount(0);
  });

  test('a chart, a claim’s card and the list of a map are shared, on the reader’s day', async ({
    page,
    request,
    baseURL
  }) => {
    await open(page, `./?stage=static&asof=${DAY}`);
    await allow(page, 'granted', 'granted');
    const menu = menuOf(page);

    const figure = page.locator('figure[data-figure="shells"]');
    const section = await figure.evaluate((node) => node.closest('[data-section]')!.id);
    await waysIn(figure).scrollIntoViewIfNeeded();
    await waysIn(figure).click();
    const day = menu.getByRole('checkbox', { name: 'Keep the day: 12 November 2024' });
    await expect(day).toBeChecked();
    await menu.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => copied(page)).toBe(`${root(baseURL)}/${section}/?asof=${DAY}#figure-shells`);
    await day.uncheck();
    await menu.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => copied(page)).toBe(`${root(baseURL)}/${section}/#figure-shells`);
    await menu.getByRole('button', { name: 'Copy embed code' }).click();
    await expect.poll(() => copied(page)).toContain(`<iframe src="${root(baseURL)}/embed/figure/shells/"`);
    for (const link of await menu.locator('a[download]').all()) {
      expect((await request.get((await link.getAttribute('href'))!)).ok()).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);

    const mark = page.locator(`main a.claim[data-claim="${CLAIM}"]`).first();
    await mark.scrollIntoViewIfNeeded();
    await mark.focus();
    await page.keyboard.press('Enter');
    const card = page.locator('.claim-card:popover-open');
    await waysIn(card).focus();
    await page.keyboard.press('Enter');
    await menu.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => copied(page)).toMatch(new RegExp(`/claims/${CLAIM}/2024-\\d\\d-\\d\\d/$`));
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(card, 'the key closes what lies on top').toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);

    await page.locator(`#${MAP}`).getByRole('link', { name: 'What the map shows' }).click();
    const list = page.getByRole('region', { name: 'What the map shows' });
    await waysIn(list).click();
    await menu.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => copied(page)).toBe(`${root(baseURL)}/maps/${MAP}/`);
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(list).toBeVisible();
  });
});

const PAGES = [`./claims/${CLAIM}/`, `./claims/${CLAIM}/2024-11-18/`, `./maps/${MAP}/`];

test.describe('beside the story', () => {
  for (const [name, viewport] of [
    ['a narrow phone', { width: 320, height: 640 }],
    ['a window enlarged four times', { width: 320, height: 256 }]
  ] as const) {
    test.describe(`on ${name}`, () => {
      test.use({ ...PHONE, viewport });

      test('every page has a menu that stays within the window, and can be hit', async ({ page }) => {
        for (const address of PAGES) {
          await test.step(address, async () => {
            await page.goto(address);
            await waysIn(page.locator('main')).tap();
            const menu = menuOf(page);
            await expect(menu).toBeVisible();
            const { left, right, top, bottom } = await menu.evaluate((node) => node.getBoundingClientRect());
            expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(viewport.width);
            expect(bottom).toBeLessThanOrEqual(viewport.height);
            const small = await menu.locator('button, a, label').evaluateAll((all) =>
              all
                .map((one) => [one.textContent, one.getBoundingClientRect()] as const)
                .filter(([, { width, height }]) => width < 43.5 || height < 43.5)
                .map(([words]) => words)
            );
            expect(small).toEqual([]);
            expect(await sideways(page)).toBe(0);
            const once = viewport.height > 300 && address === PAGES[0];
            if (once) expect((await axe(page).analyze()).violations).toEqual([]);
            await menu.getByRole('button', { name: 'Close' }).tap();
            await expect(menu).toHaveCount(0);
          });
        }
      });
    });
  }

  test('where permission is denied the text is copied by selection, and else shown selected', async ({
    page,
    baseURL
  }) => {
    await page.goto(PAGES[1]!);
    await allow(page, 'granted', 'denied');
    const menu = menuOf(page);
    await waysIn(page.locator('main')).click();
    await menu.getByRole('button', { name: 'Copy link' }).click();
    await expect(menu.getByText('Link copied')).toBeVisible();
    const address = `${root(baseURL)}/claims/${CLAIM}/2024-11-18/`;
    expect(await copied(page)).toBe(address);

    await page.evaluate(() => (document.execCommand = () => false));
    await menu.getByRole('button', { name: 'Copy link' }).click();
    const field = menu.getByRole('textbox');
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(/The text is selected/);
    expect(
      await field.evaluate((node: HTMLTextAreaElement) => node.value.slice(node.selectionStart, node.selectionEnd))
    ).toBe(address);
    await page.keyboard.press('Escape');
    await expect(waysIn(page.locator('main'))).toBeFocused();
  });

  for (const [name, attributes] of [
    ['that may not write to the clipboard', 'allow="clipboard-write \'none\'"'],
    ['that is sandboxed', 'sandbox="allow-scripts"']
  ]) {
    test(`a link is copied in a frame ${name}`, async ({ page, baseURL }) => {
      const address = `${root(baseURL)}/claims/${CLAIM}/`;
      await page.route('**/host.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><title>Host</title><iframe title="Claim" width="800" height="600" ${attributes} src="${address}"></iframe>`
        })
      );
      await page.goto('./host.html');
      await allow(page, 'granted', 'granted');
      const frame = page.frameLocator('iframe');
      await frame.getByRole('button', { name: /^Share:/ }).click();
      await frame.getByRole('button', { name: 'Copy link' }).click();
      await expect(frame.locator('.share-menu').getByText('Link copied')).toBeVisible();
      await page.bringToFront();
      await page.evaluate(() => window.focus());
      expect(await copied(page)).toBe(address);
    });
  }

  test('the browser’s own sheet comes first; who closes it is told nothing, and where it fails the link is offered', async ({
    page,
    baseURL
  }) => {
    await page.addInitScript(() => {
      const tried: unknown[] = [];
      Object.assign(window, { tried, failing: 'AbortError' });
      Object.assign(navigator, {
        canShare: () => true,
        share: (data: unknown) => {
          tried.push(data);
          return Promise.reject(new DOMException('', (window as unknown as { failing: string }).failing));
        }
      });
    });
    await page.goto(PAGES[0]!);
    const said = await listen(page);
    await waysIn(page.locator('main')).click();
    const menu = menuOf(page);
    const sheet = menu.getByRole('button', { name: /^Share by/ });
    await expect(sheet).toBeFocused();
    await sheet.click();
    await expect(sheet).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { tried: { url: string }[] }).tried[0]?.url)).toBe(
      `${root(baseURL)}/claims/${CLAIM}/`
    );
    expect(await said()).toEqual([]);
    await page.evaluate(() => Object.assign(window, { failing: 'NotAllowedError' }));
    await sheet.click();
    await expect(menu.getByRole('button', { name: 'Copy link' })).toBeFocused();
    await expect(sheet).toHaveCount(0);
    expect(await said()).toEqual(['The browser could not share it. Copy the link instead.']);
  });
});
