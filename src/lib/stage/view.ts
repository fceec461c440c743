import { geoDistance, geoInterpolate, interpolateZoom, range, type GeoProjection } from 'd3';
import { geoSatellite } from 'd3-geo-projection';

/**
 * One look at the globe, in pixels of whatever it is drawn on: a vertical perspective, straight down, north up.
 *
 * Both renderers draw a view alike. MapLibre's globe has the radius `512 · 2^zoom / 2π / cos φ₀` pixels and a camera
 * `height / 2 / tan(fov / 2)` pixels above the surface (maplibre-gl, vertical_perspective_transform.ts); padding only
 * shifts the picture. d3's `geoSatellite` takes the same distance in globe radii. Since a view holds the camera's
 * distance itself, a picture scaled by any factor is again a view, at any size of screen.
 */
export interface View {
  /** [longitude, latitude] of the point under the camera, in degrees. */
  readonly center: readonly [number, number];
  /** Radius of the globe in pixels, as measured at `center`. */
  readonly radius: number;
  /** Distance of the camera above the surface, in pixels. */
  readonly distance: number;
  /** Where `center` lies, in pixels from the left and the top. */
  readonly x: number;
  readonly y: number;
}

const TILE = 512;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The globe's radius in pixels at a MapLibre zoom and a latitude in degrees. */
export const radiusAt = (zoom: number, latitude: number): number =>
  (TILE * 2 ** zoom) / (2 * Math.PI) / Math.cos(radians(latitude));

/** The MapLibre zoom of a view. */
export const zoomOf = (view: View): number =>
  Math.log2((2 * Math.PI * view.radius * Math.cos(radians(view.center[1]))) / TILE);

/** The d3 projection that draws a view. Adaptive sampling stays below a third of a pixel. */
export function projectionOf(view: View): GeoProjection {
  const p = 1 + view.distance / view.radius;
  return geoSatellite()
    .distance(p)
    .scale(view.radius)
    .rotate([-view.center[0], -view.center[1]])
    .translate([view.x, view.y])
    .clipAngle((Math.acos(1 / p) * 180) / Math.PI - 1e-4)
    .precision(0.3);
}

/** Where a point lies in a view, in pixels; null when it is beyond the horizon. */
export function place(view: View, point: readonly [number, number]): [number, number] | null {
  const horizon = Math.acos(view.radius / (view.radius + view.distance));
  const from: [number, number] = [view.center[0], view.center[1]];
  if (geoDistance(from, [point[0], point[1]]) >= horizon) return null;
  const [l0, f0, l, f] = [radians(view.center[0]), radians(view.center[1]), radians(point[0]), radians(point[1])];
  const cosC = Math.sin(f0) * Math.sin(f) + Math.cos(f0) * Math.cos(f) * Math.cos(l - l0);
  const k = (view.radius * view.distance) / (view.distance + view.radius * (1 - cosC));
  return [
    view.x + k * Math.cos(f) * Math.sin(l - l0),
    view.y - k * (Math.cos(f0) * Math.sin(f) - Math.sin(f0) * Math.cos(f) * Math.cos(l - l0))
  ];
}

/** The ground under a pixel of a view, [longitude, latitude] in degrees; null where space is seen. */
export function groundAt(view: View, x: number, y: number): [number, number] | null {
  const found = projectionOf(view).invert?.([x, y]);
  if (!found?.every(Number.isFinite)) return null;
  // Beyond the edge of the globe d3 answers with a point of its far side, which is not seen at that pixel.
  const seen = place(view, found);
  return seen && Math.hypot(seen[0] - x, seen[1] - y) < 1 ? found : null;
}

/** The same picture, `scale` times as large, its origin moved to (`left`, `top`). */
export const scaled = (view: View, scale: number, left: number, top: number): View => ({
  center: view.center,
  radius: view.radius * scale,
  distance: view.distance * scale,
  x: view.x * scale + left,
  y: view.y * scale + top
});

/** What MapLibre must be told to show a view on a map of the given size in pixels. `fov` in degrees. */
export function maplibreCamera(view: View, width: number, height: number) {
  const dx = view.x - width / 2;
  const dy = view.y - height / 2;
  return {
    center: [view.center[0], view.center[1]] as [number, number],
    zoom: zoomOf(view),
    fov: (2 * Math.atan(height / 2 / view.distance) * 180) / Math.PI,
    padding: {
      left: Math.max(0, 2 * dx),
      right: Math.max(0, -2 * dx),
      top: Math.max(0, 2 * dy),
      bottom: Math.max(0, -2 * dy)
    }
  };
}

// d3's types do not know this part of it: https://d3js.org/d3-interpolate/zoom#interpolateZoom_rho
const zoomBy = interpolateZoom as typeof interpolateZoom & { rho(rho: number): typeof interpolateZoom };

/** The least radius in flight, as a share of the smaller end's: a globe does not shrink to a ball on its way. */
const LEAST = 0.9;

/** The radius of a globe that is seen whole, and the width that is seen of any map, as shares of the camera's distance, which grows with the window. */
const WHOLE = 0.3;
const SEEN = 0.5;

/**
 * The way from one view to another: `t` from 0 to 1. Zoom and pan along the path of van Wijk and Nuij, "Smooth and
 * efficient zooming and panning" (2003), as d3's interpolateZoom has it, on the great circle between the centres. Their
 * plane has no edge; a globe seen whole shows nothing more from farther away, so that a path which would go beyond that
 * is taken flatter (their ρ: how much it zooms for how much it pans).
 */
export function flight(from: View, to: View): (t: number) => View {
  const a: [number, number] = [from.center[0], from.center[1]];
  const b: [number, number] = [to.center[0], to.center[1]];
  const angle = geoDistance(a, b);
  const along = geoInterpolate(a, b);
  const distance = Math.min(from.distance, to.distance);
  const least = Math.min(LEAST * Math.min(from.radius, to.radius), WHOLE * distance);
  // The width of what is seen, in radians as the way is: the path weighs the one against the other.
  const seen = SEEN * distance;
  const path = (rho: number) => zoomBy.rho(rho)([0, 0, seen / from.radius], [angle, 0, seen / to.radius]);
  let zoom = path(Math.SQRT2);
  for (let rho = 1; rho > 0.1 && range(0, 1, 1 / 32).some((t) => seen / zoom(t)[2] < least); rho *= 0.8)
    zoom = path(rho);
  return (t) => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    const [u, , width] = zoom(t);
    return {
      center: angle < 1e-9 ? to.center : along(u / angle),
      radius: seen / width,
      distance: from.distance * (to.distance / from.distance) ** t,
      x: from.x + (to.x - from.x) * t,
      y: from.y + (to.y - from.y) * t
    };
  };
}
