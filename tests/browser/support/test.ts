import { expect, test as base } from '@playwright/test';
import { watch, type Watched } from './watch.ts';

/**
 * Playwright's `test`, with every page watched: a test in which the page warned, threw or called a third party fails at
 * its end even if nothing in it asks. `watched` is there to be read earlier.
 */
export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ page }, use) => {
      const watched = watch(page);
      await use(watched);
      expect(watched.all(), 'what the page should not have done').toEqual([]);
    },
    { auto: true }
  ]
});

export { expect };
