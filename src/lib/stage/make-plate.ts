import { statusOn } from '../facts/as-of.ts';
import { claims, type ClaimId } from '../facts/claims.ts';
import { formatDate } from '../facts/dates.ts';
import { lines, type LineId } from '../facts/lines.ts';
import { places, type PlaceId } from '../facts/places.ts';
import type { PlaceKind } from '../facts/place-kind.ts';
import type { Line, Place, Source } from '../facts/schema.ts';
import { sources, type SourceId } from '../facts/sources.ts';
import type { Callout, FrameName, LabelUse, LayerUse, Scene } from '../story/types.ts';
import { kilometres, measure, measureTo, type Measured } from './callouts.ts';
import { viewOf } from './camera.ts';
import type { Certainty, Known } from './certainty.ts';
import { fixedSignsOf } from './fixed-signs.ts';
import { frameOf, type Side } from './frames.ts';
import type { Label } from './label.ts';
import { courseOf, firstPart, isCourse, ROUTE_ACTOR, type Mark } from './marks.ts';
import { inFrame } from './per-frame.ts';
import type { Head, Plate } from './plate.ts';
import { signsOn, type Explained, type Sign } from './signs.ts';
import type { View } from './view.ts';

/** Scenes made into plates. Build and tests only: it knows all places, lines, claims and sources. */

const FAR = 1e3;
const rounded = (view: View): View => ({
  center: [Math.round(view.center[0] * 1e5) / 1e5, Math.round(view.center[1] * 1e5) / 1e5],
  radius: Math.round(view.radius * FAR) / FAR,
  distance: view.distance,
  x: view.x,
  y: view.y
});

const located = (id: string): readonly [number, number] => {
  const found: Place = places[id as PlaceId];
  return [found.lon, found.lat];
};

/**
 * Resolves a step's scene. `side` is where its section has the words on wide stages; `explained` are the signs (by key)
 * that its legend may leave out, because an earlier scene of the section has explained them.
 */
export function plateOf(id: string, scene: Scene, side: Side, explained: ReadonlySet<string> = new Set()): Plate {
  const measured = (scene.callouts ?? []).map(measuredBy);
  const marks = [
    ...scene.layers.flatMap((use) => markOf(use, scene.asOf)),
    ...measured.map(({ from, to }) => ({ from, to, by: 'other', certainty: 'established', measured: true }) as const)
  ];
  const labels = [...scene.labels.map((use) => labelOf(use, scene.asOf)), ...measured.map(distanceLabel)];
  const heads = marks.flatMap(headOf);
  const signs = ownSigns({ marks, heads, labels }).filter(({ key }) => scene.legend || !explained.has(key));
  const known: Known[] = [...heads.map(({ mark }) => marks[mark]!), ...labels.flatMap((label) => label.known ?? [])];
  const stated = known.some(({ claim, certainty }) => claim ?? certainty !== 'established');
  const view = (frame: FrameName) => rounded(viewOf(inFrame(scene.camera, frame), frameOf(frame, side), located));
  return {
    id,
    side,
    views: { phone: view('phone'), desktop: view('desktop') },
    tints: scene.layers.flatMap((use) => ('country' in use ? [{ country: use.country, by: use.by }] : [])),
    marks,
    labels,
    heads,
    furniture: {
      ...(scene.scaleBar && { scaleBar: scene.scaleBar }),
      ...(scene.locator && { locator: scene.locator }),
      ...((signs.length > 0 || stated) && { legend: { corner: scene.legend ?? 'sw', signs } })
    },
    alt: scene.alt,
    credit: creditOf(scene)
  };
}

/** The keys of the signs that a scene explains if none is known yet. */
export function signKeysOf(scene: Scene): readonly string[] {
  const marks = scene.layers.flatMap((use) => markOf(use, scene.asOf));
  const labels = scene.labels.map((use) => labelOf(use, scene.asOf));
  return ownSigns({ marks, heads: marks.flatMap(headOf), labels }).map(({ key }) => key);
}

const lineOf = (id: string): Line => lines[id as LineId];

/** All signs of the day that a scene itself shows. */
const ownSigns = (of: Explained): readonly Sign[] => signsOn(of, fixedSignsOf(of.marks, lineOf), (k) => k.certainty);

const measuredBy = ({ from, to }: Callout): Measured =>
  typeof to === 'string' ? measure(located(from), located(to)) : measureTo(located(from), lineOf(to.line).geometry);

const distanceLabel = ({ middle, km }: Measured): Label => ({
  at: middle,
  text: kilometres(km),
  kind: 'distance'
});

/** How far before its end a head looks back, as a share of the whole line. */
const LOOK_BACK = 0.05;

function headOf(mark: Mark, index: number): Head[] {
  const line = 'line' in mark ? lineOf(mark.line) : null;
  const course = isCourse(mark, line) ? courseOf(mark, line) : null;
  if (!course) return [];
  const at = course.at(-1)!;
  const before = firstPart(course, 1 - LOOK_BACK).at(-1)!;
  return [{ at, before, by: 'by' in mark ? mark.by : ROUTE_ACTOR, mark: index }];
}

function markOf(use: LayerUse, day: string): Mark[] {
  if ('country' in use) return [];
  const line: Line | null = 'line' in use ? lines[use.line] : null;
  const claim = use.claim ?? line?.claim;
  const certainty: Certainty = claim
    ? (statusOn(claims[claim], day)?.status ?? 'not-yet')
    : 'certainty' in use && use.certainty
      ? use.certainty
      : line && line.status !== 'assessed'
        ? line.status
        : 'established';
  const shared: { certainty: Certainty; claim?: ClaimId; draw?: true } = {
    ...(claim && { claim }),
    certainty,
    ...(use.draw && { draw: use.draw })
  };
  if ('line' in use) return [{ ...shared, line: use.line, ...(use.quiet && { quiet: use.quiet }) }];
  return [{ ...shared, from: located(use.flow[0]), to: located(use.flow[1]), by: use.by }];
}

const RANK: Readonly<Partial<Record<PlaceKind, 1 | 2>>> = { capital: 1, city: 2, port: 2, headquarters: 2 };

const knownOf = (claim: ClaimId, day: string): Known => ({
  claim,
  certainty: statusOn(claims[claim], day)?.status ?? 'not-yet'
});

function labelOf(use: LabelUse, day: string): Label {
  if (typeof use === 'string') return labelOf({ place: use }, day);
  if ('at' in use) {
    return {
      at: use.at,
      text: use.text,
      kind: use.kind,
      ...(use.by && { by: use.by }),
      ...(use.anchor && { anchor: use.anchor }),
      ...(use.phone === false && { phone: false as const })
    };
  }
  const found: Place = places[use.place];
  return {
    place: use.place,
    at: located(use.place),
    text: use.text ?? found.name,
    kind: 'place',
    weight: use.weight ?? 'normal',
    rank: RANK[found.kind] ?? 3,
    ...(use.note && { note: use.note }),
    ...(use.anchor && { anchor: use.anchor }),
    ...(use.shift && { shift: use.shift }),
    ...(use.claim && { known: knownOf(use.claim, day) }),
    ...(use.phone === false && { phone: false as const })
  };
}

const NAMED = 3;
/** The most letters of a credit that names more than one source: one line beside a map of 1,440 pixels. */
const CREDIT_MOST = 128;

/** "As of 23 October 2024, by account of KBS World (18 October 2024) and Yonhap (undated)." */
function creditOf(scene: Scene): string {
  const named = [...new Set(scene.by.map((id: SourceId) => account(sources[id])))];
  const naming = (count: number): string => {
    const shown = named.slice(0, count);
    const rest = named.length - shown.length;
    const last = rest > 0 ? `${rest} more` : shown.pop();
    const list = shown.length ? `${shown.join(', ')} and ${last}` : last;
    return `As of ${formatDate(scene.asOf)}, by account of ${list}.`;
  };
  const fits = [NAMED, 2].map(naming).find((text) => text.length <= CREDIT_MOST);
  return fits ?? naming(1);
}

const account = (source: Source): string => `${source.publisher} (${formatDate(source.date)})`;
