import { expect, test as base } from '@playwright/test';
import { watch, type Watched } from './watch.ts';

interface Fixtures {
  /** What the page did so far that it should not have done. */
  readonly watched: Watched;
  /** What the browser says of a fault that the test itself brings about; none otherwise. */
  readonly provoked: RegExp | null;
}

/** What the browser says of a file that a test keeps from it; an uncaught error is another thing. */
export const KEPT_BACK = /^console \w+: .*(Failed to load resource|net::ERR_FAILED)/;

/**
 * Playwright's `test`, with every page watched: a test in which the page warned, threw or called a third party fails at
 * its end even if nothing in it asks. `watched` is there to be read earlier.
 */
export const test = base.extend<Fixtures>({
  provoked: [null, { option: true }],
  watched: [
    async ({ page, provoked }, use) => {
      const watched = watch(page);
      await use(watched);
      const seen = watched.all().filter((line) => !provoked?.test(line));
      expect(seen, 'what the page should not have done').toEqual([]);
    },
    { auto: true }
  ]
});

/** `test` in a browser that has no WebGL at all: what is no matter of the live map need not wait until it has been drawn. */
export const withoutWebGL = test.extend<object, object>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = (launchOptions.args ?? []).filter((arg) => !/angle|swiftshader/.test(arg));
      await use({ ...launchOptions, args: [...args, '--disable-gpu', '--disable-3d-apis'] });
    },
    { scope: 'worker' }
  ]
});

export { expect };
