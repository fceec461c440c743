import type { Page } from '@playwright/test';
import { difference } from './support/pixels.ts';
import { atRest, centre, DESKTOP, live, open, PHONE, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';

/** A pixel differs noticeably when one of its channels does by more than this. */
const NOTICEABLE = 48;
const MOST = 0.02;

/** Everything that lies over the map. The words on it are the same HTML in either case and are compared by place. */
const BARE = `
  .sections, .after, [data-stage] .over, [data-stage] .first, [data-stage] .credit, [data-stage] .tools {
    visibility: hidden !important;
  }
  .sections *, [data-stage] .over * { visibility: hidden !important; }
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

interface Photograph {
  readonly spots: readonly Spot[];
  readonly pictures: Readonly<Record<Theme, Buffer>>;
}

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Shows a scene and gives its pictures without words, by theme, and where its places are. */
async function photograph(page: Page, step: string): Promise<Photograph> {
  await centre(page, step);
  await atRest(page, step);
  const spots = await spotsOf(page);
  const style = await page.addStyleTag({ content: BARE });
  const stage = page.locator('[data-stage]');
  const pictures: Partial<Record<Theme, Buffer>> = {};
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await frames(page);
    await atRest(page, step);
    pictures[theme] = await stage.screenshot();
  }
  await page.emulateMedia({ colorScheme: themes[0] });
  await frames(page);
  await style.evaluate((node) => (node as Element).remove());
  return { spots, pictures: pictures as Record<Theme, Buffer> };
}

/** Waits until the page has heard of a change of colours. */
const frames = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

for (const [name, device] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
  test.describe(`on a ${name}`, () => {
    // Without motion the camera cuts, and every frame that is drawn is one that is compared.
    test.use({ ...device, contextOptions: { reducedMotion: 'reduce' } });

    test('in every scene, light and dark, still and live map are the same picture', async ({ page }, info) => {
      test.setTimeout(600_000);
      await open(page, './?stage=static');
      const steps = (await stepsOf(page)).map((step) => step.id);
      const stills = new Map<string, Photograph>();
      for (const step of steps) stills.set(step, await photograph(page, step));

      await open(page, './?stage=live');
      await live(page);
      const shares: { readonly share: number; readonly what: string }[] = [];
      let farthest = 0;
      for (const step of steps) {
        const { pictures, spots } = await photograph(page, step);
        const still = stills.get(step)!;
        for (const theme of themes) {
          const { share, size } = await difference(page, still.pictures[theme], pictures[theme], NOTICEABLE);
          shares.push({ share, what: `${step}, ${theme}` });
          expect.soft(size, `${step}: the two pictures have different sizes`).not.toBeNull();
          expect.soft(share, `${step}, ${theme}: share of pixels that differ noticeably`).toBeLessThanOrEqual(MOST);
        }
        expect.soft(spots.map((spot) => spot.name)).toEqual(still.spots.map((spot) => spot.name));
        for (const [i, spot] of spots.entries()) {
          const other = still.spots[i];
          const off = [distance(spot.stated, spot.seen)];
          if (other) off.push(distance(other.stated, other.seen), distance(spot.seen, other.seen));
          farthest = Math.max(farthest, ...off);
          expect.soft(Math.max(...off), `${spot.name} in ${step}: pixels apart`).toBeLessThanOrEqual(1);
        }
      }
      const worst = shares.toSorted((a, b) => b.share - a.share).slice(0, 3);
      const mean = shares.reduce((sum, { share }) => sum + share, 0) / shares.length;
      const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
      const report = `${shares.length} pictures, mean ${percent(mean)}, worst ${worst.map(({ share, what }) => `${what} ${percent(share)}`).join('; ')}; places at most ${farthest.toFixed(2)} px apart`;
      info.annotations.push({ type: 'still against live', description: report });
      console.log(`Still against live on a ${name}: ${report}.`);
    });
  });
}
