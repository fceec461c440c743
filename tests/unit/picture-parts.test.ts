import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { broken } from '../../src/lib/charts/kit/lines.ts';
import type { ClaimStatus } from '../../src/lib/facts/schema.ts';
import { drawPicture } from '../../src/lib/picture/draw.ts';
import { loadFaces } from '../../src/lib/picture/faces.ts';
import { flat } from '../../src/lib/picture/flat.ts';
import { glyph } from '../../src/lib/picture/glyphs.ts';
import { measureOf, pathOf, setLine } from '../../src/lib/picture/outline.ts';
import { indexed } from '../../src/lib/picture/palette.ts';
import { mapBox, SHEET } from '../../src/lib/picture/sheet.ts';
import { subjectOf } from '../../src/lib/picture/subject.ts';

const faces = await loadFaces();

describe('outlines', () => {
  it.each(['title', 'water', 'light', 'medium', 'strong'] as const)('are kerned in the face %s', (name) => {
    const width = (words: string) => setLine(words, { face: faces[name], size: 100 }).width;
    expect(width('AV')).toBeLessThan(width('A') + width('V') - 2);
  });

  it('grow apart by the spacing, between letters only', () => {
    const width = (spacing: number) => setLine('SEOUL', { face: faces.medium, size: 10, spacing }).width;
    expect(width(0.2) - width(0)).toBeCloseTo(4 * 2, 6);
  });

  it('have figures of their own widths in titles', () => {
    const width = (words: string) => setLine(words, { face: faces.title, size: 100 }).width;
    expect(width('1')).toBeLessThan(width('8') - 2);
  });

  it('close every contour', () => {
    const path = pathOf(setLine('Kursk', { face: faces.light, size: 12 }), 0, 10);
    expect(path.match(/M/g)).toHaveLength(path.match(/Z/g)!.length);
  });

  it('are broken between words where the line is full', () => {
    const setting = { face: faces.light, size: 12 };
    const lines = broken('As of 23 October 2024, by account of many', 120, measureOf(setting));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('As of 23 October 2024, by account of many');
    for (const line of lines) expect(setLine(line, setting).width).toBeLessThanOrEqual(120);
  });

  it('throw for a character without a glyph, and name it and the step', async () => {
    const { step, section } = subjectOf('expected-in-kursk', (path) => path)!;
    await expect(drawPicture({ step: { ...step, title: 'Курск' }, section })).rejects.toThrow(
      /picture of step "expected-in-kursk".*no glyph for "К" \(U\+041A\)/
    );
  });
});

describe('the sheet', () => {
  it('gives the map less room for each line of the foot', () => {
    const [two, three] = [mapBox(2), mapBox(3)];
    expect(three.y).toBe(two.y);
    expect(three.height).toBeLessThan(two.height);
    expect(two.y + two.height).toBeLessThan(SHEET.height);
  });
});

describe('a flat still', () => {
  const still = (style: string, body: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" fill="none"><style>${style}</style>${body}</svg>`;
  const style =
    'svg{--sea:#abcdef}@media(prefers-color-scheme:dark){svg{--sea:#000000}}path{vector-effect:non-scaling-stroke}.coast{stroke:var(--sea);stroke-width:.8}';

  it('has its stylesheet’s light colours on its elements, and strokes as wide as before in a scaled group', () => {
    expect(flat(still(style, '<g transform="scale(.1)"><path class="coast" d="M0 0z"/></g>'), 'a-')).toBe(
      '<g transform="scale(.1)"><path d="M0 0z" stroke="#abcdef" stroke-width="8"/></g>'
    );
  });

  it('has wider strokes, dashes and hatches where it was drawn larger', () => {
    const body =
      '<pattern patternTransform="rotate(45)"><path style="vector-effect:none" stroke="#111" stroke-width="1" d="M0 0z"/></pattern><path stroke="#111" stroke-dasharray="3 2" d="M0 0z"/>';
    expect(flat(still(style, body), 'a-', 2)).toBe(
      '<pattern patternTransform="scale(2) rotate(45)"><path stroke="#111" stroke-width="1" d="M0 0z"/></pattern><path stroke="#111" stroke-dasharray="6 4" d="M0 0z" stroke-width="2"/>'
    );
  });

  it('has ids and references of its own', () => {
    const body =
      '<path id="coast" d="M0 0z"/><use href="#coast" class="coast"/><path fill="url(#hatch-RU)" d="M0 0z"/>';
    expect(flat(still(style, body), 'a-')).toBe(
      '<path id="a-coast" d="M0 0z"/><use xlink:href="#a-coast" stroke="#abcdef" stroke-width=".8"/><path fill="url(#a-hatch-RU)" d="M0 0z"/>'
    );
  });

  it('shows nothing where what is shown is not there', () => {
    expect(flat(still(style, '<use href="#coast" class="coast"/>'), 'a-')).toBe('');
  });

  it('is refused where it would be drawn wrongly', () => {
    expect(() => flat(still('', '<path fill="var(--nowhere)"/>'), 'a-')).toThrow('--nowhere');
    expect(() => flat(still('.a .b{fill:red}', ''), 'a-')).toThrow('.a .b');
  });
});

describe('a status’s sign', () => {
  const page = readFileSync(new URL('../../src/lib/evidence/Glyphs.svelte', import.meta.url), 'utf8');
  const numbers = (markup: string) =>
    [...markup.matchAll(/ (cx|cy|r|d|stroke-width|stroke-dasharray)="([^"]*)"/g)].map(
      ([, name, value]) => `${name} ${value}`
    );

  it.each<ClaimStatus>(['alleged', 'corroborated', 'confirmed', 'contradicted', 'unresolved'])(
    'is the page’s own: %s',
    (status) => {
      const [, symbol = ''] =
        new RegExp(`<symbol id="glyph-${status}"[^>]*>([\\s\\S]*?)</symbol>`).exec(page.replace(/\s+/g, ' ')) ?? [];
      const own = numbers(glyph(status, 0, 0, 1, '#000000'));
      expect(own.length).toBeGreaterThan(2);
      expect(own.toSorted()).toEqual(numbers(symbol).toSorted());
    }
  );
});

describe('a raster with few colours', () => {
  const raster = (colours: readonly number[]) => ({
    width: colours.length,
    height: 1,
    pixels: Uint8Array.from(colours.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255, 255]))
  });
  const seen = (colours: readonly number[]) => {
    const result = indexed(raster(colours));
    return [...result.indices].map((index) => result.colours[index]);
  };

  it('keeps them as they are', () => {
    expect(seen([0xff0000, 0x00ff00, 0xff0000, 0x0000ff])).toEqual([0xff0000, 0x00ff00, 0xff0000, 0x0000ff]);
  });

  it('takes a rare one for a frequent one that looks the same', () => {
    expect(seen([0x808080, 0x818281, 0x808080, 0x909090])).toEqual([0x808080, 0x808080, 0x808080, 0x909090]);
  });

  it('gives what is beyond 256 the nearest', () => {
    const many = Array.from({ length: 400 }, (_, i) => ((i % 20) * 12 * 256 + Math.floor(i / 20) * 12) | 0);
    const result = indexed(raster([...many, ...many.slice(0, 200)]));
    expect(result.colours).toHaveLength(256);
    expect(seen(many.slice(0, 200))).toEqual(many.slice(0, 200));
  });
});
