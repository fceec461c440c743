import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { declared } from '../../src/lib/embed/host/declared.ts';
import { outward } from '../../src/lib/embed/outward.ts';
import { tiesPicture, tiesTold } from '../../src/lib/embed/ties-picture.ts';

describe('the links of an embed', () => {
  const elsewhere = (fragment: string) => (fragment === 'a-step' ? '/a-section/#a-step' : null);

  it('stay in the frame where it holds their place', () => {
    expect(outward('<p id="here">x</p><a class="c" href="#here">y</a>', elsewhere)).toBe(
      '<p id="here">x</p><a class="c" target="_self" href="#here">y</a>'
    );
  });

  it('lead to the page that holds it where the frame does not', () => {
    expect(outward('<a href="#a-step">y</a>', elsewhere)).toBe('<a href="/a-section/#a-step">y</a>');
  });

  it('are left alone otherwise', () => {
    for (const html of [
      '<a href="#nobody-knows">y</a>',
      '<a href="/sources/#a-step">y</a>',
      '<use href="#glyph-alleged"/>'
    ]) {
      expect(outward(html, elsewhere)).toBe(html);
    }
  });
});

describe('the timeline in a frame', () => {
  it('is an image of the drawing alone, light and dark, that leaves most of the first view to the page', async () => {
    const svg = await tiesPicture();
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg.match(/<text|<script|href=|https?:(?!\/\/www\.w3\.org)/)).toBeNull();
    // The first view of an embed may have 100 KB (tests/browser/embed-weight.test.ts); its fonts and words take some 50.
    expect(brotliCompressSync(svg).length).toBeLessThan(40 * 1024);
  });

  it('says in words what the picture to take away has inside', () => {
    const told = tiesTold();
    const all = [told.title, told.subtitle, told.note].join(' ');
    for (const word of ['1961', '2000', '2024', '1945']) expect(all + told.day).toContain(word);
    expect(told.publishers).toHaveLength(3);
    expect(told.more).toBeGreaterThan(0);
    expect([told.width, told.height].every((n) => n > 400 && Number.isInteger(n))).toBe(true);
  });
});

describe('the types for bundlers', () => {
  const source = (name: string) => readFileSync(`src/lib/embed/${name}`, 'utf8');
  const protocol = source('protocol.ts');

  it('are one file that needs no other, with the protocol as both sides read it', () => {
    const text = declared(source('host/embed.d.mts'), protocol);
    expect(text).not.toMatch(/\bimport\b/);
    const { parseDiagnostics, statements } = ts.createSourceFile(
      'embed.d.mts',
      text,
      ts.ScriptTarget.Latest,
      true
    ) as ts.SourceFile & { parseDiagnostics: readonly unknown[] };
    expect(parseDiagnostics).toEqual([]);
    const names = statements.map((one) => (one as ts.DeclarationStatement).name?.getText());
    expect(names).toEqual(['Told', 'Asked', 'Embeds', 'mindEmbeds']);
    for (const one of statements.slice(0, 2)) expect(protocol).toContain(one.getText());
  });

  it('are not given where the protocol no longer has them', () => {
    expect(() => declared(source('host/embed.d.mts'), protocol.replace('type Asked', 'type Wished'))).toThrow(
      /"Asked"/
    );
    expect(() => declared('export {};', protocol)).toThrow(/embed\.d\.mts/);
  });
});
