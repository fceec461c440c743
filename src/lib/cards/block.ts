import { balanced, broken, type Measure } from '../charts/kit/lines.ts';
import { short } from '../picture/short.ts';
import { escaped } from '../story/escaped.ts';
import { measureOf, pathOf, setLine, type Setting } from '../picture/outline.ts';

/** Words set as a block of lines. */
export interface Block {
  readonly lines: readonly string[];
  readonly setting: Setting;
  /** From baseline to baseline, in pixels. */
  readonly lead: number;
}

/** The room for a block in pixels, and how large its type may be, from most to least. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly [most: number, least: number];
  /** From baseline to baseline, in sizes of the type. */
  readonly lead: number;
}

const ELLIPSIS = '…';
/** By how much type shrinks from try to try, in pixels. */
const SHRINK = 2;

const TIED = '\u00a0';
const DAY = /(\d) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g;

/** A day and its month stay on one line. */
const tied = (words: string): string => words.replace(DAY, `$1${TIED}`);
const untied = (lines: readonly string[]): string[] => lines.map((line) => line.replaceAll(TIED, ' '));

const widest = (lines: readonly string[], measure: Measure): number => Math.max(...lines.map(measure));

/** As many lines as there is room for; what is left out is owned up to by an ellipsis. */
function cut(words: string, setting: Setting, width: number, most: number): string[] {
  const lines = broken(words, width, measureOf(setting));
  if (lines.length <= most) return lines;
  const last = lines[most - 1]!.split(' ');
  const ended = () => last.join(' ').replace(/[,;:.]$/, '') + ELLIPSIS;
  while (last.length > 1 && setLine(ended(), setting).width > width) last.pop();
  return [...lines.slice(0, most - 1), ended()];
}

/**
 * Sets words as large as a room allows, in balanced lines; at the least size, what finds no room is cut with an ellipsis.
 * Throws on a character without a glyph.
 */
export function fitted(text: string, face: Setting['face'], { width, height, sizes, lead }: Room): Block {
  const words = tied(text);
  const [most, least] = sizes;
  for (let size = most; size >= least; size -= SHRINK) {
    const setting: Setting = { face, size };
    const measure = measureOf(setting);
    const lines = broken(words, width, measure);
    if (lines.length * size * lead <= height && widest(lines, measure) <= width) {
      return { lines: untied(balanced(words, width, measure)), setting, lead: size * lead };
    }
  }
  const setting: Setting = { face, size: least };
  const lines = untied(cut(words, setting, width, Math.max(1, Math.floor(height / (least * lead)))));
  return { lines, setting, lead: least * lead };
}

/** Whether a block leaves out some of its words. */
export const isCut = ({ lines }: Block): boolean => lines.at(-1)?.endsWith(ELLIPSIS) ?? false;

/** How high a block is, in pixels. */
export const heightOf = ({ lines, lead }: Block): number => lines.length * lead;

/** A line of words as outlines; the words themselves stay readable to machines. `y` is its baseline, in pixels. */
export const lineAt = (words: string, setting: Setting, x: number, y: number, fill: string, part: string): string =>
  `<path data-part="${part}" data-words="${escaped(words)}" fill="${fill}" d="${pathOf(setLine(words, setting), x, short(y))}"/>`;

/** A block with its upper left corner at `x`, `top`, in pixels. */
export const blockAt = ({ lines, setting, lead }: Block, x: number, top: number, fill: string, part: string): string =>
  lines
    .map((words, i) => lineAt(words, setting, x, top + i * lead + (lead + 0.7 * setting.size) / 2, fill, part))
    .join('');
