import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Adapter, Builder } from '@sveltejs/kit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import config from '../../svelte.config.js';
import { precompress, qualityOf, withPrecompressed } from '../../src/tools/precompress.mjs';

const TEXT = '{"type":"FeatureCollection","features":[]}'.repeat(40);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precompress-test-'));
  mkdirSync(join(folder, 'data'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (...names: readonly string[]) => names.forEach((name) => writeFileSync(join(folder, name), TEXT));

it('writes both forms beside text in any folder, and beside nothing else', async () => {
  write('data/lines.geojson', 'events.csv', 'page.html', 'map.png');
  const texts = ['data/lines.geojson', 'events.csv', 'page.html'];
  expect(await precompress(folder)).toEqual(texts.map((name) => join(folder, name)));
  for (const name of texts) {
    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(TEXT);
    expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(TEXT);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(TEXT);
  }
  expect(existsSync(join(folder, 'map.png.br'))).toBe(false);
});

it('does the same when it is run again', async () => {
  write('a.geojson');
  expect(await precompress(folder)).toEqual(await precompress(folder));
  expect(existsSync(join(folder, 'a.geojson.br.br'))).toBe(false);
});

it.each([
  'index.html',
  'aid/index.html',
  '_app/immutable/entry/a.js',
  'stills/a.phone.svg',
  'figures/narrow/a.svg',
  'embed/aid/index.html',
  'embed.js'
])('compresses what a reader waits for as far as can be: %s', (path) => expect(qualityOf(path)).toBe(11));

it.each(['maps/a.svg', 'figures/a.svg', 'claims/a/index.html', 'data/claims.json', 'maps/a/index.html'])(
  'spends less on what is taken away: %s',
  (path) => expect(qualityOf(path)).toBeLessThan(11)
);

it('compresses what an adapter has written, after it has', async () => {
  const adapter: Adapter = {
    name: 'made-up',
    adapt: async () => {
      await Promise.resolve();
      write('data/late.geojson');
    }
  };
  const both = withPrecompressed(adapter, folder);
  expect(both.name).toBe('made-up');
  await both.adapt({} as Builder);
  expect(existsSync(join(folder, 'data/late.geojson.br'))).toBe(true);
});

it('is what the site is built with', () => {
  expect(String(config.kit?.adapter?.adapt)).toBe(String(withPrecompressed({ name: '', adapt: () => {} }, '').adapt));
});
