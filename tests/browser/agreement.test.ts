import type { Page } from '@playwright/test';
import { difference } from './support/pixels.ts';
import { atRest, centre, live, open, PHONE, SMALL_DESKTOP, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';

// The page's own policy would not let a test hide what lies over the map; policy.test.ts holds it.
test.use({ bypassCSP: true });

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
  readonly picture: Buffer;
}

/** Opens the story with nothing over the map; once, since taking away and bringing back all words takes longer than a picture. */
async function bare(page: Page, address: string): Promise<void> {
  await open(page, address);
  // Until the stage that moves has its picture, the one that the server drew is the one in sight.
  await expect(page.locator('.first-stage')).toHaveCount(0);
  await page.addStyleTag({ content: BARE });
}

/** Shows a scene and gives its picture without words, and where its places are. */
async function photograph(page: Page, step: string): Promise<Photograph> {
  await centre(page, step);
  await atRest(page, step);
  return { spots: await spotsOf(page), picture: await page.locator('[data-stage]').screenshot() };
}

// One after the other: each keeps both cores busy with drawing, so that two at once gain nothing, while walks and the like,
// which mostly wait, fit in beside one.
test.describe.configure({ mode: 'default' });

/**
 * The scenes that are compared. In the whole run, which is to be short, a scene has its turn at one of two sizes in one of
 * two themes; `AGREEMENT=all` compares all four pictures of every scene.
 */
const compared = (steps: readonly string[], turn: number): readonly string[] =>
  process.env.AGREEMENT === 'all' ? steps : steps.filter((_, i) => i % 4 === turn);

const devices = { phone: PHONE, desktop: SMALL_DESKTOP } as const;

/** Puts the page in another theme, and waits until its stage is drawn in it. */
async function toTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  const stage = page.locator('[data-stage]');
  const before = await stage.screenshot();
  await page.emulateMedia({ colorScheme });
  await expect
    .poll(async () => (await difference(page, before, await stage.screenshot(), NOTICEABLE)).share)
    .toBeGreaterThan(0.5);
}

for (const [size, [name, device]] of Object.entries(devices).entries()) {
  test.describe(`on a ${name}`, () => {
    // Without motion the camera cuts, and every frame that is drawn is one that is compared.
    test.use({ ...device, colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

    test('still and live map are the same picture, in light and dark', async ({ page }, info) => {
      test.setTimeout(480_000);
      await bare(page, './?stage=static');
      const all = (await stepsOf(page)).map((step) => step.id);
      const themes = (['light', 'dark'] as const).map((theme, i) => ({ theme, steps: compared(all, 2 * size + i) }));
      const stills: ReadonlyMap<string, Photograph>[] = [];
      for (const { theme, steps } of themes) {
        if (theme === 'dark') await toTheme(page, theme);
        const taken = new Map<string, Photograph>();
        for (const step of steps) taken.set(step, await photograph(page, step));
        stills.push(taken);
      }

      await page.emulateMedia({ colorScheme: 'light' });
      await bare(page, './?stage=live');
      await live(page);
      for (const [i, { theme, steps }] of themes.entries()) {
        if (theme === 'dark') await toTheme(page, theme);
        const shares: { readonly share: number; readonly step: string }[] = [];
        let farthest = 0;
        for (const step of steps) {
          const { picture, spots } = await photograph(page, step);
          const still = stills[i]!.get(step)!;
          const { share, size } = await difference(page, still.picture, picture, NOTICEABLE);
          shares.push({ share, step });
          expect.soft(size, `${step}: the two pictures have different sizes`).not.toBeNull();
          expect.soft(share, `${step}, ${theme}: share of pixels that differ noticeably`).toBeLessThanOrEqual(MOST);
          expect.soft(spots.map((spot) => spot.name)).toEqual(still.spots.map((spot) => spot.name));
          for (const [at, spot] of spots.entries()) {
            const other = still.spots[at];
            const off = [distance(spot.stated, spot.seen)];
            if (other) off.push(distance(other.stated, other.seen), distance(spot.seen, other.seen));
            farthest = Math.max(farthest, ...off);
            expect.soft(Math.max(...off), `${spot.name} in ${step}: pixels apart`).toBeLessThanOrEqual(1);
          }
        }
        const worst = shares.toSorted((a, b) => b.share - a.share).slice(0, 3);
        const mean = shares.reduce((sum, { share }) => sum + share, 0) / shares.length;
        const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
        const listed = worst.map(({ share, step }) => `${step} ${percent(share)}`).join(', ');
        const report = `${shares.length} scenes, mean ${percent(mean)}, worst ${listed}; places at most ${farthest.toFixed(2)} px apart`;
        info.annotations.push({ type: `still against live, ${theme}`, description: report });
        console.log(`Still against live on a ${name}, ${theme}: ${report}.`);
      }
    });
  });
}
