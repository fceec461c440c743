import type { Hue } from '../charts/kit/drawing.ts';

const HUES: Readonly<Record<string, Hue>> = { KP: 'kp', RU: 'ru', UA: 'ua', KR: 'kr' };

/** The hue of a speaker's country (ISO 3166 code, NATO, UN or XX) if it is one of the four sides. */
export const hueOf = (code: string): Hue | undefined => HUES[code];
