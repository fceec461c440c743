import { axe } from './support/axe.ts';
import { allow, copied, listen, root } from './support/share.ts';
import { open, sideways } from './support/story.ts';
import { expect, test } from './support/test.ts';

test.describe('the builder', () => {
  test('takes its choice from the address, keeps it there, and writes link, citation and code', async ({
    page,
    baseURL
  }) => {
    await open(page, './share/?kind=section&id=controversy&mode=step&theme=dark&asof=2024-10-23&height=640');
    await allow(page, 'granted', 'granted');
    await expect(page.getByLabel('Which')).toHaveValue('controversy');
    await expect(page.getByLabel('Moves')).toHaveValue('step');
    const code = page.getByLabel('Code to paste');
    const site = root(baseURL);
    await expect(code).toHaveValue(
      new RegExp(
        `<iframe src="${site}/embed/controversy/\\?mode=step&amp;theme=dark&amp;asof=2024-10-23" [^>]*height="640"`
      )
    );
    await expect(page.getByLabel('Address')).toHaveValue(`${site}/controversy/?asof=2024-10-23`);

    const said = await listen(page);
    await page.locator('select[name="kind"]').selectOption('figure');
    await page.getByLabel('Which').selectOption('shells');
    await expect(page).toHaveURL(/\/share\/\?kind=figure&id=shells&theme=dark&asof=2024-10-23&height=640$/);
    await expect(page.getByLabel('Moves')).toBeHidden();
    await page.getByLabel('Form of the code').selectOption('frame');
    await expect(code).toHaveValue(/^<iframe src="[^"]+\/embed\/figure\/shells\/[^>]+><\/iframe>$/);
    await page.getByRole('button', { name: 'Copy code' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Code copied').first()).toBeVisible();
    expect(await copied(page)).toBe(await code.inputValue());
    expect((await said()).filter((words) => words !== '')).toEqual(['Code copied']);
    const before = page.url();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
    expect(page.url()).toBe(before);
    await expect(page.getByLabel('Which')).toHaveValue('shells');
  });

  test('shows frames of four widths when asked, and not before', async ({ page }) => {
    await page.route(/\/embed\//, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Frame</title><p>Frame' })
    );
    await open(page, './share/?kind=section&id=controversy');
    await expect(page.locator('iframe')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show previews' }).click();
    const frames = page.locator('#previews iframe');
    expect(await frames.evaluateAll((all) => all.map((one) => one.clientWidth))).toEqual([280, 360, 640, 960]);
    await page.getByLabel('Colours').selectOption('dark');
    for (const frame of await frames.all())
      await expect(frame).toHaveAttribute('src', /\/embed\/controversy\/\?theme=dark$/);
    await page.getByRole('button', { name: 'Hide previews' }).click();
    await expect(frames).toHaveCount(0);
  });

  test('gives a code that covers its picture with the frame, and shows it where frames are taken out', async ({
    page
  }) => {
    await open(page, './share/?kind=claim&id=fought-in-kursk');
    const code = await page.getByLabel('Code to paste').inputValue();
    const host = (body: string) => `<!doctype html><title>Host</title><body style="width:600px">${body}<p>After`;
    let body = host(code);
    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('./host.html');
    const [frame, picture] = [page.locator('iframe'), page.locator('img')];
    await expect(page.frameLocator('iframe').getByRole('heading').first()).toBeVisible();
    const [over, under] = [(await frame.boundingBox())!, (await picture.boundingBox())!];
    expect(over.width).toBe(600);
    expect(under.y).toBeGreaterThanOrEqual(over.y);
    expect(under.y + under.height).toBeLessThanOrEqual(over.y + over.height);
    const top = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x!, y!)?.localName,
      [under.x + 50, under.y + 50]
    );
    expect(top).toBe('iframe');
    expect(
      await page.locator('figure a:visible').evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex >= 0).length)
    ).toBe(1);

    body = host(code.replace(/<(iframe|script)\b[^>]*>[^<]*<\/\1>/g, ''));
    await page.goto('./host.html');
    await expect(frame).toHaveCount(0);
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200);
    expect((await picture.boundingBox())!.height).toBeGreaterThan(250);
    await expect(page.locator('figcaption a')).toBeVisible();
  });

  test('sets right what an address cannot mean, and says what', async ({ page }) => {
    await open(page, './share/?kind=poem&mode=fly&theme=%22%3E%3Cimg%3E&asof=2031-01-01&height=3');
    const notes = page.locator('[data-notes]');
    for (const name of ['kind', 'mode', 'theme', 'height']) await expect(notes).toContainText(`“${name}”`);
    await expect(notes).toContainText('The record ends on');
    await expect(page.locator('select[name="kind"]')).toHaveValue('story');
    await expect(page.getByLabel('Height in pixels')).toHaveValue('280');
  });

  test('fits a narrow phone, large enough to hit, without a fault that axe knows', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, './share/?kind=claim');
    expect(await sideways(page)).toBe(0);
    const small = await page
      .locator('main :is(select, button, input, textarea, summary):visible')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML));
    expect(small).toEqual([]);
    expect((await axe(page).analyze()).violations).toEqual([]);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('lists the codes of the story and of every section; a claim’s page leads there', async ({ page }) => {
      await page.goto('./claims/fought-in-kursk/');
      await page.getByRole('link', { name: /^Share:/ }).click();
      await expect(page).toHaveURL(/\/share\/\?kind=claim/);
      await expect(page.locator('form')).toBeHidden();
      const codes = page.locator('details');
      expect(await codes.count()).toBe(16);
      await codes.nth(1).locator('summary').click();
      await expect(codes.nth(1).locator('code')).toContainText('/embed/controversy/');
      await expect(codes.nth(1).locator('code')).toBeVisible();
    });
  });
});
