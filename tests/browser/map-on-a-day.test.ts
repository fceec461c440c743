import type { Page } from '@playwright/test';
import { DEFAULT_AS_OF, statusOn } from '../../src/lib/facts/as-of.ts';
import { claims } from '../../src/lib/facts/claims.ts';
import type { Claim } from '../../src/lib/facts/schema.ts';
import { chooseDay } from './support/dial.ts';
import { difference } from './support/pixels.ts';
import { atRest, centre, DESKTOP, live, open, PHONE } from './support/story.ts';
import { expect, test } from './support/test.ts';

// The page's own policy would not let a test hide what lies over the map; policy.test.ts holds it.
test.use({ bypassCSP: true });

const table: Readonly<Record<string, Claim>> = claims;
const statusOf = (claim: string, day: string) => statusOn(table[claim]!, day)?.status ?? 'not-yet';

/** A step whose movements are by sea and by land, with a claim behind each kind, and what its legend says on which day. */
const STEP = 'how-to-read';
const SEA = 'first-batch-by-sea';
const LAND = 'moved-to-kursk';
const WORDS = {
  'not-yet': 'Not yet claimed',
  alleged: 'Alleged',
  corroborated: 'Corroborated',
  confirmed: 'Confirmed'
} as const;
const EARLY = '2024-10-17';
const LATE = '2025-04-28';

const word = (claim: string, day: string) => WORDS[statusOf(claim, day) as keyof typeof WORDS];
const legendOn = (day: string) => [`${word(SEA, day)} route`, word(LAND, day)];

const legend = (page: Page) => page.locator('[data-stage] .over .legend li');
const movements = (page: Page) => page.locator('[data-stage] [data-movement]');
/** The fragments of the stills' addresses that are asked for. */
const asked = (page: Page) =>
  page.$$eval('[data-stage] picture img', (all) => all.map((image) => new URL((image as HTMLImageElement).src).hash));

/** The dashes of every stroke of the drawn movements, by status. */
const strokes = (page: Page) =>
  movements(page).evaluateAll((all) =>
    all.map((group) => ({
      status: group.getAttribute('data-status'),
      dashed: [...group.querySelectorAll('path')].map((path) => path.hasAttribute('stroke-dasharray'))
    }))
  );

/** Which strokes are dashed: none, the ticks over a line, or the line itself. */
const DASHED: Readonly<Record<string, readonly boolean[]>> = {
  'not-yet': [true],
  alleged: [true],
  corroborated: [false, true],
  confirmed: [false]
};

/** The stage's picture without the words and cards over it. */
async function picture(page: Page): Promise<Buffer> {
  const bare = await page.addStyleTag({
    content:
      '.sections, .sections *, .bar, .spine, .spine *, .after, #dial, [data-stage] .over, [data-stage] .over *, [data-stage] .credit, [data-stage] .tools { visibility: hidden !important; }'
  });
  const taken = await page.locator('[data-stage]').screenshot();
  await bare.evaluate((style) => (style as HTMLElement).remove());
  return taken;
}

const NOTICEABLE = 48;
const apart = async (page: Page, a: Buffer, b: Buffer) => (await difference(page, a, b, NOTICEABLE)).share;

async function shown(page: Page, address: string): Promise<void> {
  await open(page, address);
  await expect(page.locator('.first-stage')).toHaveCount(0);
  await centre(page, STEP);
  await atRest(page, STEP);
}

/** The still shows the movements as known on a day, by its own image or by what is drawn over it. */
async function expectDay(page: Page, day: string): Promise<void> {
  await expect(legend(page)).toHaveText(legendOn(day));
  const own =
    statusOf(SEA, day) === statusOf(SEA, DEFAULT_AS_OF) && statusOf(LAND, day) === statusOf(LAND, DEFAULT_AS_OF);
  await expect.poll(() => asked(page)).toEqual([own ? '' : '#bare']);
  await expect(movements(page)).toHaveCount(own ? 0 : 4);
  for (const { status, dashed } of await strokes(page)) expect(dashed, `${status} on ${day}`).toEqual(DASHED[status!]);
  if (own) return;
  const statuses = (await strokes(page)).map(({ status }) => status);
  expect(statuses).toEqual([SEA, SEA, SEA, LAND].map((claim) => statusOf(claim, day)));
}

test.describe.configure({ mode: 'default' });

for (const [name, device] of [
  ['phone', PHONE],
  ['desktop', DESKTOP]
] as const) {
  test.describe(`on a ${name} the still`, () => {
    test.use({ ...device, contextOptions: { reducedMotion: 'reduce' } });

    test('follows the chosen day, legend and strokes, and comes back to the story’s own as it was', async ({
      page
    }) => {
      expect(new Set([EARLY, DEFAULT_AS_OF, LATE].map((day) => legendOn(day).join())).size).toBe(3);
      await shown(page, './?stage=static');
      await expectDay(page, DEFAULT_AS_OF);
      const own = await picture(page);
      for (const day of [LATE, EARLY]) {
        await chooseDay(page, day);
        await expectDay(page, day);
        expect(await apart(page, own, await picture(page)), day).toBeGreaterThan(0);
      }
      await chooseDay(page, DEFAULT_AS_OF);
      await expectDay(page, DEFAULT_AS_OF);
      expect(await apart(page, own, await picture(page))).toBe(0);
    });

    test('shows the movements of the address’s day once: its own are not seen under them', async ({ page }) => {
      await shown(page, `./?stage=static&asof=${EARLY}`);
      await expectDay(page, EARLY);
      const early = await picture(page);
      await page.addStyleTag({ content: '[data-stage] .movements { visibility: hidden !important; }' });
      const none = await picture(page);
      await chooseDay(page, LATE);
      await expectDay(page, LATE);
      expect(await apart(page, none, await picture(page))).toBe(0);
      await chooseDay(page, DEFAULT_AS_OF);
      await expectDay(page, DEFAULT_AS_OF);
      const own = await picture(page);
      // Dashes cover a part of what the ticked and whole lines of the story's own day do.
      expect(await apart(page, none, early)).toBeGreaterThan(0);
      expect(await apart(page, none, own)).toBeGreaterThan(await apart(page, none, early));
    });
  });
}

test.describe('on the live map', () => {
  test.use({ viewport: { width: 900, height: 600 }, contextOptions: { reducedMotion: 'reduce' } });

  test('legend and strokes follow, and the still says the same; a change of theme takes neither heads nor words away', async ({
    page
  }) => {
    const stills = new Map<string, Buffer>();
    await shown(page, './?stage=static');
    for (const day of [DEFAULT_AS_OF, EARLY]) {
      await chooseDay(page, day);
      await expectDay(page, day);
      stills.set(day, await picture(page));
    }
    await shown(page, './?stage=live');
    await live(page);
    await expect(legend(page)).toHaveText(legendOn(DEFAULT_AS_OF));
    await chooseDay(page, EARLY);
    await expect(legend(page)).toHaveText(legendOn(EARLY));
    await expect(page.locator('[data-stage] .movements:visible')).toHaveCount(0);
    // The live map answers when it has drawn: nearer to the still of its day than to that of the other.
    await expect
      .poll(async () => {
        const now = await picture(page);
        const [there, before] = [stills.get(EARLY)!, stills.get(DEFAULT_AS_OF)!];
        return (await apart(page, now, there)) < (await apart(page, now, before));
      })
      .toBe(true);
    await test.step('a change of theme', () => keepsWords(page));
  });

  async function keepsWords(page: Page): Promise<void> {
    const drawn = 'containers-from-rajin';
    await chooseDay(page, DEFAULT_AS_OF);
    await page.locator('#dial').getByRole('button', { name: 'Close' }).click();
    await centre(page, drawn);
    await atRest(page, drawn);
    await page.evaluate(() => {
      const over = document.querySelector('[data-stage] .over')!;
      const count = () => over.querySelectorAll('.head:not(.waiting), [data-label]').length;
      const seen = [count()];
      (window as Window & { seen?: number[] }).seen = seen;
      new MutationObserver(() => seen.push(count())).observe(over, {
        subtree: true,
        childList: true,
        attributeFilter: ['class']
      });
    });
    const stage = page.locator('[data-stage]');
    const before = await stage.screenshot();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(async () => apart(page, before, await stage.screenshot())).toBeGreaterThan(0.5);
    await atRest(page, drawn);
    const seen = await page.evaluate(() => (window as Window & { seen?: number[] }).seen!);
    expect(seen[0]).toBeGreaterThan(3);
    expect(new Set(seen)).toEqual(new Set([seen[0]]));
  }
});
