import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Adapter, Builder } from '@sveltejs/kit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import config from '../../svelte.config.js';
import { precompress, withOpenData } from '../../src/tools/precompress.mjs';

const TEXT = '{"type":"FeatureCollection","features":[]}'.repeat(40);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precompress-test-'));
  mkdirSync(join(folder, 'data'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (...names: readonly string[]) => names.forEach((name) => writeFileSync(join(folder, name), TEXT));

it('writes both forms beside open data in any folder, and beside nothing else', () => {
  write('data/lines.geojson', 'events.csv', 'page.html', 'map.png');
  expect(precompress(folder)).toEqual([join(folder, 'data/lines.geojson'), join(folder, 'events.csv')]);
  for (const name of ['data/lines.geojson', 'events.csv']) {
    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(TEXT);
    expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(TEXT);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(TEXT);
  }
  for (const name of ['page.html', 'map.png']) expect(existsSync(join(folder, `${name}.br`))).toBe(false);
});

it('does the same when it is run again', () => {
  write('a.geojson');
  expect(precompress(folder)).toEqual(precompress(folder));
  expect(existsSync(join(folder, 'a.geojson.br.br'))).toBe(false);
});

it('compresses what an adapter has written, after it has', async () => {
  const adapter: Adapter = {
    name: 'made-up',
    adapt: async () => {
      await Promise.resolve();
      write('data/late.geojson');
    }
  };
  const both = withOpenData(adapter, folder);
  expect(both.name).toBe('made-up');
  await both.adapt({} as Builder);
  expect(existsSync(join(folder, 'data/late.geojson.br'))).toBe(true);
});

it('is what the site is built with', () => {
  expect(String(config.kit?.adapter?.adapt)).toBe(String(withOpenData({ name: '', adapt: () => {} }, '').adapt));
});
