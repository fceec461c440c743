import type { Locator, Page } from '@playwright/test';

/** The marks of claims in the story's words, in order. */
export const marksOf = (page: Page): Locator => page.locator('main a.claim[data-claim]');

/** The card that is open. */
export const cardOf = (page: Page): Locator => page.locator('.claim-card:popover-open');

/** Brings a mark to a share of the window's height from the top. */
export const bring = (mark: Locator, share: number): Promise<void> =>
  mark.evaluate((node, at) => {
    window.scrollBy({ top: node.getBoundingClientRect().top - window.innerHeight * at, behavior: 'instant' });
  }, share);

/** The claim of a mark. */
export const idOf = async (mark: Locator): Promise<string> => (await mark.getAttribute('data-claim'))!;
