import { expect, test } from './support/test.ts';

/** A page of each kind: what the story loads lazily shares components with them. */
const PAGES = ['/claims/', '/claims/fought-in-kursk/', '/claims/fought-in-kursk/2024-11-12/', '/about/', '/sources/'];

test.describe('a page beside the story has the styles of all its components', () => {
  for (const path of PAGES) {
    test(path, async ({ page }) => {
      await page.goto(path);
      const bare = await page.evaluate(() => {
        const rules = [...document.styleSheets]
          .flatMap(({ cssRules }) => [...cssRules])
          .map(({ cssText }) => cssText)
          .join();
        // The compiler gives this class to what some rule of the component is for.
        const scoped = [...document.querySelectorAll('[class]')].flatMap(({ classList }) =>
          [...classList].filter((one) => /^s-[\w-]{5}$/.test(one))
        );
        return { scoped: scoped.length, without: [...new Set(scoped)].filter((one) => !rules.includes(`.${one}`)) };
      });
      expect(bare.scoped).toBeGreaterThan(0);
      expect(bare.without).toEqual([]);
    });
  }
});
