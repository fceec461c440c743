import { koreaLines } from './lines/entries/korea.ts';
import { kurskLines } from './lines/entries/kursk.ts';
import { regionLines } from './lines/entries/regions.ts';
import { routeLines } from './lines/entries/routes.ts';
import { ukraineLines } from './lines/entries/ukraine.ts';
import type { Line } from './schema.ts';

/**
 * Every line and area that is a statement about the world, by id. What each says is in `lines/entries`; the shapes are
 * drawn in `lines/drawn`, and `npm run basemap` fits them to the basemap's coasts and borders.
 */
export const lines = {
  ...koreaLines,
  ...routeLines,
  ...ukraineLines,
  ...kurskLines,
  ...regionLines
} as const satisfies Record<string, Line>;

export type LineId = keyof typeof lines;
