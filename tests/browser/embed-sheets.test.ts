import { bring, servedHosts, stands, unmoved, visit, VISITOR } from './hosts/foreign.ts';
import { embedIn, witness } from './hosts/visit.ts';
import { expect, test } from './support/test.ts';

const at = servedHosts();
test.use(VISITOR);

test.describe('framed figures and claims', () => {
  test('get their height from the script without a move in the host', async ({ page }) => {
    await visit(page, at('sheets'));
    for (const nth of [0, 1]) {
      const frame = await embedIn(page, nth);
      await page.mouse.move(400, 400);
      while (
        await page
          .locator('iframe')
          .nth(nth)
          .evaluate((one) => one.getBoundingClientRect().top > 300)
      ) {
        await page.mouse.wheel(0, 200);
        await stands(page);
      }
      const content = () =>
        frame.locator('.sheet').evaluate((sheet) => Math.ceil(sheet.getBoundingClientRect().height));
      const height = () =>
        page
          .locator('iframe')
          .nth(nth)
          .evaluate((one) => one.clientHeight);
      await expect.poll(async () => (await height()) - (await content())).toBe(0);
    }
    await unmoved(page);
  });

  test('do not grow for ever in a host that adds to every height', async ({ page }) => {
    await witness(page);
    await page.addInitScript(() => {
      window.addEventListener('message', ({ data }) => {
        const height = data?.['datawrapper-height']?.['figure/troops'];
        const frame = document.querySelector('iframe');
        if (height && frame) frame.style.height = `${height + 40}px`;
      });
    });
    await page.goto(at('figure'));
    await bring(page);
    const frame = await embedIn(page);
    await expect(frame.locator('[data-part="drawing"] svg').first()).toBeVisible();
    const height = () => page.locator('iframe').evaluate((one) => one.clientHeight);
    const content = await frame.locator('.sheet').evaluate((sheet) => Math.ceil(sheet.getBoundingClientRect().height));
    await expect.poll(height).toBe(content + 40);
  });
});
