import type { Page } from '@playwright/test';
import { atRest, DESKTOP, open, pathOf, PHONE, served, stepsOf, type Step } from './support/story.ts';
import { expect, test } from './support/test.ts';
import { activeStep, stands, type View } from './support/views.ts';

/** Where an address leads: what is to be seen there, and the step that is to be on the stage. */
interface Goal {
  readonly name: 'section' | 'step' | 'chart';
  readonly address: string;
  readonly selector: string;
  readonly step: string;
}

/** A section, a step and a chart, far from the top and from each other. */
async function goals(page: Page, query: string): Promise<readonly Goal[]> {
  const story = await served(page);
  const steps = await stepsOf(story);
  const section = steps.filter((step) => step.first)[6]!;
  const step = steps.findLast((one, i) => !one.first && steps[i + 1]?.section === one.section)!;
  const chart = await story.evaluate((all) => {
    const figures = [...all.querySelectorAll('figure.chart')];
    const figure = figures[Math.floor(figures.length / 2)]!;
    return { id: figure.id, step: figure.closest<HTMLElement>('[data-leg]')!.dataset.leg! };
  });
  const path = (of: Step) => `${pathOf(of.section, steps)}${query}`;
  const charted = steps.find(({ id }) => id === chart.step)!;
  return [
    { name: 'section', address: path(section), selector: `#${section.section} h2`, step: section.id },
    { name: 'step', address: `${path(step)}#${step.id}`, selector: `#${step.id} h3`, step: step.id },
    { name: 'chart', address: `${path(charted)}#${chart.id}`, selector: `#${chart.id} .finding`, step: chart.step }
  ];
}

/** Checks that a page has come to rest where its address leads: the step on the stage, the target's head clear of what sticks. */
async function landed(page: Page, goal: Goal, view: View = 'scroll'): Promise<void> {
  const { top, bottom, from, to } = await stands(page, goal.selector);
  if (view === 'text') await expect.poll(() => activeStep(page), { message: goal.name }).toBe(goal.step);
  else await atRest(page, goal.step);
  expect(top, `${goal.name}: its head under what sticks to the top`).toBeGreaterThanOrEqual(from - 1);
  // At 400 % a finding of four lines has no room between what sticks; two of them have.
  const head = Math.min(bottom, top + 56);
  expect(head, `${goal.name}: its head under what sticks to the foot`).toBeLessThanOrEqual(to + 1);
  if (view === 'step') return;
  // As far from the top as the page’s own styles say, within 8 pixels.
  const off = await page.evaluate((selector) => {
    const head = document.querySelector(selector)!;
    const target = head.closest('figure, [data-step], [data-section]')!;
    const { scrollMarginTop } = getComputedStyle(target);
    const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    return target.getBoundingClientRect().top - parseFloat(scrollMarginTop) - padding;
  }, goal.selector);
  expect(Math.abs(off), `${goal.name}: pixels off`).toBeLessThanOrEqual(8);
}

const VIEWS = ['scroll', 'step', 'text'] as const;

for (const [name, device] of Object.entries({
  'a phone': PHONE,
  'a desktop': DESKTOP,
  'a page at 400 %': { viewport: { width: 360, height: 225 }, deviceScaleFactor: 4 }
})) {
  test.describe(`on ${name}`, () => {
    test.use(device);

    for (const view of name === 'a desktop' ? (['scroll'] as const) : VIEWS) {
      test(`a section, a step and a chart open in their place: ${view}`, async ({ page }) => {
        for (const goal of await goals(page, `?stage=static&view=${view}`)) {
          await page.goto('about:blank');
          await open(page, goal.address);
          await landed(page, goal, view);
        }
      });
    }
  });
}

test.describe('on a slow line, with fonts that come late', () => {
  test.use(PHONE);

  for (const view of ['scroll', 'text'] as const) {
    test(`what an address names opens in its place: ${view}`, async ({ page, context }) => {
      const all = await goals(page, `?stage=static&view=${view}`);
      const cdp = await context.newCDPSession(page);
      await cdp.send('Network.enable');
      await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
      // 1.6 Mbit/s and 150 ms there and back.
      const speed = { downloadThroughput: 200_000, uploadThroughput: 96_000, latency: 150 };
      await cdp.send('Network.emulateNetworkConditions', { offline: false, ...speed });
      for (const goal of all.slice(view === 'scroll' ? 1 : 2)) {
        let release = () => {};
        const held = new Promise<void>((done) => (release = done));
        await page.route('**/*.woff2', async (route) => {
          await held;
          await route.continue();
        });
        await page.goto('about:blank');
        await page.goto(goal.address, { waitUntil: 'commit' });
        await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
        release();
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        await landed(page, goal, view);
        await page.unroute('**/*.woff2');
      }
    });
  }
});

/** The page has been laid out, and observers have been told. */
const laidOut = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

test.describe('what comes late', () => {
  test.use(PHONE);

  for (const [how, madeUp] of Object.entries({ 'not at all': 0, 'in part': 12 })) {
    test(`is put right where the browser makes up for it ${how}, also if it speaks of it first`, async ({ page }) => {
      const goal = (await goals(page, '?stage=static'))[1]!;
      await open(page, goal.address);
      await page.evaluate(
        ([selector, by]) => {
          document.documentElement.style.overflowAnchor = 'none';
          const late = document.createElement('div');
          late.style.height = '30px';
          document.querySelector(selector)!.closest('[data-section]')!.prepend(late);
          window.scrollBy({ top: by, behavior: 'instant' });
          window.dispatchEvent(new Event('scroll'));
        },
        [goal.selector, madeUp] as const
      );
      await laidOut(page);
      await landed(page, goal);
    });
  }

  test('does not bring back who has scrolled', async ({ page }) => {
    const goal = (await goals(page, '?stage=static'))[1]!;
    await open(page, goal.address);
    const at = () =>
      page.evaluate((selector) => document.querySelector(selector)!.getBoundingClientRect().top, goal.selector);
    const before = await at();
    await page.evaluate(() => window.scrollBy({ top: -60, behavior: 'instant' }));
    await laidOut(page);
    await page.evaluate(() => document.querySelector('main')!.append(document.createElement('hr')));
    await laidOut(page);
    expect((await at()) - before).toBeCloseTo(60, 0);
  });
});

test.describe('words in the address', () => {
  test.use(DESKTOP);

  for (const view of VIEWS) {
    test(`open the page at them: ${view}`, async ({ page }) => {
      const story = await served(page);
      const steps = await stepsOf(story);
      const { section } = steps.filter((step) => step.first)[6]!;
      const { id } = steps.findLast((step) => step.section === section)!;
      const words = await story.evaluate((all, step) => {
        const own = all.querySelector(`#${step} .words`)!.textContent;
        return own.trim().split(/\s+/).slice(0, 6).join(' ');
      }, id);
      const text = encodeURIComponent(words).replaceAll('-', '%2D');
      await open(page, `${pathOf(section, steps)}?stage=static&view=${view}#:~:text=${text}`);
      const { top, bottom, from, to } = await stands(page, `#${id} .words`);
      expect(top).toBeGreaterThanOrEqual(from);
      expect(Math.min(bottom, top + 24)).toBeLessThanOrEqual(to);
    });
  }
});
