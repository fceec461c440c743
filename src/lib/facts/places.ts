import { korea } from './places/korea.ts';
import { koreanWarPlaces } from './places/korean-war.ts';
import { russianFarEast } from './places/russian-far-east.ts';
import { russia } from './places/russia.ts';
import { kursk } from './places/kursk.ts';
import { ukraine } from './places/ukraine.ts';
import { world } from './places/world.ts';
import { extraA } from './places/extra-a.ts';
import { extraB } from './places/extra-b.ts';
import { extraC } from './places/extra-c.ts';
import { extraD } from './places/extra-d.ts';
import type { Place } from './schema.ts';

/** Every place a map can name, by id. */
export const places = {
  ...korea,
  ...koreanWarPlaces,
  ...russianFarEast,
  ...russia,
  ...kursk,
  ...ukraine,
  ...world,
  ...extraA,
  ...extraB,
  ...extraC,
  ...extraD
} as const satisfies Record<string, Place>;

export type PlaceId = keyof typeof places;
