import { broken } from '../charts/kit/lines.ts';
import type { Section, Step } from '../story/types.ts';
import { LICENCE, NAME } from '../share/publication.ts';
import { palette } from '../stage/paint.ts';
import { plateOf } from '../stage/make-plate.ts';
import { loadFaces, type Faces } from './faces.ts';
import { mapOf } from './map.ts';
import { escaped } from '../story/escaped.ts';
import { short } from './short.ts';
import { measureOf, pathOf, setLine, type Setting } from './outline.ts';
import { BASELINES, EDGE, MAGNIFIED, mapBox, SHEET } from './sheet.ts';

const light = palette.light;
const WIDTH = SHEET.width - 2 * EDGE;
const TITLE_SIZE = 34;

const GROUND = 'Map: Natural Earth, with places from GeoNames.';
const CREDIT = `${NAME}, ${LICENCE.name}.`;

/** What a picture is drawn of. */
export interface Subject {
  readonly step: Step;
  readonly section: Section;
  /** The step's whole address on the site, if it is known. */
  readonly address?: string;
}

/** A picture, and what is said of it in words. */
export interface Picture {
  /** An SVG document. */
  readonly svg: string;
  readonly title: string;
  /** What the map shows, as of when and by whose account, and what it is drawn from. */
  readonly description: string;
  readonly licence: string;
}

/** A line of words as outlines; the words themselves stay readable to machines. */
const lineOf = (words: string, setting: Setting, y: number, fill: string, part: string): string =>
  `<path data-part="${part}" data-words="${escaped(words)}" fill="${fill}" d="${pathOf(setLine(words, setting), EDGE, y)}"/>`;

/** The size at which the title takes one line. */
function titleSetting(title: string, faces: Faces): Setting {
  const full: Setting = { face: faces.title, size: TITLE_SIZE };
  const { width } = setLine(title, full);
  return { ...full, size: TITLE_SIZE * Math.min(1, WIDTH / width) };
}

function pictureOf({ step, section, address }: Subject, faces: Faces): Picture {
  const plate = plateOf(step.id, step.scene, section.side);
  const small: Setting = { face: faces.light, size: 15.5 };
  const kicker: Setting = { face: faces.medium, size: 16, spacing: 0.03 };
  const made = [GROUND, CREDIT, address?.replace(/^https?:\/\//, '')].filter(Boolean).join(' ');
  const foot = [
    ...broken(plate.credit, WIDTH, measureOf(small)).map((words) => ['credit', words] as const),
    ...broken(made, WIDTH, measureOf(small)).map((words) => ['made', words] as const)
  ];
  const box = mapBox(foot.length);
  const firstFoot = BASELINES.lastFoot - (foot.length - 1) * BASELINES.line;
  const edges = `x="${box.x}" y="${box.y}" width="${box.width}" height="${short(box.height)}"`;
  const [title, description] = [step.title, `${plate.alt} ${plate.credit} ${GROUND}`];
  const licence = [CREDIT, address].filter(Boolean).join(' ');
  const { id } = plate;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${SHEET.width}" height="${SHEET.height}" viewBox="0 0 ${SHEET.width} ${SHEET.height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-desc">${escaped(`${description} ${licence}`)}</desc>`,
    `<defs><clipPath id="${id}-frame"><rect ${edges}/></clipPath></defs>`,
    `<rect width="${SHEET.width}" height="${SHEET.height}" fill="${light.paper}"/>`,
    lineOf(section.title, kicker, BASELINES.kicker, light.other, 'kicker'),
    lineOf(title, titleSetting(title, faces), BASELINES.title, light.ink, 'title'),
    `<g clip-path="url(#${id}-frame)"><g fill="none" transform="translate(${box.x} ${box.y}) scale(${MAGNIFIED})">`,
    mapOf(plate, step.scene, box, faces),
    `</g></g><rect ${edges} fill="none" stroke="${light.coast}"/>`,
    ...foot.map(([part, words], i) => lineOf(words, small, firstFoot + i * BASELINES.line, light.other, part)),
    '</svg>'
  ].join('');
  return { svg, title, description, licence };
}

const drawn = new WeakMap<Step, Promise<Picture>>();

async function draw(subject: Subject): Promise<Picture> {
  const faces = await loadFaces();
  try {
    return pictureOf(subject, faces);
  } catch (error) {
    throw new Error(`The picture of step "${subject.step.id}": ${(error as Error).message}`, { cause: error });
  }
}

/**
 * A step's map as one picture to take away: its title, the map with its words as outlines, as of when and by whose
 * account, and the credit. Light only, no text, no script, nothing fetched. Runs at build only, once for each step and
 * not again for its PNG. Throws an error that names the step if a character has no glyph.
 */
export function drawPicture(subject: Subject): Promise<Picture> {
  const found = drawn.get(subject.step) ?? draw(subject);
  drawn.set(subject.step, found);
  return found;
}
