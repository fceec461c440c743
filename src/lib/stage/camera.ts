import { geoCentroid, geoDistance } from 'd3';
import type { Camera } from '../story/types.ts';
import type { Box, Frame } from './frames.ts';
import { place, radiusAt, type View } from './view.ts';

/** Looks up a place's [longitude, latitude]; throws on an unknown id. */
type Locate = (id: string) => readonly [number, number];

const MAX_ZOOM = 9;
/** How far from the free area's edges fitted places stay, as a share of its size: their labels need the room. */
const INSET = { x: 0.14, y: 0.13 };
/** A camera given by zoom is meant for this free area; others show the same part of the world. */
const REFERENCE = { width: 884, height: 690 };
const ROUNDS = 24;

const inset = (box: Box): Box => ({
  x: box.x + box.width * INSET.x,
  y: box.y + box.height * INSET.y,
  width: box.width * (1 - 2 * INSET.x),
  height: box.height * (1 - 2 * INSET.y)
});

const middle = (box: Box): [number, number] => [box.x + box.width / 2, box.y + box.height / 2];

/** The pixel bounds of points in a view; null when one is beyond the horizon. */
function bounds(view: View, points: readonly (readonly [number, number])[]): Box | null {
  const at = points.map((p) => place(view, p));
  if (at.some((p) => p === null)) return null;
  const xs = at.map((p) => p![0]);
  const ys = at.map((p) => p![1]);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/**
 * The nominal view of a camera in a frame: what it names fills the free area, its middle in the free area's middle.
 * The camera hangs 1.5 frame heights above the ground, as MapLibre's does by default.
 */
export function viewOf(camera: Camera, frame: Frame, locate: Locate): View {
  const distance = frame.height * 1.5;
  const [x, y] = middle(frame.free);
  if ('zoom' in camera) {
    const scale = Math.min(frame.free.width / REFERENCE.width, frame.free.height / REFERENCE.height);
    return { center: camera.center, radius: radiusAt(camera.zoom, camera.center[1]) * scale, distance, x, y };
  }
  const points = camera.fit.map((p) => (typeof p === 'string' ? locate(p) : p));
  const box = inset(frame.free);
  let center = centreOf(points);
  const most = radiusAt(camera.maxZoom ?? MAX_ZOOM, center[1]);
  let radius = Math.min(most, reach(center, points, box));
  for (let round = 0; round < ROUNDS; round++) {
    const view: View = { center, radius, distance, x, y };
    const b = bounds(view, points);
    if (!b) {
      radius *= 0.8;
      continue;
    }
    const fit = Math.min(box.width / Math.max(b.width, 1e-6), box.height / Math.max(b.height, 1e-6));
    // Perspective makes the bounds grow slower than the radius, so each round goes only part of the way.
    radius = Math.min(most, radius * fit ** 0.8);
    const [cx, cy] = middle(b);
    center = shifted({ ...view, radius }, cx - x, cy - y);
  }
  return { center, radius, distance, x, y };
}

/** A first guess of the middle: the centroid of the points on the sphere. */
function centreOf(points: readonly (readonly [number, number])[]): [number, number] {
  const [lng, lat] = geoCentroid({ type: 'MultiPoint', coordinates: points.map((p) => [p[0], p[1]]) });
  return [lng, lat];
}

/** A first guess of the radius: the farthest point lies on the box's nearer edge. */
function reach(center: readonly [number, number], points: readonly (readonly [number, number])[], box: Box): number {
  const far = Math.max(...points.map((p) => geoDistance([center[0], center[1]], [p[0], p[1]])), 1e-4);
  return Math.min(box.width, box.height) / 2 / Math.sin(Math.min(far, 1.4));
}

/** The centre after the picture was moved by pixels; good for small moves, and rounds of it converge. */
function shifted(view: View, dx: number, dy: number): [number, number] {
  const perDegree = (view.radius * Math.PI) / 180;
  const lat = Math.max(-75, Math.min(80, view.center[1] - (dy / perDegree) * 0.9));
  const lng = view.center[0] + ((dx / perDegree) * 0.9) / Math.cos((lat * Math.PI) / 180);
  return [((lng + 540) % 360) - 180, lat];
}
