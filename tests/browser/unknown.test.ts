import { atRest, open, pathOf, stepsOf } from './support/story.ts';
import { expect, test } from './support/test.ts';

test('an unknown step opens the page all the same and says so', async ({ page }) => {
  await open(page, './?stage=static#nope');
  const [first] = await stepsOf(page);
  await atRest(page, first!.id);
  const notice = page.getByRole('status');
  await expect(notice).toBeVisible();
  await expect(notice).not.toContainText('nope');
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toBeEmpty();
});

test('an unknown step on a section’s page opens that section', async ({ page }) => {
  await open(page, './?stage=static');
  const steps = await stepsOf(page);
  const { section, id } = steps.filter((step) => step.first)[3]!;
  await open(page, `${pathOf(section, steps)}?stage=static#nope`);
  await expect(page.getByRole('status')).toBeVisible();
  await atRest(page, id);
});

test.describe('an address without a page', () => {
  test.use({ provoked: /404 \(Not Found\)/ });

  for (const address of ['./nope/', './nope/nope.html', './claims/nope/']) {
    test(`such as ${address} says so and shows ways on`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const link = page.getByRole('main').getByRole('link').first();
      await link.click();
      await expect(page.locator('[data-stage]')).toBeVisible();
    });
  }
});
