import type { Page } from '@playwright/test';

/** A step whose movements draw themselves. */
export const DRAWN = 'containers-from-rajin';

/** How many arrowheads of a kind are on the stage; '' are all, '.waiting' those whose movement is still being drawn. */
export const heads = (page: Page, kind: '' | '.waiting'): Promise<number> =>
  page.locator(`[data-stage] .over .head${kind}`).count();

type Noting = Window & { waited?: boolean };

/** Notes from now on whether any movement is drawn; from the outside a busy machine could be asked too late. */
export function noteWaiting(page: Page): Promise<void> {
  return page.evaluate(() => {
    (window as Noting).waited = false;
    const note = () => {
      if (document.querySelector('[data-stage] .over .head.waiting')) (window as Noting).waited = true;
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, attributeFilter: ['class'] });
  });
}

/** Whether any was, since `noteWaiting`. */
export const waited = (page: Page): Promise<boolean> => page.evaluate(() => (window as Noting).waited ?? false);
