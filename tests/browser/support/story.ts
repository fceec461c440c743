import { expect, type JSHandle, type Page } from '@playwright/test';

/** A phone held upright. Its viewport is a mobile one: what sticks out widens it. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** A desktop window. */
export const DESKTOP = { viewport: { width: 1440, height: 900 } } as const;

/** As small a window as has the wide layout, where the live map is on the stage: its pixels are drawn by the processor. */
export const SMALL_DESKTOP = { viewport: { width: 900, height: 600 } } as const;

/** A step as the page shows it. */
export interface Step {
  readonly id: string;
  /** The slug of its section. */
  readonly section: string;
  /** It is the first of its section. */
  readonly first: boolean;
}

/** What the page says of itself at one moment. */
export interface State {
  /** Every step that is marked as the active one; there is to be exactly one. */
  readonly active: readonly string[];
  readonly scene: string | null;
  readonly renderer: string | null;
  readonly state: string | null;
}

/** Opens a page of the story and waits until it answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
}

/** Every step of the story in order. */
export async function stepsOf(page: Page | JSHandle<Document>): Promise<readonly Step[]> {
  const root = 'goto' in page ? await page.evaluateHandle(() => document) : page;
  return root.evaluate((story) =>
    [...story.querySelectorAll('[data-step]')].map((node) => {
      const section = node.closest('[data-section]');
      return {
        id: node.getAttribute('data-step') ?? '',
        section: section?.getAttribute('data-section') ?? '',
        first: section?.querySelector('[data-step]') === node
      };
    })
  );
}

let html: string | undefined;

/**
 * The story's document as it is served, in memory alone. It tells what is in the story before any of it is opened, in a
 * twentieth of the time that opening it takes.
 */
export async function served(page: Page): Promise<JSHandle<Document>> {
  html ??= await (await page.request.get('./')).text();
  return page.evaluateHandle((text) => new DOMParser().parseFromString(text, 'text/html'), html);
}

/** The path of a section's page; the cover, whose step is the first of all, is the site's root. */
export const pathOf = (section: string, steps: readonly Step[]): string =>
  section === steps[0]?.section ? './' : `./${section}/`;

/** What the page says of itself now. */
export function stateOf(page: Page): Promise<State> {
  return page.evaluate(() => {
    const stage = document.querySelector('[data-stage]');
    return {
      active: [...document.querySelectorAll('[data-step][aria-current="step"]')].map(
        (node) => node.getAttribute('data-step') ?? ''
      ),
      scene: stage?.getAttribute('data-scene') ?? null,
      renderer: stage?.getAttribute('data-stage-renderer') ?? null,
      state: stage?.getAttribute('data-stage-state') ?? null
    };
  });
}

/** What is on the stage while the map is away: a still that has come, of the active step. */
export async function expectStill(page: Page): Promise<void> {
  const { active, scene, renderer } = await stateOf(page);
  expect({ renderer, scene }).toEqual({ renderer: 'svg', scene: active[0] });
  const still = page.locator('[data-stage] img').last();
  await expect(still).toBeVisible();
  await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
}

/** Waits until a step is the active one, its scene is on the stage, and the stage rests; looks at every frame. */
export async function atRest(page: Page, step: string): Promise<void> {
  const there = (id: string) => {
    const active = document.querySelectorAll('[data-step][aria-current="step"]');
    const stage = document.querySelector<HTMLElement>('[data-stage]');
    const { scene, stageState } = stage?.dataset ?? {};
    return active.length === 1 && active[0]!.id === id && scene === id && stageState === 'idle';
  };
  // What was wrong is told by the comparison that follows.
  await page.waitForFunction(there, step, { polling: 'raf', timeout: 15_000 }).catch(() => {});
  const { active, scene, state } = await stateOf(page);
  expect({ active, scene, state }).toEqual({ active: [step], scene: step, state: 'idle' });
}

/** Waits for the live map, which may have to be compiled and drawn without a graphics card. */
export const live = (page: Page): Promise<void> =>
  expect(page.locator('[data-stage]').first()).toHaveAttribute('data-stage-renderer', 'maplibre', { timeout: 60_000 });

/** Scrolls at once, without the wheel, until the middle of a step's card is the middle of the window. */
export function centre(page: Page, step: string): Promise<void> {
  return page.evaluate((id) => {
    const { top, height } = document.getElementById(id)!.getBoundingClientRect();
    window.scrollTo({ top: window.scrollY + top + height / 2 - window.innerHeight / 2, behavior: 'instant' });
  }, step);
}

/** Where the scroll is. */
export interface Scrolled {
  readonly y: number;
  readonly end: boolean;
}

/**
 * Waits until the page has scrolled away from `from` and stands; gives up waiting for the first after two seconds, as at
 * the page's end nothing moves any more.
 */
export function scrolled(page: Page, from: number): Promise<Scrolled> {
  return page.evaluate(
    (before) =>
      new Promise<Scrolled>((done) => {
        const start = performance.now();
        let last = NaN;
        let same = 0;
        const look = () => {
          const y = window.scrollY;
          same = y === last ? same + 1 : 0;
          last = y;
          if (same >= 3 && (y !== before || performance.now() - start > 2000)) {
            done({ y, end: y + window.innerHeight >= document.documentElement.scrollHeight - 2 });
          } else requestAnimationFrame(look);
        };
        look();
      }),
    from
  );
}

/** By how many pixels the page could be scrolled sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(scrollWidth, document.body.scrollWidth) - clientWidth;
  });

/** A few of many, evenly spread, the first and the last among them. */
export function spread<T>(all: readonly T[], count: number): readonly T[] {
  if (all.length <= count) return all;
  return Array.from({ length: count }, (_, i) => all[Math.round((i * (all.length - 1)) / (count - 1))]!);
}
