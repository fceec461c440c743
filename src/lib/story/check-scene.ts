import { DEFAULT_AS_OF, LAST_DAY } from '../facts/as-of.ts';
import { isRealDay } from '../facts/dates.ts';
import { checkRef, list, words, type Complain, type Known } from './check.ts';
import type { Camera, LabelUse, LayerUse, LngLat, Scene } from './types.ts';

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
  checkLabels(known, complain, list(scene.labels));

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
  checkPoint(complain, camera.center, where);
  if (!(camera.zoom >= 0 && camera.zoom <= 22)) {
    complain(`${where}: zoom ${camera.zoom} is out of range`, 'give 0 to 22; the globe is about 1.2 to 2.2');
  }
}

function checkLayer(known: Known, complain: Complain, layer: LayerUse): void {
  if ('country' in layer) {
    if (!/^[A-Z]{2}$/.test(layer.country)) {
      complain(`layers: '${layer.country}' is not a country's code`, 'use the two capitals of ISO 3166, as in KP');
    }
    return;
  }
  if (layer.claim !== undefined) checkRef(known, complain, 'claims', layer.claim, 'layers');
  if ('line' in layer) {
    checkRef(known, complain, 'lines', layer.line, 'layers');
    return;
  }
  const [from, to] = layer.flow;
  checkRef(known, complain, 'places', from, 'layers');
  checkRef(known, complain, 'places', to, 'layers');
  if (from === to) complain(`layers: a flow from '${from}' to itself`, 'name the place it goes to');
  if (words(layer.what) === '') complain('layers: a flow of nothing', 'say in `what` what was sent');
}

function checkLabels(known: Known, complain: Complain, labels: readonly LabelUse[]): void {
  if (labels.length === 0) complain('the scene has no labels', 'name at least the places the step is about');
  for (const label of labels) {
    if (typeof label === 'string') checkRef(known, complain, 'places', label, 'labels');
    else if ('place' in label) checkRef(known, complain, 'places', label.place, 'labels');
    else {
      checkPoint(complain, label.at, `labels: '${label.text}'`);
      if (words(label.text) === '') complain('labels: a label without words', 'give it a text, or take it out');
    }
  }
  const onPhone = labels.filter((label) => typeof label === 'string' || label.phone !== false).length;
  if (onPhone > PHONE_LABELS_MOST) {
    complain(`${onPhone} labels on a phone, ${PHONE_LABELS_MOST} is the most`, 'mark the least needed phone: false');
  }
}
