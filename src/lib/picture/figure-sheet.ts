import type { Drawing } from '../charts/kit/drawing.ts';
import type { FigureWords } from '../charts/kit/figure.ts';
import { broken } from '../charts/kit/lines.ts';
import { formatDate } from '../facts/dates.ts';
import { LICENCE, NAME } from '../share/publication.ts';
import { palette } from '../stage/paint.ts';
import type { Picture } from './draw.ts';
import { loadFaces, type Faces } from './faces.ts';
import { GROUNDS, plainDrawing } from './figure-image.ts';
import { escaped } from '../story/escaped.ts';
import { short } from './short.ts';
import { measureOf, pathOf, setLine, type Setting } from './outline.ts';
import { EDGE, SHEET } from './sheet.ts';

const light = palette.light;
const WIDTH = SHEET.width - 2 * EDGE;
const CREDIT = `${NAME}, ${LICENCE.name}.`;

/** What a figure's picture is made of. */
export interface FigureSubject {
  readonly id: string;
  readonly words: FigureWords;
  /** Drawn at the width the sheet magnifies to its own. */
  readonly drawing: Drawing;
  /** The day it shows, `YYYY-MM-DD`. */
  readonly day: string;
  /** The publishers of its sources, most cited first. */
  readonly publishers: readonly string[];
  /** The whole address of the figure on the site, if it is known. */
  readonly address?: string;
}

interface Line {
  readonly words: string;
  readonly setting: Setting;
  readonly fill: string;
  /** From its baseline to the one before, in pixels. */
  readonly lead: number;
  readonly part: string;
}

/** As many publishers as fit a line or two; the rest are counted. */
const MOST_PUBLISHERS = 8;

function sourcesLine(publishers: readonly string[]): string {
  const named = publishers.slice(0, MOST_PUBLISHERS);
  const rest = publishers.length - named.length;
  return `Sources: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

function pictureOf({ id, words, drawing, day, publishers, address }: FigureSubject, faces: Faces): Picture {
  const title: Setting = { face: faces.title, size: 34 };
  const text: Setting = { face: faces.light, size: 19 };
  const small: Setting = { face: faces.light, size: 15.5 };
  const lines = (content: string, setting: Setting, fill: string, first: number, next: number, part: string): Line[] =>
    broken(content, WIDTH, measureOf(setting)).map((one, i) => ({
      words: one,
      setting,
      fill,
      lead: i === 0 ? first : next,
      part
    }));
  const credit = `As of ${formatDate(day)}. ${sourcesLine(publishers)}`;
  const made = [CREDIT, address?.replace(/^https?:\/\//, '')].filter(Boolean).join(' ');
  const head = [
    ...lines(words.title, title, light.ink, 62, 42, 'title'),
    ...lines(words.subtitle, text, light.other, 34, 26, 'subtitle')
  ];
  const foot = [
    ...(words.note ? lines(words.note, small, light.other, 34, 21, 'note') : []),
    ...lines(credit, small, light.other, words.note ? 26 : 34, 21, 'credit'),
    ...lines(made, small, light.other, 21, 21, 'made')
  ];
  let y = 0;
  const set = ({ words: content, setting, fill, lead, part }: Line): string => {
    y += lead;
    return `<path data-part="${part}" data-words="${escaped(content)}" fill="${fill}" d="${pathOf(setLine(content, setting), EDGE, y)}"/>`;
  };
  const above = head.map(set);
  const scale = WIDTH / drawing.width;
  const top = y + 28;
  y = top + drawing.height * scale;
  const below = foot.map(set);
  const height = Math.ceil(y + 30);
  const { defs, body } = plainDrawing(drawing, faces);
  const description = [words.subtitle, words.note, credit].filter(Boolean).join(' ');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHEET.width}" height="${height}" viewBox="0 0 ${SHEET.width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escaped(words.title)}</title>`,
    `<desc id="${id}-desc">${escaped(`${description} ${made}`)}</desc>`,
    `<defs>${defs}</defs>`,
    `<rect width="${SHEET.width}" height="${height}" fill="${GROUNDS.light.paper}"/>`,
    ...above,
    `<g transform="translate(${EDGE} ${short(top)}) scale(${short(scale)})">${body}</g>`,
    ...below,
    '</svg>'
  ].join('');
  return { svg, title: words.title, description, licence: made };
}

/**
 * A figure as one picture to take away, 1,600 pixels wide: its finding, the drawing with its words as outlines, as of when,
 * by whose numbers, and the credit. Throws an error that names the figure if a character has no glyph.
 */
export async function figureSheet(subject: FigureSubject): Promise<Picture> {
  const faces = await loadFaces();
  try {
    return pictureOf(subject, faces);
  } catch (error) {
    throw new Error(`The picture of the figure "${subject.id}": ${(error as Error).message}`, { cause: error });
  }
}
