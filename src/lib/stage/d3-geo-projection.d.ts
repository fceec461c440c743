/** The one projection we use of d3-geo-projection 4, which has no published types. */
declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3';

  /** A vertical perspective from a given distance, in globe radii from the globe's centre. */
  interface GeoSatelliteProjection extends GeoProjection {
    distance(): number;
    distance(distance: number): this;
    tilt(): number;
    tilt(degrees: number): this;
  }
  export function geoSatellite(): GeoSatelliteProjection;
}
