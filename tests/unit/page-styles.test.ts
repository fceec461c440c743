import { describe, expect, it } from 'vitest';
import { withReachedStyles, type Manifest, type ManifestChunk } from '../../src/tools/page-styles.ts';

const manifest: Manifest = {
  page: { isEntry: true, imports: ['story', 'shared'], css: ['page.css'] },
  bare: { isEntry: true, imports: ['story'] },
  story: { imports: ['shared'], dynamicImports: ['lazy'], css: ['story.css'] } as ManifestChunk,
  lazy: { imports: ['shared', 'story'], css: ['lazy.css'] },
  shared: { imports: ['page'], css: ['shared.css'] },
  scripts: { isEntry: true }
};

describe('the styles of a page', () => {
  const found = withReachedStyles(manifest);

  it('are all that it reaches by static imports, each once, its own last', () => {
    expect(found.page?.css).toEqual(['shared.css', 'story.css', 'page.css']);
  });

  it('are there although the page has none of its own, and are not those of what is loaded later', () => {
    expect(found.bare?.css).toEqual(expect.arrayContaining(['shared.css', 'story.css']));
    expect(found.bare?.css).not.toContain('lazy.css');
  });

  it('change nothing else', () => {
    const { page: _page, bare: _bare, ...others } = manifest;
    expect(found).toMatchObject(others);
    expect(found.scripts).toBe(manifest.scripts);
  });
});
