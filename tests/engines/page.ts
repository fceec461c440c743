import { expect } from 'vitest';
import type { Engine } from './engine.ts';

/** A step as the page shows it. */
export interface Step {
  readonly id: string;
  readonly section: string;
  readonly first: boolean;
}

/** Asks until the answer is the expected one; the machine may be busy. */
export async function until<Given extends readonly unknown[], Answer>(
  engine: Engine,
  expected: Answer,
  task: (...given: Given) => Answer,
  ...given: Given
): Promise<void> {
  await expect.poll(() => engine.run(task, ...given), { timeout: 20_000, interval: 50 }).toEqual(expected);
}

/** Waits until the page that was opened answers. */
export const answers = (engine: Engine): Promise<void> =>
  until(engine, true, () => 'hydrated' in document.documentElement.dataset);

/** Opens a page of the story and waits until it answers. */
export async function open(engine: Engine, address: string): Promise<void> {
  await engine.open(address);
  await answers(engine);
}

/** Every step of the page in order. */
export const stepsOf = (engine: Engine): Promise<readonly Step[]> =>
  engine.run(() =>
    [...document.querySelectorAll<HTMLElement>('[data-step]')].map((node) => {
      const section = node.closest<HTMLElement>('[data-section]');
      return {
        id: node.dataset.step!,
        section: section?.dataset.section ?? '',
        first: section?.querySelector('[data-step]') === node
      };
    })
  );

/** Waits until a step is the only active one, its scene is on the stage, and the stage rests. */
export const atRest = (engine: Engine, step: string): Promise<void> =>
  until(engine, { active: [step], scene: step, state: 'idle' }, () => {
    const stage = document.querySelector<HTMLElement>('[data-stage]');
    return {
      active: [...document.querySelectorAll<HTMLElement>('[data-step][aria-current="step"]')].map(({ id }) => id),
      scene: stage?.dataset.scene ?? '',
      state: stage?.dataset.stageState ?? ''
    };
  });

/** Scrolls at once until the middle of a step's card is the middle of the window. */
export const centre = (engine: Engine, step: string): Promise<void> =>
  engine.run((id) => {
    const { top, height } = document.getElementById(id)!.getBoundingClientRect();
    window.scrollTo({ top: window.scrollY + top + height / 2 - window.innerHeight / 2, behavior: 'instant' });
  }, step);

/** Nothing went wrong in the page, or the frame, since it was opened. */
export async function faultless(engine: Engine): Promise<void> {
  expect(await engine.run(() => window.faults)).toEqual([]);
}
