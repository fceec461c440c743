import { expect, type Page } from '@playwright/test';

/** The three views of the story. */
export type View = 'scroll' | 'step' | 'text';

/** The id of the one step that is marked as the active one. */
export const activeStep = async (page: Page): Promise<string> => {
  const ids = await page.$$eval('[data-step][aria-current="step"]', (all) => all.map((one) => one.id));
  expect(ids).toHaveLength(1);
  return ids[0]!;
};

/** Chooses a view in the contents. */
export async function choose(page: Page, view: View): Promise<void> {
  const words = { scroll: 'Scroll', step: 'Step by step', text: 'Text' } as const;
  await page.getByText('Contents', { exact: true }).click();
  await page
    .getByRole('list', { name: 'How the story is shown' })
    .getByRole('link', { name: words[view], exact: true })
    .click();
  await expect(page.locator('html')).toHaveAttribute('data-view', view);
}

/** Where something stands between what sticks to the window's edges, in pixels of the window. */
export interface Stands {
  readonly top: number;
  readonly bottom: number;
  /** The foot of what sticks to the top, and the head of what sticks to the foot. */
  readonly from: number;
  readonly to: number;
}

/** Where the first match of a selector stands, once it has stood still for half a second. */
export function stands(page: Page, selector: string): Promise<Stands> {
  return page.evaluate(
    (sought) =>
      new Promise<Stands>((done) => {
        let last = NaN;
        let since = performance.now();
        const look = () => {
          const { top, bottom } = document.querySelector(sought)!.getBoundingClientRect();
          if (top !== last) {
            last = top;
            since = performance.now();
          }
          if (performance.now() - since < 500) {
            requestAnimationFrame(look);
            return;
          }
          const pin = document.querySelector('.pin')!;
          const covers = getComputedStyle(pin).zIndex === '1' && getComputedStyle(pin).position === 'sticky';
          const sticky = [...document.querySelectorAll('.bar'), ...(covers ? [pin] : [])];
          const feet = [...document.querySelectorAll('.player, .spine')].filter(
            (one) => getComputedStyle(one).position === 'sticky'
          );
          const from = Math.max(...sticky.map((one) => one.getBoundingClientRect().bottom));
          const to = Math.min(window.innerHeight, ...feet.map((one) => one.getBoundingClientRect().top));
          done({ top, bottom, from, to });
        };
        look();
      }),
    selector
  );
}
