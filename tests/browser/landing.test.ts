import type { Page } from '@playwright/test';
import { atRest, centre, DESKTOP, open, pathOf, PHONE, served, stepsOf, type Step } from './support/story.ts';
import { expect, test } from './support/test.ts';
import { activeStep, choose, stands, type View } from './support/views.ts';

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

/** What a reader comes back to: the place on the page, the day, the view. */
const place = async (page: Page, step: string) => ({
  top: (await stands(page, `#${step} h3`)).top,
  asOf: await page.locator('html').getAttribute('data-asof'),
  view: await page.locator('html').getAttribute('data-view')
});

/** Reads on to a step in the middle of the story, on another day, and a little past where an address would lead. */
async function readTo(page: Page, view: View): Promise<string> {
  await open(page, `./?stage=static&asof=2024-12-16&view=${view}`);
  const steps = await stepsOf(page);
  const { id } = steps.findLast((one, i) => i < 40 && !one.first)!;
  if (view === 'step') {
    await page.evaluate((hash) => (location.hash = hash), id);
  } else {
    await page.mouse.wheel(0, 100);
    await centre(page, id);
    if (view === 'text') await page.evaluate(() => window.scrollBy(0, window.innerHeight / 2 - 160));
  }
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
  return id;
}

async function sameAs(page: Page, before: Awaited<ReturnType<typeof place>>, step: string, how: string) {
  await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
  await expect.poll(() => activeStep(page), { message: how }).toBe(step);
  const now = await place(page, step);
  expect({ asOf: now.asOf, view: now.view }, how).toEqual({ asOf: before.asOf, view: before.view });
  expect(Math.abs(now.top - before.top), `${how}: pixels off`).toBeLessThanOrEqual(16);
}

async function thereAndBack(page: Page, view: View, cached: boolean) {
  const step = await readTo(page, view);
  const before = await place(page, step);
  expect(before).toMatchObject({ asOf: '2024-12-16', view });
  // What is loaded anew is not what was kept, and is looked at once.
  if (!cached) {
    await page.reload();
    await sameAs(page, before, step, 'loaded anew');
  }
  await page.evaluate(() => {
    (window as Window & { kept?: boolean }).kept = false;
    addEventListener('pageshow', ({ persisted }) => ((window as Window & { kept?: boolean }).kept = persisted));
  });
  const here = page.url();
  await page.goto('./about/');
  // A page that was kept is not loaded again.
  await page.goBack({ waitUntil: 'commit' });
  await sameAs(page, before, step, 'back');
  expect(page.url()).toBe(here);
  const kept = await page.evaluate(() => (window as Window & { kept?: boolean }).kept ?? false);
  expect(kept, 'the browser had kept the page').toBe(cached);
}

test.describe('a reader who comes back', () => {
  test.use(DESKTOP);

  for (const view of VIEWS) {
    test(`stands where they were, on the same day: ${view}`, ({ page }) => thereAndBack(page, view, false));
  }

  test('stands where they were if the browser has kept the page', async ({ playwright, baseURL }) => {
    const { launchOptions } = test.info().project.use;
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      ignoreDefaultArgs: ['--disable-back-forward-cache']
    });
    const page = await browser.newPage({ baseURL, ...DESKTOP });
    for (const view of VIEWS) await thereAndBack(page, view, true);
    await browser.close();
  });
});

test.describe('the address', () => {
  test.use(DESKTOP);

  test('follows the steps of the player, with one write in half a second at most', async ({ page }) => {
    await page.addInitScript(() => {
      const log = ((window as Window & { writes?: number[] }).writes = []) as number[];
      const { replaceState } = history;
      history.replaceState = (...all) => {
        log.push(performance.now());
        replaceState.apply(history, all);
      };
    });
    await open(page, './?stage=static&view=step');
    const steps = await stepsOf(page);
    const before = await page.evaluate(() => ({
      writes: (window as Window & { writes?: number[] }).writes!.length,
      length: history.length,
      title: document.title
    }));
    const next = page.getByRole('button', { name: 'Next step' });
    for (let i = 0; i < 9; i += 1) await next.click();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${steps[9]!.id}`);
    const { writes, ...after } = await page.evaluate(() => ({
      writes: (window as Window & { writes?: number[] }).writes!,
      length: history.length,
      title: document.title,
      y: window.scrollY,
      focus: document.activeElement?.id
    }));
    expect(after).toEqual({ length: before.length, title: before.title, y: 0, focus: `${steps[9]!.id}-title` });
    const times = writes.slice(before.writes);
    const pauses = times.slice(1).map((time, i) => time - times[i]!);
    expect(Math.min(...pauses, Infinity)).toBeGreaterThanOrEqual(490);
  });

  test('lags behind where the browser refuses to write it, and the story does not', async ({ page }) => {
    await open(page, './?stage=static');
    const steps = await stepsOf(page);
    await page.evaluate(() => {
      history.replaceState = () => {
        throw new DOMException(
          'Attempt to use history.replaceState() more than 100 times per 30 seconds',
          'SecurityError'
        );
      };
    });
    await page.mouse.wheel(0, 100);
    await centre(page, steps[7]!.id);
    await atRest(page, steps[7]!.id);
    await choose(page, 'text');
    await choose(page, 'step');
    await atRest(page, steps[7]!.id);
    await page.waitForTimeout(700);
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Next step' }).click();
    await atRest(page, steps[8]!.id);
  });
});
