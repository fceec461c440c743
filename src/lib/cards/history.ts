import type { Change } from '../evidence/dated-page.ts';
import { sentenceCase } from '../facts/typeset.ts';
import { statusWord } from '../facts/plain-words.ts';
import { formatDate } from '../facts/dates.ts';
import type { Faces } from '../picture/faces.ts';
import { glyph } from '../picture/glyphs.ts';
import type { Box } from '../stage/frames.ts';
import { lineAt } from './block.ts';
import { light } from './paper.ts';

/** In pixels: from change to change, the size of a sign, from the box's side to it, and from it to the words. */
const ROW = 150;
const SIGN = 64;
const LEFT = 48;
const GAP = 24;

/** How a claim came to its standing, for claims without a map: each change of its status below the one before. */
export function historyOf(changes: readonly Change[], box: Box, faces: Faces): string {
  const [x, middle] = [box.x + LEFT + SIGN / 2, box.y + box.height / 2];
  const yOf = (i: number) => middle + (i - (changes.length - 1) / 2) * ROW;
  const between = changes
    .slice(1)
    .map((_, i) => `M${x} ${yOf(i) + SIGN / 2 + 6}V${yOf(i + 1) - SIGN / 2 - 6}`)
    .join('');
  const rows = changes.map(({ day, status }, i) => {
    const [y, left] = [yOf(i), x + SIGN / 2 + GAP];
    return [
      glyph(status, x - SIGN / 2, y - SIGN / 2, SIGN / 16, light.ink),
      lineAt(sentenceCase(statusWord(status)), { face: faces.strong, size: 36 }, left, y - 1, light.ink, 'change'),
      lineAt(formatDate(day), { face: faces.light, size: 27 }, left, y + 34, light.other, 'change-day')
    ].join('');
  });
  return [
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${light.land}"/>`,
    `<path fill="none" stroke="${light.coast}" stroke-width="2.5" d="${between}"/>`,
    ...rows
  ].join('');
}
