import { describe, expect, it } from 'vitest';
import { lines } from '../../src/lib/facts/lines.ts';
import { kilometres, measure, measureTo } from '../../src/lib/stage/callouts.ts';
import { panned, zoomed } from '../../src/lib/stage/explore.ts';
import { firstPart, geometryOf } from '../../src/lib/stage/marks.ts';
import { dashes } from '../../src/lib/stage/paint.ts';
import { inFrame } from '../../src/lib/stage/per-frame.ts';
import { drawLocator } from '../../src/lib/stage/still/locator.ts';
import { groundAt, place, radiusAt, zoomOf, type View } from '../../src/lib/stage/view.ts';

const SEOUL = [126.978, 37.566] as const;

const PYONGYANG = [125.754, 39.03] as const;

const view: View = { center: [127, 38], radius: radiusAt(6, 38), distance: 900, x: 400, y: 300 };

describe('dashes', () => {
  it.each(Object.entries(dashes))('%s sums to a whole number, as MapLibre needs them', (_, [on, off]) => {
    expect((on + off) % 1).toBeCloseTo(0, 9);
  });
});

describe('a distance', () => {
  it('is that along the great circle', () => {
    expect(measure(SEOUL, PYONGYANG).km).toBeGreaterThan(190);
    expect(measure(SEOUL, PYONGYANG).km).toBeLessThan(200);
  });

  it('to a line ends at its nearest point, between its vertices if need be', () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [120, 10],
        [130, 10]
      ]
    } as const;
    const { to, km } = measureTo([125, 11], line);
    expect(to[0]).toBeCloseTo(125, 6);
    expect(to[1]).toBeCloseTo(10, 6);
    expect(km).toBeCloseTo(111.2, 0);
  });

  it('from Seoul to the demarcation line is thirty-odd kilometres', () => {
    const { km } = measureTo(SEOUL, lines.mdl.geometry);
    expect(km).toBeGreaterThan(30);
    expect(km).toBeLessThan(50);
  });

  it('to a line without points is refused', () => {
    expect(() => measureTo(SEOUL, { type: 'LineString', coordinates: [] })).toThrow('without points');
  });

  it.each([
    [38.4, '38 km'],
    [194.6, '190 km'],
    [6842, '6,850 km']
  ])('of %f km reads as %s', (km, text) => expect(kilometres(km)).toBe(text));
});

describe('a movement that draws itself', () => {
  const course = [
    [0, 0],
    [10, 0],
    [10, 10]
  ] as const;

  it('grows along its course', () => {
    expect(firstPart(course, 0.25)).toEqual([
      [0, 0],
      [5, 0]
    ]);
    expect(firstPart(course, 0.75)).toEqual([
      [0, 0],
      [10, 0],
      [10, 5]
    ]);
    expect(firstPart(course, 1)).toBe(course);
  });

  it('is drawn as far as it has come; an area is drawn whole', () => {
    const route = { kind: 'sea-route', geometry: { type: 'LineString', coordinates: course } } as const;
    const area = { kind: 'zone', geometry: lines.dmz.geometry } as const;
    const mark = { line: 'any', certainty: 'alleged' } as const;
    expect(geometryOf(mark, route, 0.25)).toEqual({
      type: 'LineString',
      coordinates: [
        [0, 0],
        [5, 0]
      ]
    });
    expect(geometryOf(mark, area, 0.25)).toBe(area.geometry);
    expect(geometryOf(mark, null)).toBeNull();
  });
});

describe('a value that may differ by frame', () => {
  it('is that of the frame, or the one for both', () => {
    const own = { phone: [1, 2], desktop: [3, 4] } as const;
    expect(inFrame<readonly [number, number]>(own, 'phone')).toEqual([1, 2]);
    expect(inFrame<readonly [number, number]>(own, 'desktop')).toEqual([3, 4]);
    expect(inFrame<readonly [number, number]>([5, 6], 'phone')).toEqual([5, 6]);
    expect(inFrame('sw', 'desktop')).toBe('sw');
  });
});

describe('the ground under a pixel', () => {
  it('is the place that is seen there', () => {
    const [x, y] = place(view, SEOUL)!;
    const found = groundAt(view, x, y)!;
    expect(found[0]).toBeCloseTo(SEOUL[0], 6);
    expect(found[1]).toBeCloseTo(SEOUL[1], 6);
  });

  it('is none where space is seen', () => {
    const globe: View = { center: [100, 50], radius: 200, distance: 900, x: 400, y: 300 };
    expect(groundAt(globe, 400, 300)).not.toBeNull();
    for (const [x, y] of [
      [400, 20],
      [630, 300],
      [5000, 5000]
    ] as const) {
      expect(groundAt(globe, x, y)).toBeNull();
    }
  });

  it('is marked on the small globe, if there is any', () => {
    const globe: View = { center: [100, 50], radius: 200, distance: 900, x: 400, y: 300 };
    const none = { type: 'FeatureCollection', features: [] } as const;
    const draw = (x: number) =>
      drawLocator(globe, { x, y: 260, width: 80, height: 80 }, { ...none, features: [] }, { ...none, features: [] });
    const marked = /fill="var\(--KP\)"/;
    expect(draw(360)).toMatch(marked);
    expect(draw(2000)).not.toMatch(marked);
    expect(draw(2000)).not.toMatch(/NaN|Infinity/);
  });
});

describe('looking around', () => {
  it('moves the ground with the pointer', () => {
    const ground = [127.5, 38.2] as const;
    const before = place(view, ground)!;
    const after = place(panned(view, [60, -40]), ground)!;
    expect(after[0] - before[0]).toBeCloseTo(60, -1);
    expect(after[1] - before[1]).toBeCloseTo(-40, -1);
  });

  it('keeps the ground under the pointer while it zooms', () => {
    const at = place(view, [128, 38.5])!;
    const after = place(zoomed(view, 2, at), [128, 38.5])!;
    expect(Math.hypot(after[0] - at[0], after[1] - at[1])).toBeLessThan(6);
    expect(zoomOf(zoomed(view, 2, at))).toBeCloseTo(7, 1);
  });

  it('ends at the whole globe and where the basemap is no longer true', () => {
    expect(zoomOf(zoomed(view, 1e6))).toBeCloseTo(9, 6);
    expect(zoomOf(zoomed(view, 1e-6))).toBeCloseTo(0.6, 6);
  });
});
