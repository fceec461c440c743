import { DEFAULT_AS_OF, LAST_DAY } from '../facts/as-of.ts';
import { countryMeant, isCountryCode } from '../facts/country-codes.ts';
import { isRealDay } from '../facts/dates.ts';
import { exchanged, kilometres, positionOf, type Position } from '../facts/positions.ts';
import { list } from '../facts/checks/loose.ts';
import { checkRef, words, type Complain, type Known } from './check.ts';
import type { Callout, Camera, LabelUse, LayerUse, LngLat, Scene } from './types.ts';

const ALT_LEAST = 40;
const PHONE_LABELS_MOST = 12;

/** Checks a scene: its camera, what it draws and names, its alt text, its day and its account. */
export function checkScene(known: Known, complain: Complain, scene: Scene | undefined, sinceThen: boolean): void {
  if (scene === undefined) {
    complain('the step has no scene', 'give it a camera, layers, labels, alt, asOf and by');
    return;
  }
  const { camera } = scene;
  if (camera === undefined) complain('the scene has no camera', 'say where it looks: fit, or center and zoom');
  else if ('phone' in camera) {
    checkCamera(known, complain, camera.phone, 'camera on phones');
    checkCamera(known, complain, camera.desktop, 'camera on desktops');
  } else checkCamera(known, complain, camera, 'camera');
  for (const layer of list(scene.layers)) checkLayer(known, complain, layer);
  for (const callout of list(scene.callouts)) checkCallout(known, complain, callout);
  checkLabels(known, complain, list(scene.labels));
  checkOrder(known, complain, scene);

  const alt = words(scene.alt);
  if (alt === '') complain('the scene has no alt text', 'say in `alt` what the map shows, for those who do not see it');
  else if (alt.length < ALT_LEAST) {
    complain(`the alt text has ${alt.length} characters, ${ALT_LEAST} is the least`, 'say what the map shows');
  }
  if (list(scene.by).length === 0) {
    complain('the scene does not say by whose account it is', 'name in `by` the sources of what the map states');
  }
  for (const id of list(scene.by)) checkRef(known, complain, 'sources', id, 'by');
  checkDay(complain, scene.asOf ?? '', sinceThen);
}

function checkDay(complain: Complain, asOf: string, sinceThen: boolean): void {
  if (!isRealDay(asOf)) {
    complain(`asOf: '${asOf}' is not a day`, 'write a day that exists as YYYY-MM-DD');
  } else if (asOf > LAST_DAY) {
    complain(`asOf: ${asOf} is after ${LAST_DAY}, when the facts were compiled`, 'give a day whose state is known');
  } else if (asOf > DEFAULT_AS_OF && !sinceThen) {
    complain(
      `asOf: ${asOf} is after ${DEFAULT_AS_OF}, but the step is not marked sinceThen`,
      'mark the step sinceThen, or show an earlier day'
    );
  }
}

function checkPoint(complain: Complain, point: LngLat, where: string): void {
  const [lng, lat] = point;
  if (point.length !== 2 || !(Math.abs(lng) <= 180) || !(Math.abs(lat) <= 90)) {
    complain(`${where}: [${point.join(', ')}] is not on the globe`, 'write [longitude, latitude] in degrees');
  }
}

function checkCamera(known: Known, complain: Complain, camera: Camera, where: string): void {
  if ('fit' in camera) {
    if (list(camera.fit).length === 0) complain(`${where} fits no place`, 'name the places it should hold');
    for (const place of list(camera.fit)) {
      if (typeof place === 'string') checkRef(known, complain, 'places', place, where);
      else checkPoint(complain, place, where);
    }
    return;
  }
  if (!('center' in camera)) {
    complain(`${where} looks nowhere`, 'say where it looks: fit, or center and zoom');
    return;
  }
  checkPoint(complain, camera.center, where);
  if (!(camera.zoom >= 0 && camera.zoom <= 22)) {
    complain(`${where}: zoom ${camera.zoom} is out of range`, 'give 0 to 22; the globe is about 1.2 to 2.2');
  }
}

function checkLayer(known: Known, complain: Complain, layer: LayerUse): void {
  if ('country' in layer) {
    if (!isCountryCode(layer.country)) {
      const country = countryMeant(layer.country);
      complain(
        `layers: '${layer.country}' is not a country's code`,
        country === null ? 'use the two capitals of ISO 3166, as in KP' : `write ${country}`
      );
    }
    return;
  }
  if (layer.claim !== undefined) checkRef(known, complain, 'claims', layer.claim, 'layers');
  if ('line' in layer) {
    checkRef(known, complain, 'lines', layer.line, 'layers');
    return;
  }
  if (!('flow' in layer)) return;
  const [from, to] = layer.flow;
  checkRef(known, complain, 'places', from, 'layers');
  checkRef(known, complain, 'places', to, 'layers');
  if (from === to) complain(`layers: a flow from '${from}' to itself`, 'name the place it goes to');
  if (words(layer.what) === '') complain('layers: a flow of nothing', 'say in `what` what was sent');
}

function checkCallout(known: Known, complain: Complain, { from, to }: Callout): void {
  checkRef(known, complain, 'places', from, 'callouts');
  if (typeof to === 'string') checkRef(known, complain, 'places', to, 'callouts');
  else checkRef(known, complain, 'lines', to.line, 'callouts');
}

/** How much farther than the exchanged point, and than any label, a point lies that was given latitude first. */
const EXCHANGED = { times: 8, kilometres: 1500 };

/** Points that may lie on the globe as they are, but look as if given latitude first: far from what the camera fits. */
function checkOrder(known: Known, complain: Complain, { camera, labels }: Scene): void {
  const frames = 'phone' in camera ? [camera.phone, camera.desktop] : [camera];
  const seen = frames
    .flatMap((frame) => ('fit' in frame ? list(frame.fit) : []))
    .flatMap((place): Position[] => {
      const position = typeof place === 'string' ? positionOf(known.records.places.get(place)) : null;
      return position ? [position] : [];
    });
  if (seen.length === 0) return;
  const toSeen = (point: Position) => Math.min(...seen.map((place) => kilometres(point, place)));
  for (const label of list(labels)) {
    if (typeof label === 'string' || !('at' in label)) continue;
    const [lon, lat] = label.at;
    if (!(Math.abs(lat) <= 90)) continue;
    const away = toSeen({ lat, lon });
    if (away > EXCHANGED.kilometres && away > EXCHANGED.times * toSeen(exchanged({ lat, lon }))) {
      complain(
        `labels: '${label.text}': [${lon}, ${lat}] lies ${Math.round(away)} km from what the camera shows`,
        `write longitude first: [${lat}, ${lon}]`
      );
    }
  }
}

function checkLabels(known: Known, complain: Complain, labels: readonly LabelUse[]): void {
  if (labels.length === 0) complain('the scene has no labels', 'name at least the places the step is about');
  for (const label of labels) {
    if (typeof label === 'string') checkRef(known, complain, 'places', label, 'labels');
    else if ('place' in label) {
      checkRef(known, complain, 'places', label.place, 'labels');
      if (label.claim !== undefined) checkRef(known, complain, 'claims', label.claim, 'labels');
    } else if ('at' in label) {
      checkPoint(complain, label.at, `labels: '${label.text}'`);
      if (words(label.text) === '') complain('labels: a label without words', 'give it a text, or take it out');
    }
  }
  const onPhone = labels.filter((label) => typeof label === 'string' || label.phone !== false).length;
  if (onPhone > PHONE_LABELS_MOST) {
    complain(`${onPhone} labels on a phone, ${PHONE_LABELS_MOST} is the most`, 'mark the least needed phone: false');
  }
}
