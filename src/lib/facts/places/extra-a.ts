import type { Place } from '../schema.ts';

/** Places that sections 0 to 3 name beyond the dossier's list of places, by id. */
export const extraA = {
  'russky-island': {
    name: 'Russky Island',
    fullName: 'Russky Island, Vladivostok',
    nameRu: 'Русский остров',
    lat: 43.03,
    lon: 131.89,
    kind: 'island',
    note: 'Putin and Kim met here on 25 April 2019.',
    coordinates: 'Rounded to 0.01 degree, as given with the event vladivostok-summit-2019',
    approximate: true
  }
} as const satisfies Record<string, Place>;
