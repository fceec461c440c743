import { DESKTOP, open, PHONE } from './support/story.ts';
import { expect, test } from './support/test.ts';

for (const [name, device] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
  test.describe(`on a ${name}`, () => {
    test.use(device);

    test('the page says that it is up when all that it offers answers, not before', async ({ page }) => {
      await page.addInitScript(() => {
        const looks = () => ({
          cards: document.querySelector('main a.claim')?.getAttribute('aria-haspopup'),
          stages: document.querySelectorAll('[data-stage]').length,
          views: document.querySelectorAll('nav[aria-label="Contents"] .views a').length,
          timeline: document.querySelectorAll('[data-figure="ties"] svg [tabindex="0"]').length
        });
        // The document's element is not there yet.
        new MutationObserver(() => {
          const { dataset } = document.documentElement;
          if ('hydrated' in dataset) dataset.then ??= JSON.stringify(looks());
        }).observe(document, { attributeFilter: ['data-hydrated'], subtree: true });
      });
      // What moves is as late as on a busy machine: it is asked for by the story's own script.
      await page.route(/\.js$/, async (route) => {
        if (await page.evaluate(() => document.readyState === 'complete').catch(() => false))
          await new Promise((done) => setTimeout(done, 1500));
        await route.continue();
      });
      await open(page, './?stage=static');
      const then = await page.locator('html').getAttribute('data-then');
      expect(JSON.parse(then!)).toEqual({ cards: 'dialog', stages: 1, views: 3, timeline: 1 });
    });
  });
}
