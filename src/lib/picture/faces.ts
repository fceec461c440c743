import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'opentype.js';

/**
 * The typefaces that pictures are set in, as fonts of one weight each whose outlines can be read. Made once from the
 * variable fonts of the packages, in memory; runs at build and in tests only.
 */

const require = createRequire(import.meta.url);

const { parse } = require('opentype.js') as typeof import('opentype.js');

/** It comes without types. */
const subsetFont = require('subset-font') as (
  font: Uint8Array,
  text: string,
  options: { targetFormat: 'sfnt'; keepAllGlyphs: true; variationAxes: Record<string, number> }
) => Promise<Buffer>;

const SANS = '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2';
const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght';

/** Each face: the file it is made from, its weight, and the OpenType feature that sets its figures, if any. */
const CUTS = {
  title: { file: `${SERIF}-normal.woff2`, weight: 600, figures: 'pnum' },
  water: { file: `${SERIF}-italic.woff2`, weight: 400, figures: null },
  light: { file: SANS, weight: 400, figures: null },
  medium: { file: SANS, weight: 500, figures: null },
  strong: { file: SANS, weight: 650, figures: null }
} as const;

/** A face by what it is for: the sheet's title, names of water, and the three weights of all other words. */
export type FaceName = keyof typeof CUTS;

/** One font of one weight. */
export interface Face {
  /** For messages: "source-serif-4-latin-wght-normal at 600". */
  readonly name: string;
  readonly font: Font;
  /** The glyph that takes the place of another, by index: figures of their own widths. */
  readonly instead: ReadonlyMap<number, number>;
}

export type Faces = Readonly<Record<FaceName, Face>>;

const EXTENSION = 9;

/** Where a table of an OpenType file begins. */
function tableAt(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table "${tag}".`);
}

/**
 * Kerning stands in "extension" lookups, which opentype.js passes over: each points with 32 bits to a table that 16 bits
 * reach as well in fonts as small as these. Makes them plain lookups, in place. Throws if one does not reach.
 */
function unwrapKerning(font: Buffer): void {
  const gpos = tableAt(font, 'GPOS');
  const list = gpos + font.readUInt16BE(gpos + 8);
  for (let i = 0; i < font.readUInt16BE(list); i++) {
    const lookup = list + font.readUInt16BE(list + 2 + 2 * i);
    if (font.readUInt16BE(lookup) !== EXTENSION) continue;
    for (let j = 0; j < font.readUInt16BE(lookup + 4); j++) {
      const at = lookup + 6 + 2 * j;
      const wrap = lookup + font.readUInt16BE(at);
      font.writeUInt16BE(font.readUInt16BE(wrap + 2), lookup);
      font.writeUInt16BE(wrap + font.readUInt32BE(wrap + 4) - lookup, at);
    }
  }
}

async function faceOf({ file, weight, figures }: (typeof CUTS)[FaceName]): Promise<Face> {
  const source = readFileSync(require.resolve(file));
  const made = await subsetFont(source, '', {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    variationAxes: { wght: weight }
  });
  unwrapKerning(made);
  const font = parse(new Uint8Array(made).buffer);
  const substitution = font.substitution as unknown as {
    getSingle(feature: string, script: string): { sub: number; by: number }[];
  };
  const instead = figures ? substitution.getSingle(figures, 'latn').map(({ sub, by }) => [sub, by] as const) : [];
  return {
    name: `${/([^/]+)\.woff2$/.exec(file)![1]} at ${weight}`,
    font,
    instead: new Map(instead)
  };
}

let made: Promise<Faces> | undefined;

/** All faces; made at the first call, in about half a second. */
export function loadFaces(): Promise<Faces> {
  made ??= Promise.all(Object.entries(CUTS).map(async ([name, cut]) => [name, await faceOf(cut)] as const)).then(
    (list) => Object.fromEntries(list) as Faces
  );
  return made;
}
