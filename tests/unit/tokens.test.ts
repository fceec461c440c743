import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { WIDE } from '../../src/lib/stage/frames.ts';
import { palette, type Theme, type Tone } from '../../src/lib/stage/paint.ts';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const css = readFileSync(join(SRC, 'app.css'), 'utf8');

/** The custom properties of a `:root` block that hold a colour. */
const tokensIn = (block: string): ReadonlyMap<string, string> =>
  new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, value]) => [name!, value!]));

const [light = '', dark = ''] = [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map((match) => match[1]!);
const tokens: Readonly<Record<Theme, ReadonlyMap<string, string>>> = { light: tokensIn(light), dark: tokensIn(dark) };
const themes = ['light', 'dark'] as const;

/** Tokens of the page, and the colours of the map that they repeat. */
const SAME: Readonly<Record<string, Tone>> = {
  paper: 'paper',
  ink: 'ink',
  sea: 'sea',
  kp: 'KP',
  ru: 'RU',
  ua: 'UA',
  kr: 'KR',
  'map-space': 'paper',
  'map-sea': 'sea',
  'map-land': 'land',
  'map-ink': 'ink'
};

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const token = (theme: Theme, name: string): string => {
  const value = tokens[theme].get(name);
  if (!value) throw new Error(`app.css has no colour --${name} for the ${theme} theme.`);
  return value;
};

describe.each(themes)('the %s theme', (theme) => {
  it.each(Object.entries(SAME))('has the map’s colour in --%s', (name, tone) => {
    expect(token(theme, name)).toBe(palette[theme][tone]);
  });

  it.each(['ink', 'ink-2'])('has text in --%s that stands out 7 to 1', (name) => {
    for (const ground of ['paper', 'card']) {
      expect(contrast(token(theme, name), token(theme, ground)), `on --${ground}`).toBeGreaterThanOrEqual(7);
    }
  });

  it.each(['kp', 'ru', 'ua', 'kr', 'focus'])('has a hue in --%s that stands out 3 to 1', (name) => {
    for (const ground of ['paper', 'card']) {
      expect(contrast(token(theme, name), token(theme, ground)), `on --${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});

it('contrast is reckoned as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe('the query of a wide stage', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(svelte|css)$/.test(name));
  const queries = files.flatMap((name) =>
    [
      ...readFileSync(join(SRC, name), 'utf8').matchAll(
        /@media\s+(\(min-width: 900px\) and \(min-aspect-ratio[^{]*?)\s*\{/g
      )
    ].map(([, query]) => [name, query!.replace(/\s+/g, ' ')] as const)
  );

  it('is found, to be compared, wherever styles depend on it', () => {
    expect(new Set(queries.map(([name]) => name)).size).toBeGreaterThan(8);
  });

  it.each(queries)('is the same in %s as in the script', (_, query) => {
    expect(query).toBe(WIDE);
  });
});
