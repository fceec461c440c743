import { describe, expect, it } from 'vitest';
import { plateOfStep } from '../../src/lib/stage/step-plate.ts';
import { flight, type View } from '../../src/lib/stage/view.ts';
import { story } from '../../src/lib/story/story.ts';

const shares = Array.from({ length: 101 }, (_, i) => i / 100);
const least = (from: View, to: View) => Math.min(...shares.map((t) => flight(from, to)(t).radius));

const nearby: View = { center: [34.4, 51.2], radius: 25_000, distance: 735, x: 195, y: 166 };

describe('the camera on its way', () => {
  it('does not draw back from what is near to what is beside it', () => {
    expect(least(nearby, { ...nearby, center: [34.6, 51.3], radius: 33_000 })).toBeGreaterThan(0.9 * nearby.radius);
  });

  it('draws back to go far, until the way is seen and no farther', () => {
    const far = { ...nearby, center: [131.9, 43.1] as const };
    const radius = least(nearby, far);
    expect(radius).toBeLessThan(nearby.radius / 10);
    // A globe seen whole, in the middle third of a phone.
    expect(radius).toBeGreaterThan(200);
  });

  it.each(['phone', 'desktop'] as const)('keeps a globe a globe between any two steps on a %s', (frame) => {
    const views = story.steps.map((step) => plateOfStep(step).views[frame]);
    const shrunk = views.slice(1).flatMap((to, i) => {
      const from = views[i]!;
      const whole = 0.3 * Math.min(from.distance, to.distance);
      const radius = least(from, to);
      const bound = Math.min(0.9 * Math.min(from.radius, to.radius), whole);
      return radius < 0.99 * bound ? [`${story.steps[i]!.id}: ${radius.toFixed(0)} of ${bound.toFixed(0)}`] : [];
    });
    expect(shrunk).toEqual([]);
  });

  it('begins and ends where it should, and goes on from any place on the way', () => {
    const to = { ...nearby, center: [126.9, 37.6] as const, radius: 300 };
    const way = flight(nearby, to);
    expect([way(0), way(1)]).toEqual([nearby, to]);
    const half = way(0.5);
    expect(flight(half, to)(0)).toEqual(half);
  });

  it('only zooms where the centre stays', () => {
    const to = { ...nearby, radius: 400 };
    expect(shares.every((t) => flight(nearby, to)(t).center[0] === nearby.center[0])).toBe(true);
  });
});
