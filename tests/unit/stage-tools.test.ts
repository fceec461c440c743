import { describe, expect, it } from 'vitest';
import { lines } from '../../src/lib/facts/lines.ts';
import { kilometres, measure, measureTo } from '../../src/lib/stage/callouts.ts';
import { panned, zoomed } from '../../src/lib/stage/explore.ts';
import { piecesIn } from '../../src/lib/stage/furniture.ts';
import { boxOf, placeLabels, sizeOf, widthOf, type Label } from '../../src/lib/stage/labels.ts';
import { firstPart, geometryOf } from '../../src/lib/stage/marks.ts';
import { dashes } from '../../src/lib/stage/paint.ts';
import { inFrame } from '../../src/lib/stage/per-frame.ts';
import { plateOf, signKeysOf } from '../../src/lib/stage/plate.ts';
import { drawLocator } from '../../src/lib/stage/still/locator.ts';
import { groundAt, place, radiusAt, zoomOf, type View } from '../../src/lib/stage/view.ts';
import type { Scene } from '../../src/lib/story/types.ts';

const SEOUL = [126.978, 37.566] as const;
const PYONGYANG = [125.754, 39.03] as const;
const view: View = { center: [127, 38], radius: radiusAt(6, 38), distance: 900, x: 400, y: 300 };
const free = { x: 20, y: 20, width: 760, height: 560 };

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

describe('labels', () => {
  const label = (text: string, at: readonly [number, number], more: Partial<Label> = {}): Label => ({
    place: text,
    at,
    text,
    kind: 'place',
    weight: 'normal',
    rank: 2,
    ...more
  });

  it('that find no room at their points stand off on leader lines', () => {
    const crowd = ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot'].map((name, i) =>
      label(name, [127 + 0.16 * Math.cos(i), 38 + 0.16 * Math.sin(i)])
    );
    const placed = placeLabels(crowd, { view, free, frame: 'desktop' });
    expect(placed.map((p) => p.label.text)).toEqual(crowd.map((l) => l.text));
    expect(placed.some((p) => p.shift)).toBe(true);
    const boxes = placed.map((p) => boxOf(p.label, p.x, p.y, p.anchor, p.shift));
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
    });
  });

  it('take the room that the font gives them', () => {
    expect(widthOf('im', 1000)).toBe(widthOf('i', 1000) + widthOf('m', 1000));
    expect(widthOf('m', 10)).toBeGreaterThan(2 * widthOf('i', 10));
    // Letters that the sans lacks are reckoned with as well.
    for (const text of ['Курск', '평양']) expect(widthOf(text, 10)).toBeGreaterThan(10);
    const country = label('Korea', [127, 38], { kind: 'country' });
    expect(sizeOf(country).width).toBeGreaterThan(sizeOf({ ...country, kind: 'note' }).width + 12 * 0.16 * 4);
  });

  it('count every line of a note', () => {
    const noted = (note: string) => sizeOf(label('Here', [127, 38], { note }));
    const [one, two] = [noted('a rather long note'), noted('a rather long note\nof two lines')];
    expect(two.width).toBe(one.width);
    expect(two.height).toBeGreaterThan(one.height + 12);
  });

  it('that give up their note do so as the same label each time', () => {
    const full = label('A', [127, 38], { note: 'a note that is much too long for this' });
    const narrow = { x: 340, y: 260, width: 120, height: 80 };
    const [a, b] = [0, 1].map(() => placeLabels([full], { view, free: narrow, frame: 'desktop' })[0]);
    expect(a?.label.note).toBeUndefined();
    expect(a?.label.text).toBe('A');
    expect(b?.label).toBe(a?.label);
  });

  it('stand where the cartographer sets them off, by frame', () => {
    const shifted = label('Here', [127, 38], { anchor: 'e', shift: { phone: [10, 20], desktop: [40, -30] } });
    const on = (frame: 'phone' | 'desktop') => placeLabels([shifted], { view, free, frame })[0]?.shift;
    expect(on('phone')).toEqual([10, 20]);
    expect(on('desktop')).toEqual([40, -30]);
  });

  it('keep out of what the corners take', () => {
    const [x, y] = place(view, [127, 38])!;
    const taken = [{ x: x + 4, y: y - 30, width: 300, height: 60 }];
    const [placed] = placeLabels([label('Here', [127, 38], { anchor: 'e' })], { view, free, frame: 'desktop', taken });
    expect(placed?.anchor).not.toBe('e');
  });
});

describe('the corners', () => {
  const scene: Scene = {
    camera: { fit: ['chongjin', 'vladivostok'] },
    layers: [{ line: 'chongjin-vladivostok' }, { line: 'mdl' }, { line: 'dmz' }],
    labels: ['chongjin', 'vladivostok'],
    callouts: [{ from: 'chongjin', to: 'vladivostok' }],
    scaleBar: 'se',
    locator: { phone: 'nw', desktop: 'ne' },
    alt: 'A scene for this test.',
    asOf: '2024-10-18',
    by: ['kbs-world-2024-10-18-nis-north']
  };

  it('explain every sign, once', () => {
    expect(signKeysOf(scene)).toEqual(['movement-alleged route', 'mdl', 'zone']);
    const plate = plateOf('x', scene, 'left');
    expect(plate.furniture.legend?.signs.map((s) => s.text)).toEqual([
      'Alleged route',
      'Military Demarcation Line',
      'Demilitarised zone'
    ]);
  });

  it('leave out what an earlier scene has explained, unless the scene asks for a legend', () => {
    const known = new Set(['mdl', 'movement-alleged route']);
    const keys = (s: Scene) => plateOf('x', s, 'left', known).furniture.legend?.signs.map((sign) => sign.key);
    expect(keys(scene)).toEqual(['zone']);
    expect(keys({ ...scene, legend: 'nw' })).toHaveLength(3);
  });

  it('stand in the free area, apart from each other, and measure what they say', () => {
    const plate = plateOf('x', scene, 'left');
    const room = { x: 100, y: 50, width: 800, height: 600 };
    const pieces = piecesIn(plate.furniture, view, room, 'desktop');
    expect(pieces.map((p) => p.kind).sort()).toEqual(['legend', 'locator', 'scale']);
    for (const p of pieces) {
      expect(p.x).toBeGreaterThanOrEqual(room.x);
      expect(p.y).toBeGreaterThanOrEqual(room.y);
      expect(p.x + p.width).toBeLessThanOrEqual(room.x + room.width);
      expect(p.y + p.height).toBeLessThanOrEqual(room.y + room.height);
    }
    const scale = pieces.find((p) => p.kind === 'scale')!;
    const km = Number(scale.text.replace(/[^\d]/g, ''));
    expect(scale.length / km).toBeCloseTo(view.radius / 6371.0088, 6);
  });

  it('give way to the map in a small free area, the locator first, then the largest', () => {
    const plate = plateOf('x', scene, 'left');
    const pieces = piecesIn(plate.furniture, view, { x: 0, y: 0, width: 150, height: 145 }, 'phone');
    expect(pieces.map((p) => p.kind)).toEqual(['scale']);
    const kinds = (height: number) =>
      piecesIn(plate.furniture, view, { x: 0, y: 0, width: 362, height }, 'phone').map((p) => p.kind);
    const legend = piecesIn(plate.furniture, view, free, 'phone').find((p) => p.kind === 'legend')!;
    // The legend is the larger, and stays.
    expect(legend.width * legend.height).toBeGreaterThan(66 * 66);
    expect(kinds(600)).toEqual(['locator', 'legend', 'scale']);
    expect(kinds(160)).toEqual(['legend', 'scale']);
    expect(piecesIn(plate.furniture, view, { x: 0, y: 0, width: 320, height: 120 }, 'phone')).toEqual([]);
  });

  it('draw a measured distance with its kilometres at its middle, and no head', () => {
    const plate = plateOf('x', scene, 'left');
    const distance = plate.labels.find((l) => l.kind === 'distance');
    expect(distance?.text).toMatch(/^\d+ km$/);
    expect(plate.heads.map((h) => h.mark)).toEqual([0]);
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
