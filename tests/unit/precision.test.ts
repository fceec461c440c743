import { describe, expect, it } from 'vitest';
import { degrees, degreesOfBox } from '../../src/lib/drawn/degrees.ts';
import { precisionOf } from '../../src/lib/drawn/precision.ts';
import { places } from '../../src/lib/facts/places.ts';
import type { Place } from '../../src/lib/facts/schema.ts';

describe('a position', () => {
  it('is written with the letters of its hemispheres', () => {
    expect(degrees([126.978, 37.566], 2)).toBe('37.57° N, 126.98° E');
    expect(degrees([-73.97, -20.15], 1)).toBe('20.1° S, 74.0° W');
    expect(
      degreesOfBox(
        [
          [124.7, 38],
          [128.7, 38]
        ],
        1
      )
    ).toBe('38.0° N, 124.7° E to 128.7° E');
  });

  it.each(Object.entries<Place>(places))('%s says how exact it is', (_, place) => {
    const { words, decimals, km } = precisionOf(place);
    expect(words).not.toBe('');
    expect([1, 2, 3]).toContain(decimals);
    if (km !== null && km > 10) expect(decimals).toBe(1);
  });

  it('bears no more decimals than its origin', () => {
    expect(
      precisionOf({
        coordinates: 'Rounded to 0.01 degree, as given with the event kim-death-1994',
        lat: 39.03,
        lon: 125.75
      })
    ).toMatchObject({
      decimals: 2,
      km: 1.1,
      event: 'kim-death-1994'
    });
    expect(precisionOf(places.seoul)).toMatchObject({
      decimals: 2,
      km: 1.8,
      gazetteers: ['GeoNames', 'Natural Earth']
    });
    expect(precisionOf(places['vostochny-cosmodrome'])).toMatchObject({ decimals: 1, km: 19.9 });
    // Where the distance is not noted, it is reckoned.
    expect(precisionOf({ coordinates: 'GeoNames: Suwon 37.291,127.009', lat: 37.3, lon: 127.009 })).toMatchObject({
      decimals: 2,
      km: 1
    });
  });

  it('of an origin that cannot be read is refused', () => {
    expect(() => precisionOf({ coordinates: 'from memory', lat: 39, lon: 125 })).toThrow(RangeError);
  });
});
