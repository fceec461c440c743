/** A line in degrees, [lng, lat], in its direction of travel or, for fronts, from north or west. */
export type Path = readonly (readonly [lng: number, lat: number])[];
