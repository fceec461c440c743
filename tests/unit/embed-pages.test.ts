import { describe, expect, it } from 'vitest';
import { headersFile } from '../../src/lib/embed/headers.ts';
import { outward } from '../../src/lib/embed/outward.ts';

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

describe('the headers for hosts of static files', () => {
  it('name every path under the base path', () => {
    const paths = headersFile('/graphics/kursk').match(/^\S.*$/gm);
    expect(paths).toEqual(['/graphics/kursk/*', '/graphics/kursk/embed/*', '/graphics/kursk/_app/immutable/*']);
  });

  it('open all files to frames without an origin, and framed pages to all hosts', () => {
    const file = headersFile('');
    expect(file).toMatch(/^\/\*\n {2}Access-Control-Allow-Origin: \*$/m);
    expect(file).toMatch(/^\/embed\/\*\n {2}Content-Security-Policy: frame-ancestors \*$/m);
  });
});
