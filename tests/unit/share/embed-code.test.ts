import { describe, expect, it } from 'vitest';
import { defaultOptions, embedCode, embedPath, FORMS, heightOf } from '../../../src/lib/share/embed-code.ts';
import { claimToShare, mapToShare, wholeStory, type Shareable } from '../../../src/lib/share/links.ts';

const SITE = 'https://example.org/graphics/kursk';
const hostile = 'A "deal" & <script>alert(1)</script>';
const section: Shareable = { kind: 'section', id: 'aid', title: hostile, path: '/aid/', steps: 5 };
const figure: Shareable = { kind: 'figure', id: 'shells', title: 'Shells', path: '/aid/#figure-shells' };
const claim = claimToShare('fought', 'They fought.', ['2024-11-18']);

describe('the path of a frame', () => {
  it.each([
    [wholeStory(78), '/embed/story/'],
    [section, '/embed/aid/'],
    [mapToShare('ports', 'Ports', '2024-10-18'), '/embed/map/ports/'],
    [figure, '/embed/figure/shells/'],
    [claim, '/embed/claim/fought/']
  ])('of $kind', (what, path) => {
    expect(embedPath(what, defaultOptions(what))).toBe(path);
  });

  it('has what is chosen, and nothing that is as of itself', () => {
    const options = { mode: 'step', theme: 'dark', day: '2024-11-12', height: 640 } as const;
    expect(embedPath(section, options)).toBe('/embed/aid/?mode=step&theme=dark&asof=2024-11-12');
    expect(embedPath(figure, options), 'a chart has no steps').toBe('/embed/figure/shells/?theme=dark&asof=2024-11-12');
    expect(embedPath(mapToShare('ports', 'Ports', '2024-10-18'), options)).toBe('/embed/map/ports/?theme=dark');
  });
});

describe('a code', () => {
  it.each(FORMS)('as %s holds titles and addresses escaped', (form) => {
    const options = { ...defaultOptions(section, '2024-11-12'), theme: 'dark' } as const;
    const code = embedCode(section, SITE, options, form);
    expect(code).not.toContain('<script>alert');
    expect(code).toContain('A &quot;deal&quot; &amp; &lt;script&gt;alert(1)&lt;/script&gt;');
    if (form !== 'picture') expect(code).toContain('/embed/aid/?theme=dark&amp;asof=2024-11-12"');
    // Every attribute is closed, so that nothing of a value stands outside of it.
    const tags = code.match(/<[a-z][^>]*>/g)!;
    for (const tag of tags) expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/["']/);
  });

  it('as a whole has the frame with its room, the linked picture, the link, and the script', () => {
    const code = embedCode(section, SITE, defaultOptions(section));
    expect(code).toMatch(
      /<iframe src="https:\/\/example\.org\/graphics\/kursk\/embed\/aid\/" title="[^"]+" width="100%"/
    );
    expect(code).toContain(`height="${heightOf(section)}"`);
    expect(code).toContain('loading="lazy"');
    expect(code).toContain('allow="clipboard-write; fullscreen"');
    expect(code).toMatch(
      /<a href="https:\/\/example\.org\/graphics\/kursk\/aid\/"[^>]*><img src="[^"]+\/og\/aid\.png"/
    );
    expect(code).toMatch(/<figcaption><a href="[^"]+\/aid\/">/);
    expect(code).toContain(`<script async src="${SITE}/embed.js"></script>`);
  });

  it('that a page scrolls through is marked as a track and has room for all its steps', () => {
    const options = { ...defaultOptions(section), mode: 'scroll', height: heightOf(section, 'scroll') } as const;
    expect(embedCode(section, SITE, options)).toContain('<div data-embed-track ');
    expect(options.height).toBe(5 * heightOf({ kind: 'section', steps: 1 }, 'scroll'));
    expect(embedCode(figure, SITE, { ...options, mode: 'scroll' })).not.toContain('data-embed-track');
  });

  it('keeps its picture and its link where frames and scripts are taken out', () => {
    const stripped = embedCode(section, SITE, defaultOptions(section)).replace(
      /<(iframe|script)\b[^>]*>[\s\S]*?<\/\1>/g,
      ''
    );
    expect(stripped).not.toMatch(/iframe|script src/);
    expect(stripped).toMatch(/<a [^>]*><img [^>]*alt="[^"]+"/);
    expect(stripped).toContain('<figcaption><a ');
  });

  it('for mail and feeds has neither frame nor script', () => {
    expect(embedCode(figure, SITE, defaultOptions(figure), 'picture')).not.toMatch(/iframe|script/);
  });
});
