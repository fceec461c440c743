import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { LEGEND, SCALE } from '../../src/lib/picture/corners.ts';
import { loadFaces, type Faces } from '../../src/lib/picture/faces.ts';
import { lettersInks, VEIL, type Ink } from '../../src/lib/picture/inks.ts';
import { HALO, LINE, RADIUS, ringsOf, SIGN, SMALL, STYLES } from '../../src/lib/picture/lettering.ts';
import { LENGTH, TIP } from '../../src/lib/stage/heads.ts';
import { SWATCH } from '../../src/lib/stage/swatch.ts';

/** What pictures draw over their maps has the sizes and colours that the page's styles give the same in HTML. */

const source = (path: string) => readFileSync(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)), 'utf8');

const stage = ['labels', 'corners']
  .map((name) => `\n${source(`lib/stage/styles/${name}.css`)}`)
  .join('')
  .replace(/\/\*[\s\S]*?\*\//g, '');

/** What stands between the braces of a block at the top of the stylesheet. */
function block(selector: string): string {
  const start = stage.indexOf(`\n${selector} {`);
  if (start === -1) throw new Error(`The stage's styles have no block ${selector}.`);
  return stage.slice(start + 1, stage.indexOf('\n}', start)).slice(selector.length + 2);
}

const declarationsIn = (text: string): [string, string][] =>
  [...text.matchAll(/(?:^|[;{\s])([\w-]+):\s*([^;{}]+);/g)].map(([, name, value]) => [
    name!,
    value!.replace(/\s+/g, ' ').trim()
  ]);

/** What the rules of a block for these selectors say, the later over the earlier; the block's own for none. */
function declared(inside: string, ...selectors: readonly string[]): ReadonlyMap<string, string> {
  const css = block(inside);
  if (selectors.length === 0) return new Map(declarationsIn(css.slice(0, css.indexOf('\n\n'))));
  const rules = [...css.matchAll(/\n {2}([^\s{}@;][^{};]*?) \{([^{}]*)/g)];
  const found = rules.filter(([, list]) => list!.split(/,\s*/).some((one) => selectors.includes(one)));
  if (found.length === 0) throw new Error(`The stage's styles have no rule for ${selectors.join(', ')} in ${inside}.`);
  return new Map(found.flatMap(([, , body]) => declarationsIn(`${body!};`)));
}

const weightOf = (faces: Faces, face: keyof Faces) => / at (\d+)$/.exec(faces[face].name)?.[1];

const COLOURS: Readonly<Partial<Record<Ink, string>>> = {
  ink: 'var(--ink)',
  other: 'var(--ink-2)',
  waterName: 'var(--map-water)'
};

describe('labels', () => {
  let faces: Faces;
  beforeAll(async () => {
    faces = await loadFaces();
  });

  it.each(Object.entries(STYLES))('that are %s are set as on the page', (name, style) => {
    const css = declared('.labels', '.text', `.${name} .text`);
    expect(css.get('font-size')).toBe(`${style.size}px`);
    expect(css.get('font-weight')).toBe(weightOf(faces, style.face));
    expect(css.get('letter-spacing') ?? '0em').toBe(`${style.spacing ?? 0}em`);
    expect(css.get('text-transform') === 'uppercase').toBe(style.capitals === true);
    expect(css.get('font-style') === 'italic').toBe(faces[style.face].name.includes('italic'));
    expect(css.get('color') ?? 'var(--ink)').toBe(COLOURS[style.ink]);
    expect(css.get('-webkit-text-stroke')).toBe(`${HALO}px var(--map-halo)`);
  });

  it('have lines as high, and notes as small, as on the page', () => {
    expect(declared('.labels').get('line-height')).toBe(String(LINE));
    const note = declared('.labels', 'small');
    expect(note.get('font-size')).toBe(`${SMALL.size}px`);
    expect(note.get('font-weight')).toBe(weightOf(faces, SMALL.face));
  });

  it.each([1, 2, 3] as const)('have the page’s dots for places of rank %d', (rank) => {
    for (const weight of ['normal', 'strong'] as const) {
      const own = [...(rank === 3 ? [] : [`.rank-${rank}`]), ...(weight === 'strong' ? ['.strong .dot'] : [])];
      const css = declared('.labels', '.dot', ...own);
      expect(css.get('width')).toBe(`${2 * RADIUS[rank]}px`);
      const [middle, ...around] = ringsOf({ weight, rank }).toReversed();
      expect(css.get('background')).toBe(`var(--map-${middle![1]})`);
      const shadows = around.map(([radius, ink]) => `0 0 0 ${radius - middle![0]}px var(--map-${ink})`);
      expect(css.get('box-shadow')).toBe(shadows.join(', '));
    }
  });

  it('have the page’s sign for a claimed place', () => {
    expect(declared('.labels', '.claimed').get('transform')).toBe(`scale(${SIGN})`);
  });
});

describe('the corners', () => {
  it('have the page’s legend', () => {
    expect(declared('.corners').get('font')).toBe(`400 ${LEGEND.size}px/${LEGEND.row}px var(--sans)`);
    const css = declared('.corners', '.legend');
    expect(css.get('padding')).toBe(`${LEGEND.padding.y}px ${LEGEND.padding.x}px`);
    expect(css.get('border-radius')).toBe(`${LEGEND.round}px`);
    expect(declared('.corners', 'li').get('gap')).toBe(`${LEGEND.gap}px`);
    const swatch = declared('.corners', '.swatch');
    expect([swatch.get('width'), swatch.get('height')]).toEqual([`${SWATCH.width}px`, `${SWATCH.height}px`]);
  });

  it('have the page’s scale bar', () => {
    const css = declared('.corners', '.scale');
    expect(css.get('font-size')).toBe(`${SCALE.size}px`);
    expect(css.get('line-height')).toBe(`${SCALE.line}px`);
    const bar = /\.scale \{[\s\S]*?\n {4}i \{([^}]*)\}/.exec(block('.corners'))?.[1] ?? '';
    expect(new Map(declarationsIn(bar)).get('height')).toBe(`${SCALE.tick}px`);
    expect(new Map(declarationsIn(bar)).get('border')).toBe(`${SCALE.stroke}px solid var(--map-ink)`);
  });

  it('have the page’s arrowheads', () => {
    const css = declared('.corners', '.head');
    expect(css.get('width')).toBe(`${TIP + LENGTH}px`);
    expect(css.get('margin')).toContain(` -${TIP + LENGTH}px`);
  });
});

describe.each(['light', 'dark'] as const)('words in the %s theme', (theme) => {
  const css = source('app.css');
  const blocks = [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map((match) => match[1]!);
  const tokens = new Map(declarationsIn(blocks[theme === 'light' ? 0 : 1] ?? ''));

  it('have the page’s colours', () => {
    const veil = Math.round(VEIL * 255).toString(16);
    expect(tokens.get('--map-water')).toBe(lettersInks[theme].waterName);
    expect(tokens.get('--map-halo')).toBe(lettersInks[theme].halo + veil);
    expect(tokens.get('--map-legend')).toBe(tokens.get('--paper')! + veil);
  });
});
