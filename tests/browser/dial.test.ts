import { readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { addDays, addMonths } from '../../src/lib/dial/calendar.ts';
import { changesOf, DEFAULT_AS_OF, FIRST_DAY, LAST_DAY, statusOn } from '../../src/lib/facts/as-of.ts';
import { claims } from '../../src/lib/facts/claims.ts';
import { formatDate } from '../../src/lib/facts/dates.ts';
import type { Claim } from '../../src/lib/facts/schema.ts';
import type { Section } from '../../src/lib/story/types.ts';
import { axe, faultsBy } from './support/axe.ts';
import { atRest, centre, DESKTOP, open, PHONE } from './support/story.ts';
import { expect, test } from './support/test.ts';

const STATIC = './?stage=static';
const SECTIONS = new URL('../../src/lib/story/sections/', import.meta.url);
const table: Readonly<Record<string, Claim>> = claims;

const dialOf = (page: Page) => page.getByRole('region', { name: /^As known on/ });
const button = (page: Page) => page.locator('button[aria-controls="dial"]');
const slider = (page: Page) => page.getByRole('slider', { name: 'As known on' });
const asOf = (page: Page) => page.locator('html');

/** Opens the dial by its button; the ledger has come. */
async function turn(page: Page): Promise<Locator> {
  await button(page).click();
  const dial = dialOf(page);
  await expect(dial.locator('[data-counted]').first()).toBeVisible();
  return dial;
}

const queryOf = (page: Page) => new URL(page.url()).searchParams.get('asof');

/** What the ledger says of a claim on a day. */
const expected = (claim: string, day: string) => statusOn(table[claim]!, day)?.status ?? 'not-yet';

/** The days on which the status of any claim became another one, in order. */
const changes = [...new Set(Object.values(table).flatMap((claim) => changesOf(claim).map(({ from }) => from)))].sort();

/** A place a step that its map surely names and that has a claim: of which day the scene is. */
async function claimedPlaces() {
  const files = readdirSync(SECTIONS).filter((name) => name.endsWith('.ts'));
  const sections = await Promise.all(
    files.map(async (name) => ((await import(new URL(name, SECTIONS).href)) as { section: Section }).section)
  );
  return sections.flatMap(({ steps }) =>
    steps.flatMap(({ id, scene }) => {
      const label = scene.labels.find((one) => typeof one === 'object' && 'claim' in one && one.weight === 'strong');
      if (typeof label !== 'object' || !('place' in label) || !label.claim) return [];
      return [{ step: id, place: label.place as string, claim: label.claim as string, day: scene.asOf }];
    })
  );
}

test.describe('what the page says on a day', () => {
  test.use({ ...DESKTOP, contextOptions: { reducedMotion: 'reduce' } });

  test('is right by the ledger on the days that matter: in the text, on the maps, in the charts', async ({ page }) => {
    test.slow();
    const places = (await claimedPlaces()).slice(0, 5);
    expect(places.length).toBeGreaterThan(1);
    await open(page, STATIC);
    const dial = await turn(page);
    const field = dial.getByLabel('Date');
    const days = [
      '2024-10-17',
      '2024-10-18',
      DEFAULT_AS_OF,
      '2024-10-28',
      '2024-11-13',
      '2024-12-16',
      '2025-01-11',
      '2025-04-28',
      LAST_DAY
    ];
    for (const [at, day] of days.entries()) {
      await field.fill(day);
      await expect(asOf(page)).toHaveAttribute('data-asof', day);
      await expect(button(page)).toContainText(formatDate(day));
      const marks = await page.$$eval('main [data-claim]', (all) =>
        all.map((mark) => [mark.getAttribute('data-claim')!, mark.getAttribute('data-status')!] as const)
      );
      expect(marks.length).toBeGreaterThan(20);
      expect(marks, `marks on ${day}`).toEqual(marks.map(([claim]) => [claim, expected(claim, day)]));
      const words = await page.$$eval('main .claim .claim-status', (all) => all.map((word) => word.textContent));
      expect(words.map((word) => (word === 'not yet claimed' ? 'not-yet' : word))).toEqual(
        await page.$$eval('main .claim:has(.claim-status)', (all) =>
          all.map((mark) => mark.getAttribute('data-status'))
        )
      );

      // Numbers in sentences, and in the dial itself.
      const count = (status: string) => Object.keys(table).filter((id) => expected(id, day) === status).length;
      await expect(page.locator('main [data-count="day"]')).toHaveText(formatDate(day));
      for (const status of ['confirmed', 'corroborated', 'alleged', 'contradicted', 'unresolved', 'not-yet']) {
        await expect(page.locator(`main [data-count="${status}"]`), `${status} on ${day}`).toHaveText(
          `${count(status)}`
        );
        await expect(dial.locator(`[data-counted="${status}"] b`)).toHaveText(`${count(status)}`);
      }

      // Maps: the sign of a place whose part in the story is a claim, of every other such place by turns. On the story's own
      // day a scene has that of its day.
      for (const { step, place, claim, day: scene } of places.filter((_, i) => (i + at) % 2 === 0)) {
        await centre(page, step);
        await atRest(page, step);
        const label = page.locator(`[data-stage] .over .spot:has([data-place="${place}"])`);
        const status = expected(claim, day === DEFAULT_AS_OF ? scene : day);
        await expect(label.locator('use'), `${place} in ${step} on ${day}`).toHaveAttribute('href', `#glyph-${status}`);
      }

      // Charts: those that answer by now.
      const figure = page.locator('main .sections figure[data-figure]').first();
      await figure.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await expect(figure.locator('[data-part="drawing"] svg').first()).toBeVisible();
      const own = await figure.getAttribute('data-day');
      await expect(figure.locator('[data-part="day"]')).toHaveText(
        formatDate(day === DEFAULT_AS_OF ? (own ?? day) : day)
      );
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    }
  });
});

for (const [name, device] of [
  ['a phone', PHONE],
  ['a desktop', DESKTOP]
] as const) {
  test.describe(`on ${name}`, () => {
    test.use(device);

    test('the dial is at hand, and the page behind it follows at once', async ({ page }) => {
      await open(page, STATIC);
      const box = (await button(page).boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
      const dial = await turn(page);
      await expect(button(page)).toHaveAttribute('aria-expanded', 'true');
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
      const turned = Object.entries(table).filter(([, claim]) =>
        changesOf(claim).some(({ from }) => from === DEFAULT_AS_OF)
      );
      await expect(dial.locator('.changes li')).toHaveCount(turned.length);
      for (const [id] of turned) await expect(dial.locator(`.changes a[href*="/claims/${id}/"]`)).toHaveCount(1);
      await dial.getByRole('button', { name: 'Close' }).click();
      await expect(dial).toHaveCount(0);
      await expect(button(page)).toBeFocused();

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

test.describe('since then', () => {
  test.use({ ...DESKTOP, contextOptions: { reducedMotion: 'reduce' } });

  test('the day runs forward step by step, with marks and bar, and back again; a chosen day stays', async ({
    page
  }) => {
    const { section } = (await import(new URL('15-since-then.ts', SECTIONS).href)) as { section: Section };
    await open(page, STATIC);
    const marks = () =>
      page.$$eval('a[data-claim]', (all) =>
        all.map((mark) => [mark.getAttribute('data-claim') ?? '', mark.getAttribute('data-status') ?? ''] as const)
      );
    let last = DEFAULT_AS_OF;
    for (const { id, scene } of section.steps) {
      await centre(page, id);
      await atRest(page, id);
      expect(scene.asOf >= last, `${id} runs back`).toBe(true);
      last = scene.asOf;
      await expect(asOf(page), id).toHaveAttribute('data-asof', scene.asOf);
      await expect(button(page), id).toContainText(formatDate(scene.asOf).split(' ')[0]!);
      const wrong = (await marks()).filter(([claim, status]) => status !== expected(claim, scene.asOf));
      expect(wrong, id).toEqual([]);
    }
    expect(queryOf(page)).toBeNull();
    await centre(page, 'the-question');
    await atRest(page, 'the-question');
    await expect(asOf(page)).toHaveAttribute('data-asof', DEFAULT_AS_OF);

    const [one, other] = section.steps.slice(-2);
    await centre(page, one!.id);
    await atRest(page, one!.id);
    await button(page).click();
    await page.getByRole('button', { name: /^That day/ }).click();
    await expect(asOf(page)).toHaveAttribute('data-asof', DEFAULT_AS_OF);
    expect((await marks()).filter(([claim, status]) => status !== expected(claim, DEFAULT_AS_OF))).toEqual([]);
    await centre(page, other!.id);
    await atRest(page, other!.id);
    await expect(asOf(page)).toHaveAttribute('data-asof', DEFAULT_AS_OF);
    await centre(page, 'the-question');
    await atRest(page, 'the-question');
    await centre(page, other!.id);
    await atRest(page, other!.id);
    await expect(asOf(page)).toHaveAttribute('data-asof', other!.scene.asOf);

    await open(page, `${STATIC}&asof=2024-10-18`);
    const first = section.steps[0]!.id;
    await centre(page, first);
    await atRest(page, first);
    await expect(asOf(page)).toHaveAttribute('data-asof', '2024-10-18');
  });
});

test.describe('by keyboard alone', () => {
  test.use(DESKTOP);

  test('the dial opens, goes by days and months, is left without a trap, and gives the focus back', async ({
    page
  }) => {
    await open(page, STATIC);
    await button(page).focus();
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
    await button(page).press('Enter');
    await expect(slider(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button(page)).toBeFocused();
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

test.describe('the address', () => {
  test.use(DESKTOP);

  test('holds the chosen day, alone at rest, and links inside the site carry it', async ({ page }) => {
    await open(page, STATIC);
    const length = await page.evaluate(() => history.length);
    const dial = await turn(page);
    await dial.getByLabel('Date').fill('2024-12-16');
    await expect.poll(() => queryOf(page)).toBe('2024-12-16');
    expect(new URL(page.url()).searchParams.get('stage')).toBe('static');
    await dial.getByRole('button', { name: /^That day/ }).click();
    await expect.poll(() => queryOf(page)).toBeNull();
    await dial.getByLabel('Date').fill('2025-04-28');
    await expect.poll(() => queryOf(page)).toBe('2025-04-28');
    expect(await page.evaluate(() => history.length)).toBe(length);
    await page.keyboard.press('Escape');

    const step = await page.locator('[data-step]').nth(5).getAttribute('id');
    await centre(page, step!);
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${step}`);
    expect(queryOf(page), 'the address of another step keeps the day').toBe('2025-04-28');

    await page.getByText('Contents', { exact: true }).click();
    await page.getByRole('link', { name: 'About this page' }).click();
    await expect(page).toHaveURL(/\/about\/\?asof=2025-04-28$/);
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
    await expect(asOf(page)).toHaveAttribute('data-asof', '2025-04-28');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
    await expect(asOf(page)).toHaveAttribute('data-asof', '2025-04-28');
  });

  test('a step back over a link on the page brings back the day of that address', async ({ page }) => {
    await open(page, STATIC);
    const dial = await turn(page);
    await page.getByText('Contents', { exact: true }).click();
    await page.locator('nav[aria-label="Contents"] a[href^="#"]').nth(2).click();
    await dial.getByLabel('Date').fill('2024-12-16');
    await expect.poll(() => queryOf(page)).toBe('2024-12-16');
    await page.goBack();
    await expect(asOf(page)).toHaveAttribute('data-asof', DEFAULT_AS_OF);
    expect(queryOf(page)).toBeNull();
  });
});

test.describe('without the ledger', () => {
  test.use({ ...DESKTOP, provoked: /Failed to load resource/ });

  test('the dial still turns, and says what is missing', async ({ page }) => {
    await page.route('**/claims/days.json', (route) => route.abort());
    await open(page, STATIC);
    await button(page).click();
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
    await expect(button(page)).toBeHidden();
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
