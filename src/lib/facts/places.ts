import { korea } from './places/korea.ts';
import { koreanWarPlaces } from './places/korean-war.ts';
import { russianFarEast } from './places/russian-far-east.ts';
import { russia } from './places/russia.ts';
import { kursk } from './places/kursk.ts';
import { kurskVillages } from './places/kursk-villages.ts';
import { kurskNeighbours } from './places/kursk-neighbours.ts';
import { ukraineNorthAndEast } from './places/ukraine-north-and-east.ts';
import { ukraineSouthAndOccupied } from './places/ukraine-south-and-occupied.ts';
import { asia } from './places/asia.ts';
import { europe } from './places/europe.ts';
import { africa } from './places/africa.ts';
import { america } from './places/america.ts';
import type { Place } from './schema.ts';

/** Every place a map can name, by id. */
export const places = {
  ...korea,
  ...koreanWarPlaces,
  ...russianFarEast,
  ...russia,
  ...kursk,
  ...kurskVillages,
  ...kurskNeighbours,
  ...ukraineNorthAndEast,
  ...ukraineSouthAndOccupied,
  ...asia,
  ...europe,
  ...africa,
  ...america
} as const satisfies Record<string, Place>;

export type PlaceId = keyof typeof places;
