import type { Certainty } from '../stage/certainty.ts';
import { short } from './short.ts';

const stroked = (colour: string, width: number) => `fill="none" stroke="${colour}" stroke-width="${width}"`;

const ring = (colour: string) => `<circle cx="8" cy="8" r="5.5" ${stroked(colour, 1.6)}`;

type Told = Exclude<Certainty, 'established'>;

/** The signs of a claim's status, or of its not having been made yet, in a square of 16, as evidence/Glyphs.svelte draws them for the page. */
const SIGNS: Readonly<Record<Told, (colour: string) => string>> = {
  alleged: (c) => `${ring(c)} stroke-dasharray="2.6 1.7"/>`,
  corroborated: (c) => `${ring(c)}/><path d="M4.6 9.6 9.6 4.6M5 12.2 12.2 5M8.4 12.4l4-4" ${stroked(c, 1.4)}/>`,
  confirmed: (c) => `<circle cx="8" cy="8" r="6.2" fill="${c}"/>`,
  contradicted: (c) => `${ring(c)}/><path d="M2.2 13.8 13.8 2.2" ${stroked(c, 1.8)}/>`,
  unresolved: (c) =>
    `<circle cx="8" cy="8" r="6" ${stroked(c, 1.7)} stroke-linecap="round" stroke-dasharray=".1 2.6"/>` +
    `<path d="M6.2 6.4c0-2.4 3.7-2.3 3.7-.1 0 1.5-1.9 1.5-1.9 3M8 11.2v.1" ${stroked(c, 1.5)} stroke-linecap="round"/>`,
  'not-yet': (c) => `<path d="M3.5 8h9" ${stroked(c, 1.6)} stroke-linecap="round"/>`
};

/** A status's sign with its square's upper left corner at `x`, `y`, `scale` times 16 pixels large. */
export const glyph = (status: Told, x: number, y: number, scale: number, colour: string): string =>
  `<g transform="translate(${short(x)} ${short(y)}) scale(${scale})">${SIGNS[status](colour)}</g>`;
