import { describe, expect, it } from 'vitest';
import { courseBoxes } from '../../src/lib/stage/course-boxes.ts';
import { piecesIn } from '../../src/lib/stage/furniture.ts';
import type { FreeLabel, PlaceLabel } from '../../src/lib/stage/label.ts';
import { boxOf, sizeOf, widthOf } from '../../src/lib/stage/label-box.ts';
import { placeLabels, type Ground } from '../../src/lib/stage/labels.ts';
import { plateOf, signKeysOf } from '../../src/lib/stage/make-plate.ts';
import { place, radiusAt, type View } from '../../src/lib/stage/view.ts';
import type { Scene } from '../../src/lib/story/types.ts';

const view: View = { center: [127, 38], radius: radiusAt(6, 38), distance: 900, x: 400, y: 300 };

const free = { x: 20, y: 20, width: 760, height: 560 };

describe('labels', () => {
  const label = (text: string, at: readonly [number, number], more: Partial<PlaceLabel> = {}): PlaceLabel => ({
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
    const country: FreeLabel = { at: [127, 38], text: 'Korea', kind: 'country' };
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

  it('leave a movement clear where they can, and stand over it where they cannot', () => {
    const spared = courseBoxes([{ from: [127, 38], to: [131, 38], by: 'KP', certainty: 'confirmed' }], view);
    const here = label('A long name', [127, 38], { anchor: 'e' });
    const covered = (ground: Partial<Ground>) =>
      placeLabels([here], { view, free, frame: 'desktop', ...ground }).map(({ label: one, x, y, anchor, shift }) => {
        const box = boxOf(one, x, y, anchor, shift);
        return spared.some(
          (part) =>
            part.x < box.x + box.width &&
            box.x < part.x + part.width &&
            part.y < box.y + box.height &&
            box.y < part.y + part.height
        );
      });
    expect(covered({})).toEqual([true]);
    expect(covered({ spared })).toEqual([false]);
    const only = { x: 396, y: 286, width: 92, height: 28 };
    expect(covered({ spared, free: only })).toEqual([true]);
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
