import type { Page } from '@playwright/test';
import { atRest, DESKTOP, open, pathOf, PHONE, served, spread, stepsOf, type Step } from './support/story.ts';
import { expect, test } from './support/test.ts';

/** What search engines and link previews read of a page, without running it. */
const headOf = (page: Page, html: string) =>
  page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'text/html');
    return {
      title: read.title,
      description: read.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
      canonical: read.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
      h1: [...read.querySelectorAll('h1')].map((h) => h.textContent?.trim() ?? '')
    };
  }, html);

/** How far a card reaches above the bar's foot or stands below the window's, in pixels; 0 where its head can be read. */
const outOfSight = (page: Page, step: string) =>
  page.evaluate((id) => {
    const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const head = document.querySelector(`#${CSS.escape(id)} h3`)!.getBoundingClientRect();
    return Math.max(0, bar - head.top, head.bottom - window.innerHeight);
  }, step);

const firsts = (steps: readonly Step[]) => steps.filter((step) => step.first);

/** `LANDING=all` opens every section and every step, on a phone as well; that takes some minutes. */
const EVERY = process.env.LANDING === 'all';

/** The last step of every section: the one farthest from where the page opens by itself. */
const lasts = (steps: readonly Step[]) => steps.filter((step, i) => steps[i + 1]?.section !== step.section);

test.describe('each section has a page of its own', () => {
  test.use(DESKTOP);

  test('with title, description and canonical address', async ({ page, request }) => {
    const story = await served(page);
    const steps = await stepsOf(story);
    const seen = new Map<string, string>();
    for (const { section } of firsts(steps)) {
      const answer = await request.get(pathOf(section, steps));
      const { title, description, canonical, h1 } = await headOf(page, await answer.text());
      const heading = await story.evaluate(
        (all, id) => all.querySelector(`#${id} header :is(h1, h2)`)!.textContent.trim(),
        section
      );
      expect(title).toContain(heading);
      expect(description.length, description).toBeGreaterThan(40);
      expect(description.length, description).toBeLessThanOrEqual(160);
      expect(new URL(canonical, answer.url()).pathname).toBe(new URL(answer.url()).pathname);
      expect(h1).toHaveLength(1);
      for (const text of [title, description]) {
        expect(seen.get(text), `"${text}" is used twice`).toBeUndefined();
        seen.set(text, section);
      }
    }
  });

  test('opened at its heading and scene', async ({ page }) => {
    const steps = await stepsOf(await served(page));
    for (const { section, id } of EVERY ? firsts(steps) : spread(firsts(steps), 6)) {
      await test.step(section, async () => {
        await open(page, `${pathOf(section, steps)}?stage=static`);
        await atRest(page, id);
        await expect(page.locator(`#${section} header :is(h1, h2)`)).toBeInViewport({ ratio: 1 });
        expect(new URL(page.url()).hash).toBe('');
      });
    }
  });
});

test.describe('an address with a step opens at it', () => {
  for (const [name, device] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    test.describe(`on a ${name}`, () => {
      test.use(device);

      test('for steps of sections near and far', async ({ page }) => {
        if (EVERY) test.setTimeout(600_000);
        const steps = await stepsOf(await served(page));
        const all = EVERY ? steps : lasts(steps);
        for (const step of EVERY ? all : spread(all, name === 'phone' ? 3 : 5)) {
          await test.step(step.id, async () => {
            // Another fragment alone would not load the page anew.
            await page.goto('about:blank');
            await open(page, `${pathOf(step.section, steps)}?stage=static#${step.id}`);
            await atRest(page, step.id);
            expect(await outOfSight(page, step.id)).toBe(0);
          });
        }
      });
    });
  }
});
