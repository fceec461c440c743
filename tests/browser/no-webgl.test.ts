import { atRest, centre, DESKTOP, open, spread, stateOf, stepsOf } from './support/story.ts';
import { expect, withoutWebGL as test } from './support/test.ts';

test.use({ ...DESKTOP, contextOptions: { reducedMotion: 'reduce' } });

// Who asks for the live map gets the stills like everybody else.
for (const [mode, steps] of [
  ['', 8],
  ['?stage=live', 3]
] as const) {
  test(`without WebGL the stills tell the whole story (${mode || 'as the page comes'})`, async ({ page }) => {
    await open(page, `./${mode}`);
    expect(
      await page.evaluate(() => document.createElement('canvas').getContext('webgl2')),
      'this browser has WebGL, so that nothing is shown'
    ).toBeNull();
    const seen = new Set<string>();
    for (const { id } of spread(await stepsOf(page), steps)) {
      await centre(page, id);
      await atRest(page, id);
      expect((await stateOf(page)).renderer).toBe('svg');
      const still = page.locator('[data-stage] img').last();
      expect(await still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      seen.add(await still.evaluate((image: HTMLImageElement) => image.currentSrc));
      await expect(page.locator('[data-stage] [data-label]').first()).toBeVisible();
    }
    expect(seen.size, 'different stills').toBe(steps);
    await expect(page.locator('[data-stage] canvas')).toHaveCount(0);
  });
}
