import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LiveMap } from '../../src/lib/stage/live-map.svelte.ts';

/** The maps that were started, each with what tells the stage of its loss. */
const started = vi.hoisted(() => [] as { readonly lose: () => void; readonly remove: () => void }[]);

vi.mock('../../src/lib/stage/live/start.ts', () => ({
  startMap: async (_: unknown, lose: () => void) => {
    const remove = vi.fn();
    started.push({ lose, remove });
    return { remove, settled: async () => {} };
  }
}));

const container = {} as HTMLElement;
const RETRIED = 1000;

beforeEach(() => {
  vi.useFakeTimers();
  started.length = 0;
});
afterEach(() => vi.useRealTimers());

it('a map of whose loss two waits tell is lost once, and comes back', async () => {
  const went = vi.fn();
  const live = new LiveMap({ came: () => {}, went });
  await live.start(container);
  expect(live.shown).toBe(true);
  started[0]!.lose();
  started[0]!.lose();
  expect([live.shown, live.view, went.mock.calls.length]).toEqual([false, null, 1]);
  await vi.advanceTimersByTimeAsync(RETRIED);
  expect(started).toHaveLength(2);
  expect(started[0]!.remove).toHaveBeenCalledOnce();
  expect(live.shown).toBe(true);
});

it('a map that is lost again stays away', async () => {
  const live = new LiveMap({ came: () => {}, went: () => {} });
  await live.start(container);
  started[0]!.lose();
  await vi.advanceTimersByTimeAsync(RETRIED);
  started[1]!.lose();
  await vi.advanceTimersByTimeAsync(RETRIED);
  expect(started).toHaveLength(2);
  expect([live.shown, live.view]).toEqual([false, null]);
});

it('a map that comes after the stage has gone is removed', async () => {
  const came = vi.fn();
  const live = new LiveMap({ came, went: () => {} });
  const coming = live.start(container);
  live.end();
  await coming;
  expect(started[0]!.remove).toHaveBeenCalledOnce();
  expect(came).not.toHaveBeenCalled();
});
