import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { claims } from '../../src/lib/facts/claims.ts';
import { estimates } from '../../src/lib/facts/estimates.ts';
import { events } from '../../src/lib/facts/events.ts';
import { places } from '../../src/lib/facts/places.ts';
import { series } from '../../src/lib/facts/series.ts';
import widths from '../../src/lib/page/fonts/sans-widths.json' with { type: 'json' };
import { parseProse, plainText, type Tokens } from '../../src/lib/story/prose.ts';
import { story } from '../../src/lib/story/story.ts';
import { FACES, FIRST } from '../../src/tools/font-faces.mjs';
import { FALLBACKS } from '../../src/tools/font-fallbacks.mjs';
import { meanWidth, metricsOf, readMetrics, unpack } from '../../src/tools/font-metrics.mjs';
import { FOLDER, makeFonts } from '../../src/tools/fonts.mjs';

const STATIC = fileURLToPath(new URL('../../static', import.meta.url));

const file = (name: string): Buffer => readFileSync(join(FOLDER, name));

/** Every character of which a face has a glyph. */
async function charactersOf(name: string): Promise<ReadonlySet<string>> {
  const { widths: glyphs } = await metricsOf(file(`${name}.woff2`));
  return new Set([...glyphs.keys()].map((codePoint) => String.fromCodePoint(codePoint)));
}

/** Every text in a record, however deep, without the markup of prose. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.replaceAll(/\[\^[^\]]*\]|[*_[\]{}|]/g, '')];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

/** The characters that are letters of our script, figures or signs: others are left to the reader's device. */
const latin = (texts: readonly string[]): string[] => [
  ...new Set(texts.join('').match(/[\p{Script=Latin}\p{N}\p{P}\p{S}]/gu))
];

const missing = (texts: readonly string[], has: ReadonlySet<string>): string[] =>
  latin(texts).filter((character) => !has.has(character));

const emphasised = (tokens: Tokens): string[] =>
  tokens.flatMap((token) => {
    if (token.kind === 'emphasis') return [plainText(token.tokens)];
    return 'tokens' in token ? emphasised(token.tokens) : [];
  });

const prose = story.steps.flatMap((step) => parseProse(step.words));
const labels = story.steps
  .flatMap((step) => step.scene?.labels ?? [])
  .flatMap((label) => (typeof label === 'string' ? [] : [label]));
const spoken = [
  ...prose.map(plainText),
  ...story.steps.flatMap((step) => step.title ?? []),
  ...story.sections.flatMap(({ title, short, description }) => [title, short, description]),
  ...labels.flatMap((label) => label.text ?? []),
  ...Object.values(places).map((place) => place.name)
];

describe('the files', () => {
  it('are what the tool makes today, byte for byte', async () => {
    const made = await makeFonts();
    for (const [name, content] of made) {
      expect(file(name).equals(content), `${name} is out of date: run "npm run fonts"`).toBe(true);
    }
    const fonts = readdirSync(FOLDER).filter((name) => name.endsWith('.woff2'));
    expect(fonts.sort()).toEqual([...made.keys()].filter((name) => name.endsWith('.woff2')).sort());
  }, 60_000);

  it('cost a first view at most 40 KB', () => {
    const first = FACES.filter((face) => face.part === 'first').map((face) => file(`${face.file}.woff2`).length);
    expect(first).toHaveLength(3);
    expect(first.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(40_000);
  });

  it.each(FACES.map((face) => face.file))('%s says whose it is and bears no reserved name', async (name) => {
    // Its names are in UTF-16.
    const face = (await unpack(file(`${name}.woff2`))).toString('latin1').replaceAll('\0', '');
    expect(face).toMatch(/Adobe Systems|IBM Corp/);
    expect(face).toContain('scripts.sil.org/OFL');
    expect(face).not.toMatch(/Source ?Serif/);
  });
});

describe('the characters', () => {
  it.each(['serif', 'sans'])('of the story are all in %s', async (name) => {
    expect(spoken.length).toBeGreaterThan(100);
    expect(missing(spoken, await charactersOf(name))).toEqual([]);
  });

  it('of water and of stressed words are all in the italic', async () => {
    const water = labels.flatMap((label) => ('kind' in label && label.kind === 'water' ? textsOf(label) : []));
    expect(water).not.toEqual([]);
    expect(missing([...water, ...prose.flatMap(emphasised)], await charactersOf('serif-italic'))).toEqual([]);
  });

  it.each(['serif', 'sans'])('of what the facts say are in %s or its rest', async (name) => {
    const all = new Set([...(await charactersOf(name)), ...(await charactersOf(`${name}-rest`))]);
    expect(missing(textsOf([claims, events, estimates, series]), all)).toEqual([]);
  });

  it('are in a face’s first file or in its rest, so that no reader fetches one twice', async () => {
    for (const name of ['serif', 'sans']) {
      const first = await charactersOf(name);
      expect(first).toEqual(new Set(FIRST));
      expect([...(await charactersOf(`${name}-rest`))].filter((character) => first.has(character))).toEqual([]);
    }
  });
});

describe('the fallbacks', () => {
  const css = file('fonts.css').toString();
  const rules = [...css.matchAll(/@font-face \{(.*?)\}/gs)].map(([, body]) => body ?? '');

  it.each(FALLBACKS.map((fallback, i) => ({ ...fallback, i })))(
    '$family, $style $weight, takes the room of the real face',
    async ({ standsFor, style, weight, width, i }) => {
      const face = FACES.find((one) => one.family === standsFor && one.style === style)!;
      const ours = await metricsOf(file(`${face.file}.woff2`), face.weight[0] < face.weight[1] ? weight[0] : undefined);
      const rule = rules[FACES.length + i]!;
      const part = (property: string) => Number(new RegExp(`${property}: ([\\d.]+)%`).exec(rule)![1]) / 100;
      const scale = part('size-adjust');
      expect(scale * width).toBeCloseTo(meanWidth(ours), 3);
      expect(scale * part('ascent-override')).toBeCloseTo(ours.ascent / ours.unitsPerEm, 3);
      expect(scale * part('descent-override')).toBeCloseTo(ours.descent / ours.unitsPerEm, 3);
      expect(part('line-gap-override')).toBe(ours.lineGap / ours.unitsPerEm);
    }
  );
});

describe('the table of widths', () => {
  it('agrees with the sans that is sent', async () => {
    const sent = await metricsOf(file('sans.woff2'), 500);
    const table: Readonly<Record<string, number>> = widths.widths;
    for (const [codePoint, width] of sent.widths) {
      const character = String.fromCodePoint(codePoint);
      expect(Math.abs(table[character]! - (width / sent.unitsPerEm) * widths.units), character).toBeLessThanOrEqual(1);
    }
  });
});

describe('readMetrics', () => {
  it('refuses a font without the tables it reads', () => {
    expect(() => readMetrics(Buffer.alloc(12))).toThrow('no table "hhea"');
  });
});

describe('the icons', () => {
  it('are of the sizes that browsers ask for', () => {
    const png = readFileSync(join(STATIC, 'apple-touch-icon.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([180, 180]);
    const ico = readFileSync(join(STATIC, 'favicon.ico'));
    const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, i) => ico[6 + 16 * i]);
    expect(sizes).toEqual([16, 32]);
  });
});
