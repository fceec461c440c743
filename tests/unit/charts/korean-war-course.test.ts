import { describe, expect, it } from 'vitest';
import { latitudeOf } from '../../../src/lib/charts/korean-war/course.ts';

describe('how far north a line lay', () => {
  it('is the latitude of a line along a parallel', () => {
    expect(
      latitudeOf({
        type: 'LineString',
        coordinates: [
          [126, 38],
          [128, 38]
        ]
      })
    ).toEqual({ mean: 38, south: 38, north: 38 });
  });

  it('counts stretches by how far they run east or west', () => {
    const corner = latitudeOf({
      type: 'LineString',
      coordinates: [
        [128, 35],
        [128, 37],
        [129, 37]
      ]
    });
    expect(corner).toEqual({ mean: 37, south: 35, north: 37 });
  });

  it('does not depend on the direction or on the parts of a line', () => {
    const there = [
      [126, 37],
      [127, 38],
      [129, 38.5]
    ];
    const one = latitudeOf({ type: 'LineString', coordinates: there });
    expect(latitudeOf({ type: 'LineString', coordinates: there.toReversed() })).toEqual(one);
    expect(latitudeOf({ type: 'MultiLineString', coordinates: [there.slice(0, 2), there.slice(1)] })).toEqual(one);
  });

  it('refuses what is no front', () => {
    expect(() =>
      latitudeOf({
        type: 'Polygon',
        coordinates: [
          [
            [126, 37],
            [127, 38],
            [126, 37]
          ]
        ]
      })
    ).toThrow(/Polygon/);
    expect(() =>
      latitudeOf({
        type: 'LineString',
        coordinates: [
          [126, 37],
          [126, 38]
        ]
      })
    ).toThrow(/nowhere/);
  });
});
