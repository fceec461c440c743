import type { Place } from '../schema.ts';

/** Places that only the sections on China and on what followed need, by id. */
export const extraD = {
  dandong: {
    name: 'Dandong',
    fullName: 'Dandong, China',
    lat: 40.13,
    lon: 124.39,
    kind: 'city',
    note: 'On the Yalu, opposite Sinuiju; the trains between Beijing and Pyongyang cross the border here.',
    coordinates: 'Rounded to 0.01 degree, as given with the event china-rail-march-2026',
    approximate: true
  }
} as const satisfies Record<string, Place>;
