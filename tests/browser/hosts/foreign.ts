import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { serveHosts, type HostServer } from './serve.ts';
import { seenBy, witness } from './visit.ts';

/*
 * The story in other people's pages, on another site than ours, by wheel, touch and keys. Every test ends with the host as it
 * was: nothing in it has moved, and its console is silent (which the `test` of these tests sees to).
 */

/** Who visits hosts. Stages cut from scene to scene, but in one host of the player and one that scrolls through. */
export const VISITOR = {
  viewport: { width: 1000, height: 800 },
  hasTouch: true,
  contextOptions: { reducedMotion: 'reduce' },
  // The host is not the site: that is the point.
  provoked: /^request to http:\/\/localhost:\d+\/hosts\//
} as const;

/** Serves the host pages while the tests of a file, or of a part of it, run. Gives the address of one by its name. */
export function servedHosts(): HostServer['address'] {
  let hosts: HostServer;
  test.beforeAll(async ({ baseURL }) => {
    hosts = await serveHosts(baseURL!);
  });
  test.afterAll(() => hosts.close());
  return (name) => hosts.address(name);
}

/** Opens a host, which notes from its beginning what it notices. */
export async function visit(page: Page, address: string): Promise<void> {
  await witness(page);
  await page.goto(address);
}

/** Nothing of the host has moved by itself. */
export async function unmoved(page: Page): Promise<void> {
  expect((await seenBy(page)).shifts).toEqual([]);
}

/** Scrolls the host so that its framed thing is in the window. */
export const bring = (page: Page, nth = 0): Promise<void> => page.locator('iframe').nth(nth).scrollIntoViewIfNeeded();

/** Waits until the host's scroll has been the same for four frames. */
export const stands = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let [last, same] = [NaN, 0];
        const look = () => {
          same = window.scrollY === last ? same + 1 : 0;
          last = window.scrollY;
          if (same >= 4) done();
          else requestAnimationFrame(look);
        };
        look();
      })
  );
