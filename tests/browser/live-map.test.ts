import { DRAWN, heads, noteWaiting, waited } from './support/heads.ts';
import { engineOf } from './support/scripts.ts';
import { atRest, centre, live, open, SMALL_DESKTOP, sideways, stateOf, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';
import { recordVisits, visitsOf } from './support/visits.ts';

test.use(SMALL_DESKTOP);

// One page for all: to bring the map to life takes the processor, which draws it, six times as long as to open the story.
test('the live map comes after the page, flies, draws, and lands where the last flight was going', async ({
  page,
  request
}) => {
  await recordVisits(page);
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
  expect((await visitsOf(page)).faults).toEqual([]);
  expect(await sideways(page)).toBe(0);
});
