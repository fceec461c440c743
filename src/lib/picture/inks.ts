import { palette, type Theme, type Tone } from '../stage/paint.ts';

/** The colours that words over a map need beside the palette's: app.css has them as `--map-water` and `--map-halo`. */
export const lettersInks = {
  light: { waterName: '#3d5a68', halo: palette.light.land },
  dark: { waterName: '#9fb6c4', halo: '#1a242d' }
} as const satisfies Record<Theme, Record<string, string>>;

/** Every colour of what stands over a map, by name. */
export type Ink = Tone | keyof (typeof lettersInks)['light'];

/** How much of a halo, and of a legend's paper, hides what is beneath. */
export const VEIL = 0.85;
