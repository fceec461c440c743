import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { narrowPolicy } from '../../src/lib/embed/narrow.ts';
import { ANY_HOST, hashOf, policyOf, scriptsIn, stylesIn, withPolicy } from '../../src/tools/policy.mjs';

const PAGE = `<!doctype html><html><head>
<meta charset="utf-8" />
<script>first()</script><style>body{}</style>
<script type="application/ld+json">{"a":1}</script><script type="module" src="/a.js"></script>
</head><body><script>
  last()
</script></body></html>`;

/** A policy as its directives. */
const read = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((one) => [one.split(' ')[0]!, one.split(' ').slice(1)]));

describe('the policy of a page', () => {
  it('knows the scripts and styles that stand in it, and only what a browser would run', () => {
    expect(scriptsIn(PAGE)).toEqual(['first()', '\n  last()\n']);
    expect(stylesIn(PAGE)).toEqual(['body{}']);
    const { 'script-src': scripts, 'style-src': styles } = read(policyOf(PAGE, 'page'));
    expect(scripts).toEqual(["'self'", hashOf('first()'), hashOf('\n  last()\n')]);
    expect(styles).toEqual(["'self'", hashOf('body{}')]);
  });

  it('hashes as browsers do', () => {
    // The example of the CSP specification, level 3, section 2.3.1.
    expect(hashOf("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  });

  it.each(['page', 'framing', 'embed'] as const)('of the kind "%s" allows nothing that runs unseen', (kind) => {
    const policy = policyOf(PAGE, kind);
    const directives = read(policy);
    expect(policy).not.toMatch(/eval|unsafe-hashes|\*/);
    for (const [name, sources] of Object.entries(directives)) {
      expect(sources.includes("'unsafe-inline'"), name).toBe(name === 'style-src-attr');
    }
    for (const name of ['default-src', 'media-src', 'object-src', 'base-uri']) {
      expect(directives[name], name).toEqual(["'none'"]);
    }
    expect(directives['frame-src']).toEqual([kind === 'framing' ? "'self'" : "'none'"]);
    expect(policy.includes(ANY_HOST)).toBe(kind === 'embed');
  });

  it('stands before all that it is for, once, and follows what becomes of the page', () => {
    const page = withPolicy(PAGE, 'page');
    expect(page.indexOf('http-equiv')).toBeLessThan(page.indexOf('<script'));
    expect(withPolicy(page, 'page')).toBe(page);
    const changed = withPolicy(page.replace('first()', 'second()'), 'page');
    expect(changed).toContain(hashOf('second()'));
    expect(changed).not.toContain(hashOf('first()'));
    expect(changed.match(/http-equiv/g)).toHaveLength(1);
  });

  it('is refused where it would come too late', () => {
    expect(() => withPolicy('<html><head><script>a()</script></head></html>', 'page')).toThrow(
      /must begin with <head>/
    );
    expect(() => withPolicy(readFileSync('src/app.html', 'utf8'), 'page')).not.toThrow();
  });
});

describe('an embed', () => {
  it('lets nothing in from elsewhere once it knows its own address', () => {
    const head = (policy: string | null) => {
      const added: { content: string }[] = [];
      const written = policy === null ? null : { content: policy, cloneNode: () => ({ content: '' }) };
      return { added, querySelector: () => written, append: (one: { content: string }) => added.push(one) };
    };
    const known = head(policyOf(PAGE, 'embed'));
    narrowPolicy(known as unknown as HTMLHeadElement, 'https://example.org/graphics/embed/china/?theme=dark');
    const { 'script-src': scripts, 'img-src': images } = read(known.added[0]!.content);
    expect(known.added[0]!.content).not.toContain(ANY_HOST);
    expect(images).toEqual(["'self'", 'https://example.org']);
    expect(scripts).toEqual(["'self'", 'https://example.org', hashOf('first()'), hashOf('\n  last()\n')]);

    const none = head(null);
    narrowPolicy(none as unknown as HTMLHeadElement, 'https://example.org/embed/china/');
    expect(none.added).toEqual([]);
  });
});
