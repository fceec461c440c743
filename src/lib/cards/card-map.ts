import { geoContains, type GeoPermissibleObjects } from 'd3';
import { boxFrame } from '../picture/box-frame.ts';
import type { Faces } from '../picture/faces.ts';
import { flat } from '../picture/flat.ts';
import { globeOf } from '../picture/globe.ts';
import { groundOf } from '../picture/map.ts';
import { overlayOf } from '../picture/overlay.ts';
import { plainHand } from '../picture/plain-hand.ts';
import { sheetView } from '../picture/sheet.ts';
import { courseBoxes } from '../stage/course-boxes.ts';
import type { Box, Frame } from '../stage/frames.ts';
import { piecesIn } from '../stage/furniture.ts';
import { headBoxes, headsIn } from '../stage/heads.ts';
import { boxOf } from '../stage/label-box.ts';
import type { Label } from '../stage/label.ts';
import { placeLabels, type PlacedLabel } from '../stage/labels.ts';
import { readBasemap, type Basemap } from '../stage/basemap/read.ts';
import world from '../stage/basemap/world.json';
import type { Plate } from '../stage/plate.ts';
import { groundAt, place, scaled, type View } from '../stage/view.ts';
import type { Scene } from '../story/types.ts';

/**
 * How much larger than on the page a card's map is drawn, its words and strokes with it: a chat app shows a card at a
 * quarter of its pixels. The smallest words of the map, 12 pixels on the page, are 24 then.
 */
export const MAGNIFIED = 2;

/** From the map's edges to the nearest label, in the map's own pixels. */
const MARGIN = 10;
/** What a legend on a card explains: how firmly movements and places are known. */
const EXPLAINED = /^(movement|dot)-/;
const MOST_SIGNS = 3;

/** The map's box on the card as a frame to draw a scene in. */
export const cardFrame = (box: Box): Frame => boxFrame(box, MAGNIFIED, MARGIN);

/** A card has room for few words: what is there for orientation alone is left out. */
const telling = (label: Label): boolean =>
  label.kind === 'place' ? label.weight !== 'quiet' || label.known !== undefined : label.kind !== 'region';

let read: Basemap | undefined;

const earth = (): Basemap => (read ??= readBasemap(world as unknown as Parameters<typeof readBasemap>[0]));

/** Whether the name of a water, which is large on a card, has only water under it. */
function isAfloat(label: Label, view: View, frame: Frame): boolean {
  const at = place(view, label.at);
  if (!at) return false;
  const { x, y, width, height } = boxOf(label, at[0], at[1], 'c');
  const { free } = frame;
  const within = x >= free.x && y >= free.y && x + width <= free.x + free.width && y + height <= free.y + free.height;
  const spots = [x, x + width / 4, x + width / 2, x + (3 * width) / 4, x + width].flatMap((px) =>
    [y, y + height].map((py) => groundAt(view, px, py))
  );
  return within && spots.every((spot) => spot !== null && !geoContains(earth().land as GeoPermissibleObjects, spot));
}

/** A plate with what a card has room for: telling labels, and a legend of how firmly things are known. */
export function forCard(plate: Plate): Plate {
  const { legend } = plate.furniture;
  const signs = legend?.signs.filter(({ key }) => EXPLAINED.test(key)).slice(0, MOST_SIGNS) ?? [];
  return {
    ...plate,
    labels: plate.labels.filter(telling),
    furniture: legend && signs.length > 0 ? { legend: { corner: legend.corner, signs } } : {}
  };
}

/**
 * The scene with a camera that knows what it is to show, where either of its two does: one given by its zoom is meant for
 * the page's own frame, and leaves room that a card does not have.
 */
function fittedTo(scene: Scene): Scene {
  if (!('phone' in scene.camera) || 'fit' in scene.camera.desktop) return scene;
  return { ...scene, camera: scene.camera.phone };
}

/** How far the camera steps back, as shares of the picture's size, until the places that the map is about have room. */
const STEPS_BACK = [1, 0.88, 0.77];

const countryAt = (point: readonly [number, number]) =>
  earth().countries.features.find((one) => geoContains(one as GeoPermissibleObjects, [point[0], point[1]]));

/**
 * Whether the name of a country that had to make room still stands on it: on a card, where a few pixels are a thousand
 * kilometres, it may have come to stand on a neighbour.
 */
function isAtHome({ label, x, y, anchor, shift }: PlacedLabel, view: View): boolean {
  if (label.kind !== 'country' || !shift) return true;
  const box = boxOf(label, x, y, anchor, shift);
  const middle = groundAt(view, box.x + box.width / 2, box.y + box.height / 2);
  const home = countryAt(label.at);
  return home !== undefined && middle !== null && countryAt(middle) === home;
}

function placedOn(plate: Plate, view: View, frame: Frame): readonly PlacedLabel[] {
  const taken = [...piecesIn(plate.furniture, view, frame.free, 'desktop'), ...headBoxes(headsIn(plate.heads, view))];
  const spared = courseBoxes(plate.marks, view);
  return placeLabels(plate.labels, { view, free: frame.free, frame: 'desktop', taken, spared });
}

/** The places that must be named and are not. */
function unnamed(plate: Plate, view: View, frame: Frame): number {
  const placed = new Set(placedOn(plate, view, frame).map(({ label }) => label.text));
  return plate.labels.filter((label) => isVital(label) && !placed.has(label.text)).length;
}

const isVital = ({ kind, weight }: Label): boolean => kind === 'place' && weight === 'strong';

/** The plate and the view of it in which most of what the map is about is named: from near if possible, with its legend. */
function arranged(plate: Plate, view: View, frame: Frame): { plate: Plate; view: View } {
  const bare = { ...plate, furniture: {} };
  const tries = [plate, bare].flatMap((one) =>
    STEPS_BACK.map((share) => {
      const [left, top] = [(frame.width * (1 - share)) / 2, (frame.height * (1 - share)) / 2];
      return { plate: one, view: scaled(view, share, left, top) };
    })
  );
  let [best, least] = [tries[0]!, Infinity];
  for (const one of tries) {
    const count = unnamed(one.plate, one.view, frame);
    if (count < least) [best, least] = [one, count];
    if (least === 0) break;
  }
  return best;
}

/** A scene's map in a box of a card, in the card's pixels, cut off at the box's edges. `plate` is the scene's. */
export function cardMap(plate: Plate, scene: Scene, box: Box, faces: Faces): string {
  const frame = cardFrame(box);
  const near = sheetView(plate, fittedTo(scene), frame);
  const afloat = plate.labels.filter((label) => label.kind !== 'water' || isAfloat(label, near, frame));
  const { plate: best, view } = arranged({ ...plate, labels: afloat }, near, frame);
  const astray = new Set(placedOn(best, view, frame).flatMap((one) => (isAtHome(one, view) ? [] : [one.label])));
  const shown = { ...best, labels: best.labels.filter((label) => !astray.has(label)) };
  const over = overlayOf(shown, view, frame.free, 'desktop', plainHand(faces), () =>
    flat(globeOf(view, frame.still), `${plate.id}-globe-`)
  );
  const edges = `x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"`;
  return [
    `<defs><clipPath id="${plate.id}-frame"><rect ${edges}/></clipPath></defs>`,
    `<g clip-path="url(#${plate.id}-frame)"><g fill="none" transform="translate(${box.x} ${box.y}) scale(${MAGNIFIED})">`,
    groundOf(shown, view, frame),
    over,
    '</g></g>'
  ].join('');
}
