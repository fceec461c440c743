import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DRAW_TIME } from '../../src/lib/stage/drawing.ts';
import { Drawing } from '../../src/lib/stage/drawing.svelte.ts';

/** The frames that were asked for, by their handle. */
const frames = new Map<number, (now: number) => void>();
let clock = 0;

beforeEach(() => {
  clock = 0;
  frames.clear();
  let handle = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: (now: number) => void) => {
    frames.set(++handle, frame);
    return handle;
  });
  vi.stubGlobal('cancelAnimationFrame', (one: number) => frames.delete(one));
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Shows the frames that are asked for at a share of the time that a drawing takes. */
function at(share: number) {
  clock = share * DRAW_TIME;
  const asked = [...frames.values()];
  frames.clear();
  for (const frame of asked) frame(clock);
}

it('a movement draws itself from nothing to its whole length, once', () => {
  const drawing = new Drawing();
  const shares: number[] = [];
  drawing.hold();
  expect(drawing.active).toBe(true);
  drawing.run((share) => shares.push(share));
  for (const share of [0, 0.25, 0.5, 1]) at(share);
  expect([shares[0], shares[2], shares[3]]).toEqual([0, 0.5, 1]);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(drawing.active).toBe(false);
  expect(frames.size).toBe(0);
});

it('a movement under way goes on from where it is when it is told to run again', () => {
  const drawing = new Drawing();
  const shares: number[] = [];
  const draw = (share: number) => shares.push(share);
  drawing.run(draw);
  at(0.5);
  drawing.run(draw);
  at(0.75);
  at(1);
  expect(shares[0]).toBe(0.5);
  expect(shares[1]).toBeGreaterThan(0.5);
  expect(shares[2]).toBe(1);
  expect(drawing.active).toBe(false);
});

it('the next movement begins from nothing, whether the last one ended or was stopped', () => {
  const drawing = new Drawing();
  for (const end of [() => at(3), () => drawing.stop(), () => drawing.hold()]) {
    const shares: number[] = [];
    drawing.run((share) => shares.push(share));
    expect(drawing.active).toBe(true);
    at(clock / DRAW_TIME);
    expect(shares).toEqual([0]);
    end();
  }
});
