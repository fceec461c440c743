import { meant } from '../facts/nearest.ts';
import type { Complain } from './check.ts';
import type { Actor, Anchor, Callout, Camera, Corner, LabelUse, LayerUse, Scene, Section, Step } from './types.ts';

/**
 * The fields of a section and the words that some of them may hold, so that a misspelt one is named by every build and
 * not by the type check alone. The tables below cannot differ from the types: their keys are those.
 */

type Names<Name extends string> = Readonly<Record<Name, true>>;
/** The fields of every form of a union. */
type FieldOf<T> = T extends unknown ? keyof T & string : never;
type Form<T, Field extends string> = Extract<Exclude<T, string>, Readonly<Record<Field, unknown>>>;

const SECTION: Names<FieldOf<Section>> = {
  slug: true,
  title: true,
  short: true,
  description: true,
  years: true,
  side: true,
  runsDay: true,
  summary: true,
  steps: true
};
const STEP: Names<FieldOf<Step>> = {
  id: true,
  title: true,
  words: true,
  scene: true,
  figure: true,
  events: true,
  claims: true,
  sequence: true,
  sinceThen: true
};
const SCENE: Names<FieldOf<Scene>> = {
  camera: true,
  layers: true,
  labels: true,
  callouts: true,
  scaleBar: true,
  locator: true,
  legend: true,
  alt: true,
  asOf: true,
  by: true
};
const CAMERA: Names<FieldOf<Camera>> = { fit: true, maxZoom: true, center: true, zoom: true };
const CALLOUT: Names<FieldOf<Callout>> = { from: true, to: true };
const FRAMES: Names<'phone' | 'desktop'> = { phone: true, desktop: true };
const LAYERS: Readonly<Record<'line' | 'flow' | 'country', Names<string>>> = {
  line: { line: true, claim: true, draw: true, quiet: true } satisfies Names<FieldOf<Form<LayerUse, 'line'>>>,
  flow: {
    flow: true,
    by: true,
    what: true,
    claim: true,
    certainty: true,
    draw: true
  } satisfies Names<FieldOf<Form<LayerUse, 'flow'>>>,
  country: { country: true, by: true } satisfies Names<FieldOf<Form<LayerUse, 'country'>>>
};
const LABELS: Readonly<Record<'place' | 'at', Names<string>>> = {
  place: {
    place: true,
    text: true,
    note: true,
    weight: true,
    anchor: true,
    shift: true,
    claim: true,
    phone: true
  } satisfies Names<FieldOf<Form<LabelUse, 'place'>>>,
  at: { at: true, text: true, kind: true, by: true, anchor: true, phone: true } satisfies Names<
    FieldOf<Form<LabelUse, 'at'>>
  >
};

const SIDES: Names<Section['side']> = { left: true, right: true };
const ACTORS: Names<Actor> = { KP: true, RU: true, UA: true, KR: true, other: true };
const ANCHORS: Names<Anchor> = {
  n: true,
  ne: true,
  e: true,
  se: true,
  s: true,
  sw: true,
  w: true,
  nw: true,
  c: true
};
const CORNERS: Names<Corner> = { nw: true, ne: true, sw: true, se: true };
const WEIGHTS: Names<NonNullable<Form<LabelUse, 'place'>['weight']>> = { strong: true, normal: true, quiet: true };
const KINDS: Names<Form<LabelUse, 'at'>['kind']> = { country: true, water: true, region: true, note: true };
const CERTAINTIES: Names<NonNullable<Form<LayerUse, 'flow'>['certainty']>> = {
  alleged: true,
  corroborated: true,
  confirmed: true,
  contradicted: true,
  unresolved: true
};

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Complains about fields that nobody knows. */
function checkFields(complain: Complain, where: string, value: unknown, names: Names<string>): void {
  if (!isPlain(value)) return;
  const known = Object.keys(names);
  for (const field of Object.keys(value)) {
    if (known.includes(field)) continue;
    complain(`${where}there is no field '${field}'`, meant(field, known, `the fields are: ${known.join(', ')}`));
  }
}

/** Complains about a word that is none of those which may stand there. What is not given is not its business. */
function checkWord(complain: Complain, where: string, value: unknown, names: Names<string>): void {
  const known = Object.keys(names);
  if (value === undefined || (typeof value === 'string' && known.includes(value))) return;
  const choice = `give one of: ${known.join(', ')}`;
  complain(`${where} is '${String(value)}'`, typeof value === 'string' ? meant(value, known, choice) : choice);
}

/** The same where each of the two frames may have a word of its own. */
function checkWordPerFrame(complain: Complain, where: string, value: unknown, names: Names<string>): void {
  if (!isPlain(value)) return checkWord(complain, where, value, names);
  checkFields(complain, `${where}: `, value, FRAMES);
  for (const [frame, word] of Object.entries(value)) checkWord(complain, `${where}, ${frame},`, word, names);
}

/** The form that a layer or label has, by the field that tells; null, with a complaint, where it has none of them. */
function formOf<Name extends string>(
  complain: Complain,
  where: string,
  value: unknown,
  forms: Readonly<Record<Name, Names<string>>>
): Name | null {
  const names = Object.keys(forms) as Name[];
  const form = isPlain(value) ? names.find((name) => name in value) : undefined;
  if (form !== undefined) {
    checkFields(complain, `${where}: `, value, forms[form]);
    return form;
  }
  const given = isPlain(value) ? Object.keys(value).join(', ') : String(value);
  complain(
    `${where}: one has none of ${names.join(', ')}, but ${given || 'nothing'}`,
    meant(given.split(',')[0] ?? '', names, 'begin it with one of these')
  );
  return null;
}

function checkLayerShape(complain: Complain, layer: unknown): void {
  const form = formOf(complain, 'layers', layer, LAYERS);
  if (form === null) return;
  const { by, certainty } = layer as Plain;
  if (form !== 'line') checkWord(complain, 'layers: by', by, ACTORS);
  if (form === 'flow') checkWord(complain, 'layers: certainty', certainty, CERTAINTIES);
}

function checkLabelShape(complain: Complain, label: unknown): void {
  if (typeof label === 'string') return;
  const form = formOf(complain, 'labels', label, LABELS);
  if (form === null) return;
  const { place, text, weight, kind, by, anchor } = label as Plain;
  const where = `labels: '${String(form === 'place' ? place : text)}':`;
  checkWordPerFrame(complain, `${where} anchor`, anchor, ANCHORS);
  checkWord(complain, `${where} weight`, weight, WEIGHTS);
  checkWord(complain, `${where} kind`, kind, KINDS);
  checkWord(complain, `${where} by`, by, ACTORS);
}

/** Complains about fields of a section, beside its steps, that nobody knows, and about words that cannot stand there. */
export function checkSectionShape(complain: Complain, section: unknown): void {
  checkFields(complain, '', section, SECTION);
  if (isPlain(section)) checkWord(complain, 'side', section['side'] ?? null, SIDES);
}

/** The same of a step and its scene. */
export function checkStepShape(complain: Complain, step: unknown): void {
  checkFields(complain, '', step, STEP);
  const scene = isPlain(step) ? step['scene'] : undefined;
  if (!isPlain(scene)) return;
  checkFields(complain, 'scene: ', scene, SCENE);
  const { camera } = scene;
  if (isPlain(camera) && 'phone' in camera) {
    checkFields(complain, 'camera: ', camera, FRAMES);
    for (const one of Object.values(camera)) checkFields(complain, 'camera: ', one, CAMERA);
  } else checkFields(complain, 'camera: ', camera, CAMERA);
  for (const layer of items(scene['layers'])) checkLayerShape(complain, layer);
  for (const label of items(scene['labels'])) checkLabelShape(complain, label);
  for (const callout of items(scene['callouts'])) checkFields(complain, 'callouts: ', callout, CALLOUT);
  for (const field of ['scaleBar', 'locator', 'legend'] as const) {
    checkWordPerFrame(complain, field, scene[field], CORNERS);
  }
}
