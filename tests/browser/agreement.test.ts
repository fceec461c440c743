import type { Page } from '@playwright/test';
import { difference } from './support/pixels.ts';
import { atRest, centre, DESKTOP, live, open, PHONE, spread, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';

/** A pixel differs noticeably when one of its channels does by more than this. */
const NOTICEABLE = 48;
const MOST = 0.02;

/** Everything that lies over the map. The words on it are the same HTML in either case and are compared by place. */
const BARE = `
  .sections, header, [role='status'], .spine, .after, [data-stage] .labels, [data-stage] .first, [data-stage] .credit {
    visibility: hidden !important;
  }
  .sections *, [data-stage] .labels * { visibility: hidden !important; }
`;

interface Spot {
  readonly name: string;
  /** The place as the page states it, and as it is on the screen, in pixels of the stage. */
  readonly stated: readonly [number, number];
  readonly seen: readonly [number, number];
}

/** Where the labels of places stand. */
const spotsOf = (page: Page): Promise<readonly Spot[]> =>
  page.$$eval('[data-stage] [data-x]:has([data-place])', (spots) => {
    const stage = document.querySelector('[data-stage]')!.getBoundingClientRect();
    return spots.map((spot) => {
      const { left, top } = spot.getBoundingClientRect();
      return {
        name: spot.querySelector('[data-place]')?.getAttribute('data-place') ?? '',
        stated: [Number(spot.getAttribute('data-x')), Number(spot.getAttribute('data-y'))] as const,
        seen: [left - stage.left, top - stage.top] as const
      };
    });
  });

const distance = (a: readonly [number, number], b: readonly [number, number]) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Shows a scene and gives its picture without words, and where its places are. */
async function photograph(page: Page, step: string): Promise<{ picture: Buffer; spots: readonly Spot[] }> {
  await centre(page, step);
  await atRest(page, step);
  const spots = await spotsOf(page);
  const style = await page.addStyleTag({ content: BARE });
  const picture = await page.locator('[data-stage]').screenshot();
  await style.evaluate((node) => (node as Element).remove());
  return { picture, spots };
}

for (const [name, device] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
  test.describe(`on a ${name}`, () => {
    // Without motion the camera cuts, and every frame that is drawn is one that is compared.
    test.use({ ...device, contextOptions: { reducedMotion: 'reduce' } });

    test('still and live map are the same picture', async ({ page }, info) => {
      await open(page, './?stage=static');
      const chosen = spread(await stepsOf(page), 8).map((step) => step.id);
      const stills = new Map<string, Awaited<ReturnType<typeof photograph>>>();
      for (const step of chosen) stills.set(step, await photograph(page, step));

      await open(page, './?stage=live');
      await live(page);
      const report: string[] = [];
      for (const step of chosen) {
        const { picture, spots } = await photograph(page, step);
        const still = stills.get(step)!;
        const { share, size } = await difference(page, still.picture, picture, NOTICEABLE);
        report.push(`${step}: ${(share * 100).toFixed(2)} %`);
        expect.soft(size, `${step}: the two pictures have different sizes`).not.toBeNull();
        expect.soft(share, `${step}: share of pixels that differ noticeably`).toBeLessThanOrEqual(MOST);
        expect.soft(spots.map((spot) => spot.name)).toEqual(still.spots.map((spot) => spot.name));
        for (const [i, spot] of spots.entries()) {
          expect.soft(distance(spot.stated, spot.seen), `${spot.name} in ${step}, live`).toBeLessThanOrEqual(1);
          const other = still.spots[i];
          if (!other) continue;
          expect.soft(distance(other.stated, other.seen), `${spot.name} in ${step}, still`).toBeLessThanOrEqual(1);
          expect.soft(distance(spot.seen, other.seen), `${spot.name} in ${step}`).toBeLessThanOrEqual(1);
        }
      }
      info.annotations.push({ type: 'pixels that differ noticeably', description: report.join(', ') });
    });
  });
}
