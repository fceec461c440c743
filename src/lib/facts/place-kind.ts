import { z } from 'zod';

/**
 * What a place is. `depot` (of ammunition) and `training` (ground) are what somebody named it as; `border` is a point on a
 * border, `sea` an area of the sea.
 */
export const placeKind = z.enum([
  'airbase',
  'airport',
  'border',
  'bridge',
  'capital',
  'city',
  'depot',
  'factory',
  'headquarters',
  'island',
  'launch-site',
  'port',
  'sea',
  'spit',
  'station',
  'town',
  'training',
  'village'
]);
export type PlaceKind = z.infer<typeof placeKind>;
