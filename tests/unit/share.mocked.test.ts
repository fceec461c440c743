import { afterEach, describe, expect, it, vi } from 'vitest';
import { changesOf } from '../../src/lib/facts/as-of.ts';
import { claims } from '../../src/lib/facts/claims.ts';
import { isRealDay } from '../../src/lib/facts/dates.ts';
import { breadcrumbs } from '../../src/lib/share/json-ld.ts';
import { manifest } from '../../src/lib/share/manifest.ts';
import { lettersApart } from '../../src/lib/facts/letters-apart.ts';
import { nearest, titled } from '../../src/lib/share/nearest.ts';
import { cardAsThumbnail, oembed } from '../../src/lib/share/oembed.ts';
import { originOf, WITHOUT_ORIGIN } from '../../src/lib/share/origin.ts';
import { previewTags, type Preview } from '../../src/lib/share/preview.ts';
import { robots } from '../../src/lib/share/robots.ts';
import { absolute } from '../../src/lib/share/site.ts';
import { listedPages, sitemap } from '../../src/lib/share/sitemap.ts';
import { story } from '../../src/lib/story/story.ts';

const SITE = 'https://example.org/graphics/kursk';
const whole = (path: string) => SITE + path;

describe('the site’s own origin', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://127.0.0.1:4173', 'http://127.0.0.1:4173']
  ])('is read from %s', (written, origin) => expect(originOf(written)).toBe(origin));

  it('may be left out', () => {
    expect(originOf(undefined)).toBeNull();
    expect(originOf('')).toBeNull();
  });

  it.each(['example.org', 'ftp://example.org', 'https://', 'https://me@example.org', 'https://example.org/?a=b'])(
    'is not %s, and the error names the setting and what was written',
    (written) => {
      expect(() => originOf(written)).toThrow('SITE_URL');
      expect(() => originOf(written)).toThrow(written);
    }
  );

  it('is not a path, for which there is another setting', () => {
    expect(() => originOf('https://example.org/graphics/kursk/')).toThrow('BASE_PATH=/graphics/kursk');
  });
});

describe('an address made whole', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.doUnmock('$app/environment');
    vi.resetModules();
    vi.restoreAllMocks();
  });

  it('begins with the origin where that is set, and is an error where it is malformed', () => {
    vi.stubEnv('SITE_URL', 'https://example.org');
    expect(absolute('/china/')).toBe('https://example.org/china/');
    vi.stubEnv('SITE_URL', 'example.org');
    expect(() => absolute('/china/')).toThrow('SITE_URL is "example.org"');
  });

  it('begins with a slash where it is not, of which a build is told once and with the remedy', async () => {
    vi.resetModules();
    vi.doMock('$app/environment', () => ({ building: true, browser: false, dev: false, version: '' }));
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.stubEnv('SITE_URL', '');
    const site = await import('../../src/lib/share/site.ts');
    expect(site.absolute('/china/')).toBe('/china/');
    expect(site.absolute('/aid/')).toBe('/aid/');
    expect(warn.mock.calls).toEqual([[WITHOUT_ORIGIN]]);
    expect(WITHOUT_ORIGIN).toContain('SITE_URL=https://');
    expect(WITHOUT_ORIGIN).not.toContain('\n');
  }, 60_000);
});

describe('what previews are told', () => {
  const preview: Preview = {
    title: 'A “title” & <more>',
    description: 'What it is "about".',
    url: whole('/china/'),
    image: whole('/og/china.png'),
    alt: 'Map: a map.',
    published: '2026-11-23',
    modified: '2026-11-24',
    oembed: whole('/oembed/china.json')
  };

  it('is all that networks ask for, escaped', () => {
    const html = previewTags(preview);
    const content = (name: string) =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(html)?.[1];
    expect(content('og:title')).toBe('A “title” &amp; &lt;more&gt;');
    expect(content('og:description')).toBe('What it is &quot;about&quot;.');
    expect(content('og:url')).toBe(preview.url);
    expect(content('og:image')).toBe(preview.image);
    expect(content('og:image:alt')).toBe(preview.alt);
    expect([content('og:image:width'), content('og:image:height')]).toEqual(['1200', '630']);
    expect(content('og:type')).toBe('article');
    expect(content('og:site_name')).toBe('From Pyongyang to Kursk');
    expect(content('og:locale')).toBe('en_GB');
    expect(content('article:published_time')).toBe('2026-11-23');
    expect(content('article:modified_time')).toBe('2026-11-24');
    expect(content('twitter:card')).toBe('summary_large_image');
    expect(html).toContain(`type="application/json+oembed" href="${preview.oembed}"`);
  });

  it('promises no oEmbed where there is none', () => {
    const { oembed: _, ...rest } = preview;
    expect(previewTags(rest)).not.toContain('oembed');
  });
});

describe('oEmbed', () => {
  const answer = oembed({
    title: 'China’s <position>',
    page: whole('/china/'),
    frame: whole('/embed/china/'),
    home: whole('/'),
    thumbnail: cardAsThumbnail(whole('/og/china.png')),
    height: 720
  });

  it('has all that version 1.0 asks of a rich answer', () => {
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: 'China’s <position>',
      provider_name: 'From Pyongyang to Kursk',
      provider_url: whole('/'),
      thumbnail_url: whole('/og/china.png'),
      thumbnail_width: 1200,
      thumbnail_height: 630
    });
    expect(answer.cache_age).toBeGreaterThan(0);
    expect(answer.height).toBeGreaterThan(720);
  });

  it('frames the page, and leads to it by picture and words where a host strips the frame', () => {
    expect(answer.html).toMatch(
      /<iframe src="[^"]*\/embed\/china\/" title="China’s &lt;position&gt; · From Pyongyang to Kursk" width="640" height="720"/
    );
    const stripped = answer.html.replace(/<iframe[\s\S]*?<\/iframe>/g, '').replace(/ style="[^"]*"/g, '');
    expect(stripped.match(/href="https:\/\/example\.org\/graphics\/kursk\/china\/"/g)).toHaveLength(2);
    expect(stripped).toContain(`<img src="${whole('/og/china.png')}" alt="China’s &lt;position&gt;"`);
    expect(answer.html).not.toMatch(/<script|javascript:|on\w+=/);
  });
});

describe('the sitemap', () => {
  const listed = { story, corrections: [], published: '2026-11-23', modified: '2026-12-01' };
  const dayOf = (pages: ReturnType<typeof listedPages>, path: string) => pages.find((one) => one.path === path)?.day;

  it('lists every page once: sections, claims and their days, maps, and what stands beside the story', () => {
    const paths = listedPages(listed).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { slug } of story.sections) expect(paths).toContain(slug === 'cover' ? '/' : `/${slug}/`);
    for (const { id } of story.steps) expect(paths).toContain(`/maps/${id}/`);
    for (const [id, claim] of Object.entries(claims)) {
      expect(paths).toContain(`/claims/${id}/`);
      for (const { from } of changesOf(claim)) expect(paths).toContain(`/claims/${id}/${from}/`);
    }
    expect(paths.filter((path) => /404|embed|__data/.test(path))).toEqual([]);
  });

  it('dates each page: by its publication, its corrections, or for what gathers all by the newest change', () => {
    const step = story.steps.find(({ section }) => section === 'china')!;
    const put = { id: 'a', day: '2026-12-05', where: { step: step.id }, what: 'a', was: 'A.', is: 'B.', why: 'C.' };
    const other = { ...put, id: 'b', day: '2026-12-07', where: { claim: 'fought-in-kursk' as const } };
    const pages = listedPages({ ...listed, corrections: [other, put] });
    expect(dayOf(pages, '/china/')).toBe('2026-12-05');
    expect(dayOf(pages, `/maps/${step.id}/`)).toBe('2026-12-05');
    expect(dayOf(pages, '/aid/')).toBe('2026-11-23');
    expect(dayOf(pages, '/claims/fought-in-kursk/')).toBe('2026-12-07');
    expect(dayOf(pages, '/claims/inside-ukraine/')).toBe('2026-11-23');
    expect(dayOf(pages, '/about/')).toBe('2026-12-01');
    expect(pages.filter(({ day }) => !isRealDay(day) || day < '2026-11-23')).toEqual([]);
  });

  it('is XML with whole addresses', () => {
    const xml = sitemap([{ path: '/a&b/', day: '2026-11-23' }], whole);
    expect(xml).toContain(`<loc>${SITE}/a&amp;b/</loc><lastmod>2026-11-23</lastmod>`);
    expect(xml).toContain('http://www.sitemaps.org/schemas/sitemap/0.9');
  });

  it('is named to crawlers where its address is known whole, and only there', () => {
    expect(robots(whole('/sitemap.xml'))).toContain(`\nSitemap: ${SITE}/sitemap.xml\n`);
    expect(robots('/sitemap.xml')).toBe('User-agent: *\nAllow: /\n');
  });
});

describe('the manifest', () => {
  it('keeps to the path under which the site is served', () => {
    const { start_url, scope, icons, ...rest } = manifest('/graphics/kursk', 'What it is about.', '#f8f4ec');
    expect([rest.background_color, rest.theme_color]).toEqual(['#f8f4ec', '#f8f4ec']);
    expect([start_url, scope]).toEqual(['/graphics/kursk/', '/graphics/kursk/']);
    for (const { src } of icons) expect(src).toMatch(/^\/graphics\/kursk\//);
    expect(icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
    expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  });
});

describe('the way to a page', () => {
  it('is told to machines, with addresses where they are whole', () => {
    const above = [
      { name: 'Home', path: '/' },
      { name: 'Claims', path: '/claims/' }
    ];
    expect(breadcrumbs(above, 'This', whole).itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: whole('/') },
      { '@type': 'ListItem', position: 2, name: 'Claims', item: whole('/claims/') },
      { '@type': 'ListItem', position: 3, name: 'This' }
    ]);
    expect(JSON.stringify(breadcrumbs(above, 'This', (path) => path))).not.toContain('"item"');
  });
});

describe('what a missing address may have meant', () => {
  const pages = [
    { path: '/controversy/', title: 'The unfolding controversy' },
    { path: '/soviet-era/', title: 'The Soviet-era connection' },
    { path: '/claims/fought-in-kursk/', title: 'North Korean soldiers fought Ukrainian forces in the Kursk region.' },
    { path: '/claims/first-batch/', title: 'Soldiers crossed between 8 and 13 October 2024.' },
    { path: '/claims/inside-ukraine/', title: 'North Korean troops operated inside Ukraine.' },
    { path: '/claims/moved-to-kursk/', title: 'North Korean units were moved from the Far East.' }
  ];
  const first = (asked: string) => nearest(asked, pages)[0]?.path;

  it('counts letters', () => {
    expect(lettersApart('kursk', 'kursk')).toBe(0);
    expect(lettersApart('kursk', 'krusk')).toBe(2);
    expect(lettersApart('', 'abc')).toBe(3);
  });

  it.each([
    ['/contraversy/', '/controversy/'],
    ['/soviet_era', '/soviet-era/'],
    ['/Soviet-Era/index.html', '/soviet-era/'],
    ['/claims/fought-in-kursk/2024-13-01/', '/claims/fought-in-kursk/'],
    ['/claims/inside-ukraine/2024-13-01/', '/claims/inside-ukraine/'],
    ['/claims/fought-in-kurks/', '/claims/fought-in-kursk/'],
    ['/claim/moved-kursk', '/claims/moved-to-kursk/']
  ])('for %s finds %s', (asked, path) => expect(first(asked)).toBe(path));

  it('finds nothing where nothing is near', () => {
    for (const asked of ['/nope/', '/claims/nope/', '/nope/nope.html', '/wp-login.php', '/', '/xmlrpc/'])
      expect(nearest(asked, pages), asked).toEqual([]);
  });

  it('finds pages by the words of their titles', () => {
    expect(titled('soviet', pages).map(({ path }) => path)).toEqual(['/soviet-era/']);
    expect(titled('north kor', pages)).toHaveLength(3);
    expect(titled('ukrain fought', pages)).toHaveLength(1);
    expect(titled('orth', pages)).toEqual([]);
  });
});
