import { expect, type Page } from '@playwright/test';
import { served, stepsOf, type Step } from './story.ts';

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

/** The steps of which anything can be seen. */
export const visible = (page: Page): Promise<readonly string[]> =>
  page.$$eval('[data-step]', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.id));

/** Steps to go to and from. */
export interface SomeSteps {
  /** All of the story. */
  readonly steps: readonly Step[];
  /** One in the middle of its section, and its neighbours. */
  readonly middle: Step;
  readonly before: Step;
  readonly after: Step;
  /** The ids of a figure, and of the step that it comes after. */
  readonly charted: { readonly figure: string; readonly step: string };
}

/** Chooses some steps of the story as it is served. */
export async function someSteps(page: Page): Promise<SomeSteps> {
  const story = await served(page);
  const steps = await stepsOf(story);
  const middle = steps.findIndex((step, i) => i > 20 && !step.first && steps[i + 1]?.section === step.section);
  const charted = await story.evaluate((all) => {
    const figure = all.querySelector('figure.chart')!;
    return { figure: figure.id, step: figure.closest<HTMLElement>('[data-leg]')!.dataset.leg! };
  });
  return { steps, middle: steps[middle]!, after: steps[middle + 1]!, before: steps[middle - 1]!, charted };
}
