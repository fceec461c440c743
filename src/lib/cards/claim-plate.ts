import { claimsDrawn } from '../evidence/claim-map.ts';
import { claims, type ClaimId } from '../facts/claims.ts';
import { lines } from '../facts/lines.ts';
import { places, type PlaceId } from '../facts/places.ts';
import type { Claim, Line, Place } from '../facts/schema.ts';
import { statusOn } from '../facts/as-of.ts';
import { sheetView } from '../picture/sheet.ts';
import type { Box, Frame } from '../stage/frames.ts';
import type { Label } from '../stage/label.ts';
import { plateOf } from '../stage/make-plate.ts';
import type { Plate } from '../stage/plate.ts';
import { place as placeIn, type View } from '../stage/view.ts';
import { story } from '../story/story.ts';
import type { Actor, ISODate, LabelUse, LayerUse, LngLat, Scene } from '../story/types.ts';
import { cardFrame } from './card-map.ts';

/**
 * The small map of a claim: what the story's maps draw of it, and where it is, as of a day; nothing else, so that it shows
 * nothing that was not known then. Countries in their hues and the capitals in sight say where that is.
 */

const lineTable: Readonly<Record<string, Line>> = lines;
const placeTable: Readonly<Record<string, Place>> = places;

/** Close enough to see who is around: about a dozen degrees from side to side. */
const MOST_ZOOM = 3.6;
/** A place of the map belongs to a line if it lies no farther from it than this, in degrees. */
const AT_LINE = 0.6;

const ACTORS: readonly Exclude<Actor, 'other'>[] = ['KP', 'RU', 'UA', 'KR'];

const pointOf = (id: string): LngLat => {
  const { lon, lat } = placeTable[id]!;
  return [lon, lat];
};

const isPoint = (value: unknown): value is readonly number[] => Array.isArray(value) && typeof value[0] === 'number';

/** All points of nested coordinates. */
function pointsOf(coordinates: unknown): LngLat[] {
  if (isPoint(coordinates)) return [[coordinates[0]!, coordinates[1]!]];
  return Array.isArray(coordinates) ? coordinates.flatMap(pointsOf) : [];
}

function drawsClaim(use: LayerUse, id: ClaimId): boolean {
  if ('country' in use) return false;
  return (use.claim ?? ('line' in use ? lineTable[use.line]?.claim : undefined)) === id;
}

function pointsOfLayer(use: LayerUse): LngLat[] {
  if ('flow' in use) return use.flow.map(pointOf);
  return 'line' in use ? pointsOf(lineTable[use.line]?.geometry.coordinates) : [];
}

const near = (a: LngLat, b: LngLat): boolean => Math.abs(a[0] - b[0]) < AT_LINE && Math.abs(a[1] - b[1]) < AT_LINE;

const idOf = (use: LabelUse): PlaceId | null => (typeof use === 'string' ? use : 'place' in use ? use.place : null);

const claimOfLabel = (use: LabelUse): ClaimId | undefined =>
  typeof use === 'object' && 'place' in use ? use.claim : undefined;

/** What the first map that draws the claim draws of it. */
function drawnOf(id: ClaimId): { layers: readonly LayerUse[]; labels: readonly LabelUse[]; points: readonly LngLat[] } {
  const scene = story.steps.find((step) => claimsDrawn(step).has(id))?.scene;
  const layers = scene?.layers.filter((use) => drawsClaim(use, id)) ?? [];
  const along = layers.flatMap(pointsOfLayer);
  const found = (scene?.labels ?? []).flatMap((use) => {
    const place = idOf(use);
    if (!place) return [];
    const point = pointOf(place);
    const own = claimOfLabel(use) === id;
    if (!own && !along.some((one) => near(one, point))) return [];
    return [{ point, label: { place, weight: 'strong', ...(own && { claim: id }) } as const }];
  });
  return { layers, labels: found.map(({ label }) => label), points: [...along, ...found.map(({ point }) => point)] };
}

/** Names of countries on maps of earlier days may be of countries that are no more. */
const PRESENT = '2000';

/** The country beside the four with a hue of their own that a reader needs to find the way. */
const NEIGHBOUR = 'China';

/** What the story's maps of the present call the countries that matter, wherever they say so. */
const countryNames: readonly Label[] = story.steps
  .filter(({ scene }) => scene.asOf >= PRESENT)
  .flatMap(({ scene }) => scene.labels)
  .flatMap((use) =>
    typeof use === 'object' && 'at' in use && use.kind === 'country' && (use.by || use.text === NEIGHBOUR)
      ? [
          {
            at: use.at,
            text: use.text.replace(/\s+/g, ' '),
            kind: 'country',
            anchor: 'c',
            by: use.by
          }
        ]
      : []
  );

/** How far from a map's edges the name of a country stands, as a share of its size. */
const OFF_EDGE = 0.16;

/** The names of the countries in sight, each once, where one stands farthest from what the map is about. */
function countriesIn(view: View, { width, height }: Frame, points: readonly LngLat[]): readonly Label[] {
  const pixels = points.flatMap((point) => [placeIn(view, point)].filter((one) => one !== null));
  const best = new Map<string, { label: Label; off: number }>();
  for (const label of countryNames) {
    const at = placeIn(view, label.at);
    const [x, y] = at ? [at[0] / width, at[1] / height] : [0, 0];
    if (!at || Math.min(x, 1 - x, y, 1 - y) < OFF_EDGE) continue;
    const off = Math.min(...pixels.map((one) => Math.hypot(one[0] - at[0], one[1] - at[1])));
    if (off > (best.get(label.text)?.off ?? 0)) best.set(label.text, { label, off });
  }
  return [...best.values()].map(({ label }) => label);
}

/** Where the five governments sit that speak most of it; named where there is room. */
const CAPITALS: readonly PlaceId[] = ['moscow', 'kyiv', 'pyongyang', 'seoul', 'beijing'];

/** A map wider than this, in degrees, shows whole countries, where capitals would only crowd. */
const CLOSE = 12;

const isClose = (points: readonly LngLat[]): boolean =>
  [0, 1].every((i) => {
    const all = points.map((point) => point[i]!);
    return Math.max(...all) - Math.min(...all) < CLOSE;
  });

const capitalsBeside = (named: ReadonlySet<string>): readonly LabelUse[] =>
  CAPITALS.filter((id) => !named.has(id)).map((place) => ({ place, weight: 'quiet' }));

/** The label of a claim's place that the table of places does not have. */
const labelOf = (id: ClaimId, { name, lon, lat }: NonNullable<Claim['place']>, day: string): Label => ({
  at: [lon, lat],
  text: name.split(',')[0]!,
  kind: 'place',
  weight: 'strong',
  rank: 3,
  known: { claim: id, certainty: statusOn(claims[id], day)?.status ?? 'alleged' }
});

/** A claim's map for a box of a card. */
export interface ClaimMap {
  readonly plate: Plate;
  readonly scene: Scene;
}

/** The map of a claim as of a day (`YYYY-MM-DD`); null where it is of no place and no map draws it. */
export function claimPlate(id: ClaimId, day: string, box: Box): ClaimMap | null {
  const claim: Claim = claims[id];
  const drawn = drawnOf(id);
  const site = claim.place;
  const named = new Set(drawn.labels.map((use) => idOf(use)).filter((one) => one !== null));
  const shown = site && !drawn.points.some((point) => near(point, [site.lon, site.lat]));
  // What lies where a map draws the claim anyway would only be said twice.
  const own: LabelUse[] =
    shown && site.place && drawn.points.length === 0 ? [{ place: site.place, weight: 'strong', claim: id }] : [];
  const points = drawn.points.length > 0 ? drawn.points : site ? [[site.lon, site.lat] as const] : [];
  if (points.length === 0) return null;
  for (const use of own) named.add(idOf(use)!);
  const scene: Scene = {
    camera: { fit: points, maxZoom: MOST_ZOOM },
    layers: [...ACTORS.map((actor) => ({ country: actor, by: actor }) as const), ...drawn.layers],
    labels: [...drawn.labels, ...own, ...(isClose(points) ? capitalsBeside(named) : [])],
    alt: '',
    asOf: day as ISODate,
    by: []
  };
  const bare = plateOf(`claim-${id}-${day}`, scene, 'left');
  const nameless: readonly Label[] = site && !site.place && drawn.points.length === 0 ? [labelOf(id, site, day)] : [];
  const frame = cardFrame(box);
  const labels = [...bare.labels, ...nameless, ...countriesIn(sheetView(bare, scene, frame), frame, points)];
  return { plate: { ...bare, labels, furniture: {} }, scene };
}
