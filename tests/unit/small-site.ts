import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The files of a small built site, by name. */
export const files = {
  'index.html': '<!doctype html><title>Cover</title>',
  'china/index.html': '<!doctype html><title>China</title>',
  '404.html': '<!doctype html><title>Not here</title>',
  '_app/immutable/entry.a1b2.js': 'export const name = "Сейм";',
  'data/events.csv': 'date,place\n2024-10-23,Сеул\n',
  'data/places.geojson': '{"type":"FeatureCollection","features":[]}'
};

/**
 * Writes the small site, compressed as well, into `build` in a new folder, beside files that it must not give away. Who makes
 * it takes the folder away.
 */
export function makeSite(): { readonly folder: string; readonly root: string } {
  const folder = mkdtempSync(join(tmpdir(), 'serve-test-'));
  const root = join(folder, 'build');
  writeFileSync(join(folder, 'secret.txt'), 'outside the site');
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    writeFileSync(`${path}.br`, brotliCompressSync(text));
    writeFileSync(`${path}.gz`, gzipSync(text));
  }
  mkdirSync(join(folder, 'build-secret'));
  writeFileSync(join(folder, 'build-secret', 'index.html'), 'outside the site');
  return { folder, root };
}
