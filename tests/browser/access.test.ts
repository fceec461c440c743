import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { atRest, centre, open, PHONE, sideways } from './support/story.ts';
import { expect, test } from './support/test.ts';

/** One page of every kind, by its address. */
const KINDS = {
  story: './?stage=static',
  claims: './claims/',
  claim: './claims/fought-in-kursk/',
  'claim on a day': './claims/fought-in-kursk/2024-11-12/',
  sources: './sources/',
  about: './about/',
  share: './share/',
  data: './data/',
  map: './maps/containers-from-rajin/',
  'figure for frames': './embed/figure/shells/',
  'section for frames': './embed/aid/?mode=text',
  'no such page': './no-such-page/'
} as const;

/** What WCAG 2.2 asks for at A and AA, what else is good practice; and of AAA what axe can see of what we aim at. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const MORE = ['color-contrast-enhanced', 'target-size', 'label-content-name-mismatch', 'focus-order-semantics'];
/** What depends on colours, and is asked again under others: of the story’s sections, which are alike, of the first three. */
const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Under which colours a page is looked at; the first is asked everything. */
const LOOKS = [
  { colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none' },
  { colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'none' },
  { colorScheme: 'dark', reducedMotion: 'no-preference', forcedColors: 'active' }
] as const;

async function faults(page: Page, whole: boolean): Promise<readonly string[]> {
  const asked = axe(page);
  if (whole) {
    const rules = Object.fromEntries(MORE.map((rule) => [rule, { enabled: true }]));
    asked.options({ runOnly: { type: 'tag', values: TAGS }, rules, resultTypes: ['violations'] });
  } else asked.withRules(COLOURS).exclude('[data-section]:nth-child(n + 4)');
  const { violations, passes, incomplete, inapplicable } = await asked.analyze();
  const ran = [violations, passes, incomplete, inapplicable].flatMap((all) => all.map(({ id }) => id));
  expect(ran, 'rules that axe no longer has').toEqual(expect.arrayContaining(whole ? [...MORE, ...COLOURS] : COLOURS));
  // A mark is named by its sentence, with the date written out; the drawing abbreviates. The statement in /about/ says so.
  const known = (id: string, html: string) => id === 'label-content-name-mismatch' && /^<g [^>]*class="mark/.test(html);
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => !known(id, html)).map(({ html }) => `${id}: ${html.slice(0, 160)}`)
  );
}

/** What can be pressed and is smaller than 44 by 44 pixels, though not part of a line of text. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const pressed =
      'a[href], button, select, textarea, summary, input:not([type="hidden"]), [role="switch"], [role="slider"]';
    const inText = (one: Element) =>
      getComputedStyle(one).display === 'inline' ||
      [...one.parentElement!.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\w{2}/.test(node.textContent ?? '')
      );
    return [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter(
        (one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !one.matches('.skip')
      )
      .map((one) => {
        const within = one.closest('label') ?? one;
        return { one, box: within.getBoundingClientRect() };
      })
      .filter(({ one, box }) => box.width > 0 && (box.width < 43.5 || box.height < 43.5) && !inText(one))
      .map(({ one, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${one.outerHTML.slice(0, 120)}`);
  });

test.describe('every kind of page can be used', () => {
  test.use({ ...PHONE, provoked: /404 \(Not Found\)/ });

  for (const [kind, address] of Object.entries(KINDS)) {
    test(`${kind}: axe finds no fault in any colours, a finger hits all, and it fits at 400 %`, async ({ page }) => {
      test.slow();
      await page.goto(address);
      if (kind === 'story') await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
      // Of hundreds of entries of one make the first tell as much as all.
      await page.$$eval('.entries > li:nth-child(n + 30)', (all) => all.forEach((one) => one.remove()));
      for (const [i, look] of LOOKS.entries()) {
        await page.emulateMedia(look);
        expect.soft(await faults(page, i === 0), JSON.stringify(look)).toEqual([]);
      }
      expect.soft(await tooSmall(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await sideways(page)).toBe(0);
    });
  }
});

test.describe('whether maps move', () => {
  test.use({ provoked: /ERR_FAILED|Failed to fetch dynamically imported module/ });
  const STEP = 'containers-from-rajin';
  const drawing = (page: Page) => page.locator(`[data-stage] picture img[src*="/${STEP}."][src$="#draw"]`);

  test('is chosen on the page, beside what the system asks, and remembered', async ({ page }) => {
    const root = page.locator('html');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.setViewportSize(PHONE.viewport);
    await open(page, './?stage=static');
    await expect(root).not.toHaveAttribute('data-motion');
    const contents = page.getByText('Contents', { exact: true });
    const choice = page.getByRole('switch', { name: 'Moving maps' });
    await contents.click();
    await expect(choice).toBeChecked();
    await choice.focus();
    await page.keyboard.press('Space');
    await expect(choice).not.toBeChecked();
    await expect(root).toHaveAttribute('data-motion', 'less');
    await page.keyboard.press('Escape');
    await centre(page, STEP);
    await atRest(page, STEP);
    await expect(drawing(page)).toHaveCount(0);

    // Before the first script of ours has run, let alone the switch.
    await page.route(/\/entry\//, (route) => route.abort());
    await page.reload({ waitUntil: 'commit' });
    await expect(root).toHaveAttribute('data-motion', 'less');
    await page.unroute(/\/entry\//);

    // The other way round: the reader wants what the system spares others.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, './aid/?stage=static');
    await contents.click();
    await expect(choice).not.toBeChecked();
    await choice.click();
    await expect(root).not.toHaveAttribute('data-motion');
    await page.keyboard.press('Escape');
    await centre(page, STEP);
    await atRest(page, STEP);
    await expect(drawing(page)).toHaveCount(1);
  });

  test('follows the system where nothing was chosen, and where nothing can be kept', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        }
      });
    });
    const root = page.locator('html');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, './?stage=static');
    await expect(root).toHaveAttribute('data-motion', 'less');
    await page.getByText('Contents', { exact: true }).click();
    await expect(page.getByRole('switch', { name: 'Moving maps' })).not.toBeChecked();
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await expect(root).not.toHaveAttribute('data-motion');
    await expect(page.getByRole('switch', { name: 'Moving maps' })).toBeChecked();
  });
});

test.describe('by the keyboard', () => {
  /** Of what has the focus: what lies over its middle, if that is something else; and whether its focus can be seen. */
  const hidden = (page: Page) =>
    page.evaluate(() => {
      const one = document.activeElement!;
      const { left, top, width, height } = one.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      const called = one.outerHTML.slice(0, 80);
      if (!at || !(one.contains(at) || at.contains(one))) return `${called} lies under ${at?.outerHTML.slice(0, 80)}`;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? null : `the focus on ${called} is not seen`;
    });

  for (const [name, viewport] of [
    ['in a desktop window', { width: 1280, height: 800 }],
    ['enlarged four times', { width: 320, height: 256 }]
  ] as const) {
    test(`nothing that has the focus lies under what sticks, there and back, ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, './?stage=static');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'Skip to the story' })).toBeFocused();
      await page.keyboard.press('Enter');
      const found: (string | null)[] = [];
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let i = 0; i < 18; i += 1) {
          await page.keyboard.press(key);
          found.push(await hidden(page));
        }
      }
      expect(found.filter((one) => one !== null)).toEqual([]);
    });
  }

  test('nothing is said aloud because the page is scrolled', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, './?stage=static');
    await page.evaluate(() => {
      const said = ((window as unknown as { said: string[] }).said = []) as string[];
      const loud = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]';
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest(loud);
          if (region) said.push(region.outerHTML.slice(0, 200));
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    const before = page.url();
    const steps = await page.$$eval('[data-step]', (all) => all.map(({ id }) => id));
    for (const id of steps.filter((_, i) => i % 9 === 4)) {
      await page.mouse.wheel(0, 200);
      await centre(page, id);
      await atRest(page, id);
    }
    await expect.poll(() => page.url()).not.toBe(before);
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([]);
  });
});
