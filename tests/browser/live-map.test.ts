import { palette } from '../../src/lib/stage/paint.ts';
import { DRAWN, heads, noteWaiting, waited } from './support/heads.ts';
import { colours } from './support/pixels.ts';
import { engineOf } from './support/scripts.ts';
import { atRest, centre, live, open, SMALL_DESKTOP, sideways, stateOf, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';
import { recordVisits, visitsOf } from './support/visits.ts';

test.use(SMALL_DESKTOP);

type Holding = Window & { hold?: (on: boolean) => void };

/** Lets the page hold back, from when it is told to, what workers answer: `hold(true)`, `hold(false)`. */
const holdWorkers = () => {
  let held: (() => void)[] | null = null;
  const add = Worker.prototype.addEventListener;
  Worker.prototype.addEventListener = function (this: Worker, type: string, listener: unknown, ...rest: unknown[]) {
    const heard = listener as (event: Event) => void;
    const late = (event: Event) => (held ? held.push(() => heard.call(this, event)) : heard.call(this, event));
    add.call(this, type, type === 'message' ? late : heard, ...(rest as []));
  } as typeof add;
  (window as Holding).hold = (on) => {
    const waiting = held ?? [];
    held = on ? [] : null;
    for (const answer of waiting) answer();
  };
};

/** Land on the map in the light, as `colours` writes it. */
const LAND = [1, 3, 5].map((at) => palette.light.land.charAt(at)).join('');

// One page for all: to bring the map to life takes the processor, which draws it, six times as long as to open the story.
test('the live map comes after the page, flies, draws, and lands where the last flight was going', async ({
  page,
  request
}) => {
  await recordVisits(page);
  await page.addInitScript(holdWorkers);
  await test.step('its engine is asked for after the page has loaded and painted, and nothing preloads it', async () => {
    const engine = await engineOf(request);
    const html = await (await request.get('./')).text();
    for (const address of engine) expect(html).not.toContain(address.slice(address.lastIndexOf('/')));
    await open(page, './');
    await live(page);
    const times = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return {
        loaded: navigation?.loadEventStart ?? Infinity,
        painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
        requests: performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
        preloads: [...document.querySelectorAll<HTMLLinkElement>('link[rel$="preload"]')].map((link) => link.href)
      };
    });
    const asked = times.requests.filter(({ name }) => engine.includes(name));
    expect(asked.length).toBeGreaterThan(0);
    const earliest = Math.min(...asked.map(({ startTime }) => startTime));
    expect(earliest).toBeGreaterThan(times.loaded);
    expect(earliest).toBeGreaterThan(times.painted);
  });

  await test.step('movements draw themselves once, after the flight', async () => {
    await noteWaiting(page);
    await centre(page, DRAWN);
    await atRest(page, DRAWN);
    expect(await waited(page)).toBe(true);
    expect(await heads(page, '.waiting')).toBe(0);
    expect((await stateOf(page)).renderer).toBe('maplibre');
  });

  await test.step('interrupted flights land where the last one was going', async () => {
    const steps = await stepsOf(page);
    const tour = [0.9, 0.2, 0.6, 0.35].map((share) => steps[Math.floor(share * steps.length)]!.id);
    await page.evaluate(async (ids) => {
      for (const id of ids) {
        document.getElementById(id)?.scrollIntoView({ block: 'center' });
        await new Promise((next) => setTimeout(next, 75));
      }
    }, tour);
    await atRest(page, tour.at(-1)!);
    expect((await stateOf(page)).renderer).toBe('maplibre');
    // Labels hang on the camera: where they stand tells where it landed.
    const off = await page.$$eval('[data-stage] [data-x]', (spots) =>
      spots.map((spot) => {
        const { left, top } = getComputedStyle(spot);
        const x = Number(spot.getAttribute('data-x'));
        const y = Number(spot.getAttribute('data-y'));
        return Math.hypot(parseFloat(left) - x, parseFloat(top) - y);
      })
    );
    expect(off.length).toBeGreaterThan(0);
    expect(Math.max(...off)).toBeLessThan(1);
  });

  await test.step('where its tiles are late, a flight leads over land and not over an empty sea', async () => {
    await centre(page, 'officers-near-donetsk');
    await atRest(page, 'officers-near-donetsk');
    const hold = (on: boolean) => page.evaluate((now) => (window as Holding).hold!(now), on);
    await hold(true);
    await centre(page, 'ships-to-vladivostok');
    const stage = page.locator('[data-stage]');
    await expect(stage).toHaveAttribute('data-scene', 'ships-to-vladivostok');
    // Long after the camera has arrived the map is still waiting for what it came to see.
    await page.waitForTimeout(3000);
    expect((await stateOf(page)).state).toBe('moving');
    expect(await colours(page, await stage.screenshot(), 0.1)).toContain(LAND);
    await hold(false);
    await atRest(page, 'ships-to-vladivostok');
  });
  expect((await visitsOf(page)).faults).toEqual([]);
  expect(await sideways(page)).toBe(0);
});
