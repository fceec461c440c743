import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DEFAULT_AS_OF } from '../../src/lib/facts/as-of.ts';
import { formatDate } from '../../src/lib/facts/dates.ts';
import type { Section } from '../../src/lib/story/types.ts';
import { LEDGER_DAYS } from '../support/ledger-days.ts';
import { asOf, dialButton, expected, ledger, turn } from './support/dial.ts';
import { atRest, centre, DESKTOP, open } from './support/story.ts';
import { expect, test } from './support/test.ts';

const STATIC = './?stage=static';
const SECTIONS = new URL('../../src/lib/story/sections/', import.meta.url);

const queryOf = (page: Page) => new URL(page.url()).searchParams.get('asof');

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
    for (const [at, day] of LEDGER_DAYS.entries()) {
      await field.fill(day);
      await expect(asOf(page)).toHaveAttribute('data-asof', day);
      await expect(dialButton(page)).toContainText(formatDate(day));
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
      const count = (status: string) => Object.keys(ledger).filter((id) => expected(id, day) === status).length;
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

test.describe('through the section “Since then”', () => {
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
      await expect(dialButton(page), id).toContainText(formatDate(scene.asOf).split(' ')[0]!);
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
    await dialButton(page).click();
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
