import { inflateSync } from 'node:zlib';

/** What a printed page holds. */
export interface Printed {
  readonly pages: number;
  /** The text of each page that holds any, in the order of the file, without spaces: a PDF places words, it does not part them. */
  readonly texts: readonly string[];
}

/**
 * Reads a PDF as Chromium writes it: page objects in plain text, content and character maps deflated, and each font named
 * after the object that it is. No reader for others' files.
 */
export function readPdf(file: Buffer): Printed {
  const objects = new Map<string, string>();
  for (const [, id, body] of file.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\sendobj/g)) {
    objects.set(id!, body!);
  }
  const stream = (id: string): string => {
    const [, data] = /stream\n([\s\S]*?)\nendstream/.exec(objects.get(id) ?? '') ?? [];
    if (data === undefined) return '';
    const bytes = Buffer.from(data, 'latin1');
    return objects.get(id)!.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : data;
  };
  const maps = new Map<string, ReadonlyMap<string, string>>();
  for (const [id, body] of objects) {
    const [, map] = /\/ToUnicode (\d+) 0 R/.exec(body) ?? [];
    if (map) maps.set(`F${id}`, unicodeOf(stream(map)));
  }
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body));
  const texts = pages.map((body) => {
    const [, content = ''] = /\/Contents (\d+) 0 R/.exec(body) ?? [];
    return textOf(stream(content), maps);
  });
  return { pages: pages.length, texts };
}

const hex = (digits: string) => parseInt(digits, 16);
const letters = (digits: string) => String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map(hex));

/** From a font's glyphs, in its own number of digits, to letters. */
function unicodeOf(map: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const [, block] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, text] of block!.matchAll(/<(\w+)>\s*<(\w+)>/g)) known.set(glyph!, letters(text!));
  }
  for (const [, block] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, text] of block!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let i = 0; i <= hex(to!) - hex(from!); i += 1) {
        const glyph = (hex(from!) + i).toString(16).toUpperCase().padStart(from!.length, '0');
        known.set(glyph, String.fromCharCode(hex(text!) + i));
      }
    }
  }
  return known;
}

function textOf(content: string, maps: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, name, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
    if (name !== undefined) font = maps.get(name) ?? new Map();
    else {
      const [digits = ''] = font.keys();
      for (const glyph of glyphs!.match(new RegExp(`.{${digits.length || 4}}`, 'g')) ?? [])
        text += font.get(glyph) ?? '';
    }
  }
  return text.replace(/\s+/g, '');
}
