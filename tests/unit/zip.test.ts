import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { copyOf, isInCopy, README } from '../../src/tools/zip.mjs';
import { portable } from '../../src/tools/zip-paths.mjs';

const BASES = ['', '/graphics/kursk'];
const hash = (text: string) => createHash('sha256').update(text).digest('base64');

describe.each(BASES)('a page built for "%s" and copied', (base) => {
  const copied = (text: string, path = 'maps/a/index.html') => portable(path, text, base);

  it.each([
    [`<a href="${base}/">`, '<a href="../../">'],
    [`<a href="${base}/#aid">`, '<a href="../../#aid">'],
    [`<a href="${base}/maps/a/">`, '<a href="./">'],
    [`<a href="${base}/sources/#x" data-cite="x">`, '<a href="../../sources/#x" data-cite="x">'],
    [`<img src="${base}/stills/a.svg">`, '<img src="../../stills/a.svg">'],
    [`<source srcset="${base}/a.svg 1x, ${base}/b.svg 2x">`, '<source srcset="../../a.svg 1x, ../../b.svg 2x">'],
    [`<style>a{src:url(${base}/_app/x.woff2)}</style>`, '<style>a{src:url(../../_app/x.woff2)}</style>']
  ])('leads from %s to %s', (text, expected) => expect(copied(text)).toBe(expected));

  it.each([
    '<a href="#aid">',
    '<a href="https://example.org/">',
    '<a href="//example.org/">',
    '<code>href="/aid/"</code>'
  ])('leaves %s', (text) => expect(copied(text)).toBe(text));

  it('reads its base off its address, and keeps its policy true to its script', () => {
    const script = `__sveltekit_x = {\n base: "${base}"\n};import("${base}/_app/immutable/entry/start.a.js")`;
    const meta = (text: string) =>
      `<meta http-equiv="content-security-policy" content="script-src 'sha256-${hash(text)}'">`;
    const moved = script
      .replace(`base: "${base}"`, 'base: new URL("../../", location).pathname.slice(0, -1)')
      .replace(`"${base}/_app`, '"../../_app');
    expect(copied(`${meta(script)}<script>${script}</script>`)).toBe(`${meta(moved)}<script>${moved}</script>`);
  });

  it('names no address that a copy does not have', () => {
    expect(copied(`<meta property="og:url" content="${base}/"><meta property="og:title" content="A">`)).toBe(
      '<meta property="og:title" content="A">'
    );
    expect(copied(`<link rel="alternate" type="application/json+oembed" href="${base}/oembed/a.json">`)).toBe('');
    const whole = '<meta property="og:url" content="https://example.org/">';
    expect(copied(whole)).toBe(whole);
    expect(copied('<p data-copy>\n <a href="/offline/x.zip">zip</a></p><p>b</p>')).toBe('<p>b</p>');
  });

  it('has scripts that name files from where they stand', () => {
    expect(
      copied(
        `m=["${base}/_app/immutable/assets/a.css"],w=\`${base}/_app/immutable/workers/w.js\``,
        '_app/immutable/chunks/a.js'
      )
    ).toBe('m=[new URL("../assets/a.css",import.meta.url).href],w=new URL("../workers/w.js",import.meta.url).href');
  });

  it('has styles that name files from where they stand', () => {
    expect(copied(`url(${base}/_app/immutable/assets/a.woff2)`, '_app/immutable/assets/0.css')).toBe('url(./a.woff2)');
  });

  it('has a manifest that names files from where it stands', () => {
    const made = {
      id: `${base}/`,
      start_url: `${base}/`,
      scope: `${base}/`,
      icons: [{ src: `${base}/icons/192.png` }]
    };
    expect(JSON.parse(copied(JSON.stringify(made), 'manifest.webmanifest'))).toEqual({
      start_url: './',
      scope: './',
      icons: [{ src: './icons/192.png' }]
    });
  });
});

describe('the copy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    'index.html.br',
    'og/map/a.png',
    'og/claim/a/2024-10-23.png',
    'oembed/a.json',
    'sitemap.xml',
    '_headers',
    'offline/a.zip'
  ])('has no %s', (path) => expect(isInCopy(path)).toBe(false));
  it.each(['index.html', 'og/cover.png', 'maps/a.png', 'embed.js', 'service-worker.js', 'offline/list.json'])(
    'has %s',
    (path) => expect(isInCopy(path)).toBe(true)
  );

  it('is one folder with the site and a note, each file as it was or as it must be', () => {
    const files = {
      'aid/index.html': '<a href="/">',
      'aid/index.html.gz': 'x',
      'data/a.csv': 'a,b\n'.repeat(99),
      'icon.png': 'png'
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const unpacked = unzipSync(copyOf(folder, '', new Date('2026-11-23')));
    const text = (name: string) => new TextDecoder().decode(unpacked[`from-pyongyang-to-kursk/${name}`]);
    expect(Object.keys(unpacked).length).toBe(4);
    expect(text('README.txt')).toBe(README);
    expect(text('aid/index.html')).toBe('<a href="../">');
    expect(text('data/a.csv')).toBe(files['data/a.csv']);
    expect(text('icon.png')).toBe('png');
  });
});
