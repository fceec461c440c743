import { atRest, centre, DESKTOP, open, PHONE, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';

const STEP = 'containers-from-rajin';

for (const [name, device] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
  test.describe(`on a ${name}`, () => {
    test.use({ ...device, contextOptions: { reducedMotion: 'reduce' } });

    test('the list of what the map draws stands beside it, and each points at the other', async ({ page }) => {
      await open(page, './?stage=static');
      await centre(page, STEP);
      await atRest(page, STEP);
      const link = page.locator(`#${STEP}`).getByRole('link', { name: 'What the map shows' });
      await link.click();
      const list = page.getByRole('region', { name: 'What the map shows' });
      await expect(list).toBeFocused();
      for (const key of ['place:rajin', 'mark:0', 'mark:1']) {
        await expect(list.locator(`[data-drawn="${key}"]`)).toHaveCount(1);
      }
      // A cited source in every row of a line.
      expect(await list.locator('[data-drawn^="mark:"]:not(:has([data-cite]))').count()).toBe(0);

      await list.locator('[data-drawn="mark:1"] button').focus();
      await expect(page.locator('[data-stage] .pointing .pointed').first()).toBeAttached();
      await list.locator('[data-drawn="place:rajin"] button').focus();
      await expect(page.locator('[data-stage] .spot.pointed [data-place="rajin"]')).toBeAttached();
      await expect(page.locator('[data-stage] .pointing .pointed')).toHaveCount(0);

      if (name === 'desktop') {
        await page.locator('[data-stage] .over [data-place="dunay"]').hover();
        await expect(list.locator('[data-drawn="place:dunay"]')).toHaveClass(/pointed/);
      }
      await list.focus();
      await page.keyboard.press('Escape');
      await expect(list).toHaveCount(0);
      await expect(link).toBeFocused();
      // Out of its end the keyboard goes on from the link, not from where the list stands in the document.
      await page.keyboard.press('Enter');
      await list.getByRole('button', { name: /^Share/ }).focus();
      await page.keyboard.press('Tab');
      await expect(list).toHaveCount(0);
      expect(await link.evaluate((one) => one.compareDocumentPosition(document.activeElement!) & 4)).toBe(4);
    });
  });
}

test.describe('the list', () => {
  test.use({ ...DESKTOP, contextOptions: { reducedMotion: 'reduce' } });

  test('of a card that is in sight but not yet read opens with that card, and stays', async ({ page }) => {
    await open(page, './?stage=static');
    const steps = await stepsOf(page);
    const next = steps[steps.findIndex(({ id }) => id === STEP) + 1]!.id;
    await centre(page, STEP);
    await atRest(page, STEP);
    await page.locator(`#${next}`).getByRole('link', { name: 'What the map shows' }).click();
    await expect(page.getByRole('region', { name: 'What the map shows' })).toBeFocused();
    await atRest(page, next);
    await expect(page.getByRole('region', { name: 'What the map shows' })).toBeVisible();
  });

  test('goes when the reader reads on', async ({ page }) => {
    await open(page, './?stage=static');
    await centre(page, STEP);
    await atRest(page, STEP);
    await page.locator(`#${STEP}`).getByRole('link', { name: 'What the map shows' }).click();
    await expect(page.getByRole('region', { name: 'What the map shows' })).toBeVisible();
    await centre(page, 'said-on-23-october');
    await expect(page.getByRole('region', { name: 'What the map shows' })).toHaveCount(0);
  });

  test.describe('that cannot be fetched', () => {
    test.use({ provoked: /Failed to load resource/ });

    test('is read on a page of its own', async ({ page }) => {
      await page.route(`**/maps/${STEP}.json`, (route) => route.abort());
      await open(page, './?stage=static');
      await centre(page, STEP);
      await page.locator(`#${STEP}`).getByRole('link', { name: 'What the map shows' }).click();
      await expect(page).toHaveURL(new RegExp(`/maps/${STEP}/$`));
      await expect(page.locator('[data-drawn="mark:0"]')).toBeVisible();
    });
  });
});

test.describe('without scripts', () => {
  test.use({ ...PHONE, javaScriptEnabled: false });

  test('a map has a page with its picture, its list and its files', async ({ page, request }) => {
    await page.goto(`./maps/${STEP}/`);
    await expect(page.locator('figure img')).toBeVisible();
    await expect(page.locator('[data-drawn="mark:0"]')).toContainText('Rajin to Dunai');
    for (const [ending, type] of [
      ['svg', 'image/svg+xml'],
      ['png', 'image/png'],
      ['json', 'application/json']
    ] as const) {
      const answer = await request.get(`./maps/${STEP}.${ending}`);
      expect(answer.ok(), ending).toBe(true);
      expect(answer.headers()['content-type']).toContain(type);
    }
  });
});

test('every step has a picture to take away, and the lines are open data', async ({ page, request }) => {
  await open(page, './?stage=static');
  for (const { id } of await stepsOf(page)) {
    for (const ending of ['svg', 'png']) expect((await request.head(`./maps/${id}.${ending}`)).ok(), id).toBe(true);
  }
  for (const file of ['lines', 'places']) {
    const answer = await request.get(`./data/${file}.geojson`);
    const { type, features } = (await answer.json()) as { type: string; features: { id: string }[] };
    expect(type).toBe('FeatureCollection');
    expect(features.length).toBeGreaterThan(20);
    if (file === 'lines') expect(features.map((f) => f.id)).toContain('front-2024-10-23');
  }
});
