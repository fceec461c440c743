import { geoDistance, geoInterpolate } from 'd3';
import type { Geometry } from 'geojson';
import type { LineGeometry, LineKind } from '../facts/schema.ts';
import type { Actor } from '../story/types.ts';
import type { Certainty, Known } from './certainty.ts';
import { linePaint, measurePaint, routePaint, type Paint } from './paint.ts';

/** One thing drawn over the basemap. `draw`: a movement draws itself, once, when its scene begins. */
export type Mark = Known & { readonly draw?: true } & (
    | { readonly line: string; readonly quiet?: true }
    | {
        readonly from: readonly [number, number];
        readonly to: readonly [number, number];
        readonly by: Actor;
        /** A distance, not a movement. */
        readonly measured?: true;
      }
  );

/** What a renderer must know of a line beside its geometry. */
interface LineLook {
  readonly kind: LineKind;
}

/** A line of the facts as a renderer needs it. */
export interface DrawableLine extends LineLook {
  readonly geometry: LineGeometry;
}

/** Who a route belongs to: what moves on all of them is North Korean. */
export const ROUTE_ACTOR: Actor = 'KP';

const isRoute = (kind: LineKind) => kind === 'sea-route' || kind === 'air-route';

/** How a movement is painted, given how firmly it is known: its mark alone decides, whatever line it follows. */
export const movementPaint = (mark: Mark, certainty: Certainty): Paint =>
  'line' in mark ? routePaint(ROUTE_ACTOR, certainty, 2.25) : routePaint(mark.by, certainty, 2);

/** How a mark is painted, given its line's kind and how firmly it is known. */
export function paintOf(mark: Mark, look: LineLook | null, certainty: Certainty): Paint {
  if (!look) return 'measured' in mark && mark.measured ? measurePaint : movementPaint(mark, certainty);
  if (isRoute(look.kind)) return movementPaint(mark, certainty);
  const paint: Paint = linePaint[look.kind as keyof typeof linePaint];
  return 'quiet' in mark && mark.quiet ? quieted(paint) : paint;
}

/** The same sign in the background: thinner, paler, no hatch. */
function quieted({ hatch: _, ...paint }: Paint): Paint {
  return {
    ...paint,
    strokeOpacity: 0.55,
    ...(paint.width && { width: paint.width * 0.6 }),
    ...(paint.fillOpacity && { fillOpacity: paint.fillOpacity * 0.6 })
  };
}

const STEP_DEGREES = 0.5;
/** How far an arc swells at its middle, as a share of its length; long ones less, or they would leave the picture. */
const RISE = { share: 0.14, mostDegrees: 9 };

type Vector = readonly [number, number, number];

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

const vectorOf = ([lng, lat]: readonly [number, number]): Vector => {
  const [l, f] = [radians(lng), radians(lat)];
  return [Math.cos(f) * Math.cos(l), Math.cos(f) * Math.sin(l), Math.sin(f)];
};

const pointOf = ([x, y, z]: Vector): [number, number] => [
  degrees(Math.atan2(y, x)),
  degrees(Math.atan2(z, Math.hypot(x, y)))
];

/** The coordinates of a mark that is a line in one piece, in its direction; null for areas and lines of several pieces. */
export function courseOf(mark: Mark, line: DrawableLine | null): readonly (readonly [number, number])[] | null {
  if (!('line' in mark)) return flowLine(mark.from, mark.to, mark.measured ? 0 : RISE.share);
  return line?.geometry.type === 'LineString'
    ? (line.geometry.coordinates as unknown as readonly (readonly [number, number])[])
    : null;
}

/**
 * What a renderer draws of a mark: its course, or the first `share` (0 to 1) of it; else its line's own geometry. Null
 * where that is not at hand.
 */
export function geometryOf(mark: Mark, line: DrawableLine | null, share = 1): Geometry | null {
  const course = courseOf(mark, line);
  if (!course) return (line?.geometry as Geometry | undefined) ?? null;
  return { type: 'LineString', coordinates: firstPart(course, share).map(([lng, lat]) => [lng, lat]) };
}

/** True for what moves: it has a head, and draws itself where the scene asks for it. */
export const isCourse = (mark: Mark, line: LineLook | null): boolean =>
  'line' in mark ? line !== null && isRoute(line.kind) : !mark.measured;

/** The first part of a line, `share` of its length from 0 to 1, as measured in degrees on the plane. */
export function firstPart(
  course: readonly (readonly [number, number])[],
  share: number
): readonly (readonly [number, number])[] {
  if (share >= 1) return course;
  const lengths = course.slice(1).map((p, i) => Math.hypot(p[0] - course[i]![0], p[1] - course[i]![1]));
  let rest = lengths.reduce((sum, l) => sum + l, 0) * Math.max(share, 0.001);
  const part: (readonly [number, number])[] = [course[0]!];
  for (const [i, length] of lengths.entries()) {
    const [from, to] = [course[i]!, course[i + 1]!];
    if (length >= rest) {
      const t = length === 0 ? 0 : rest / length;
      part.push([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]);
      break;
    }
    part.push(to);
    rest -= length;
  }
  return part;
}

/**
 * The line of a flow: the great circle from `from` to `to`, bent towards the north in its middle, so that it is told
 * from borders and from the way back, by a `share` of its length. In degrees; a line over the antimeridian runs on beyond 180.
 */
export function flowLine(
  from: readonly [number, number],
  to: readonly [number, number],
  share: number = RISE.share
): [number, number][] {
  const a: [number, number] = [from[0], from[1]];
  const b: [number, number] = [to[0], to[1]];
  const length = degrees(geoDistance(a, b));
  const between = geoInterpolate(a, b);
  const [u, v] = [vectorOf(a), vectorOf(b)];
  const across: Vector = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  const size = Math.hypot(...across) || 1;
  const rise = Math.tan(radians(Math.min(length * share, RISE.mostDegrees))) * (across[2] < 0 ? -1 : 1);
  const count = Math.max(16, Math.min(120, Math.ceil(length / STEP_DEGREES)));
  const line: [number, number][] = [];
  for (let i = 0; i <= count; i++) {
    const t = i / count;
    const swell = (Math.sin(Math.PI * t) * rise) / size;
    const p = vectorOf(between(t));
    line.push(pointOf([p[0] + across[0] * swell, p[1] + across[1] * swell, p[2] + across[2] * swell]));
  }
  // MapLibre wants a line that crosses the antimeridian unwrapped.
  for (let i = 1; i < line.length; i++) {
    const turn = line[i]![0] - line[i - 1]![0];
    if (Math.abs(turn) > 180) line[i]![0] -= Math.sign(turn) * 360;
  }
  return line;
}
