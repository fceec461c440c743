import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALWAYS, headersFile, headersOf, PAGES, PICTURES, SHOWN } from '../../src/tools/headers.mjs';

/** A file of each kind that the site has. */
const PATHS = [
  '/',
  '/china/',
  '/about/',
  '/claims/troops-moved-to-russia/2024-11-12/',
  '/data/',
  '/data/events.csv',
  '/data/places.geojson',
  '/maps/a-step/',
  '/maps/a-step.json',
  '/figures/troops.png',
  '/figures/troops.svg',
  '/embed/china/',
  '/embed/figure/troops/',
  '/embed.js',
  '/404.html',
  '/stills/a-step.phone.svg',
  '/og/china.png',
  '/icons/192.png',
  '/feed.xml',
  '/service-worker.js',
  '/_app/version.json',
  '/_app/immutable/entry/app.a1b2.js'
];
const FOLDERS = ['china', 'about', 'claims', 'data', 'maps'];

/** The rules of a `_headers` file, as the hosts read them: a path, and the lines under it. */
const rulesOf = (file: string) =>
  [...file.matchAll(/^(\/.*)\n((?: {2}.*\n)+)/gm)].map(([, path = '', lines = '']) => ({
    path,
    headers: Object.fromEntries([...lines.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => [name!, value!]))
  }));

/** What a host makes of them for one path; values that two rules give are joined, as Netlify and Cloudflare do. */
function sent(file: string, path: string): Record<string, string> {
  const all: Record<string, string> = {};
  for (const rule of rulesOf(file)) {
    const fits = rule.path.endsWith('/*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    if (!fits) continue;
    for (const [name, value] of Object.entries(rule.headers)) all[name] = all[name] ? `${all[name]}, ${value}` : value;
  }
  return all;
}

/** What the `map`s and `add_header`s of nginx.conf say of one path. */
function byNginx(conf: string, path: string): Record<string, string> {
  const maps = Object.fromEntries(
    [...conf.matchAll(/^map \$uri \$(\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = '', lines = '']) => {
      const rows = [...lines.matchAll(/^ {2}(\S+) +"(.*)";$/gm)].map(([, test = '', value = '']) => ({ test, value }));
      const row = rows.find(({ test }) => test.startsWith('~') && new RegExp(test.slice(1)).test(path));
      return [`$${name}`, (row ?? rows.find(({ test }) => test === 'default'))?.value ?? ''];
    })
  );
  const sent = [...conf.matchAll(/^ {2}add_header (\S+) (?:"(.*)"|(\$\w+)) always;$/gm)].map(
    ([, name, text, variable]) => [name!, text ?? maps[variable!] ?? ''] as const
  );
  // An empty one is not sent.
  return Object.fromEntries(sent.filter(([, value]) => value !== ''));
}

describe('what hosts should send', () => {
  it('lets anyone frame what is made for it, and this site alone the rest', () => {
    const who = (path: string) => headersOf(path)['Content-Security-Policy'];
    expect(PATHS.filter((path) => who(path) === 'frame-ancestors *')).toEqual([
      '/embed/china/',
      '/embed/figure/troops/',
      '/404.html'
    ]);
    expect(who('/embedded/')).toBe("frame-ancestors 'self'");
  });

  it('keeps for good only what has its content in its name, and asks again for pages, programs and scripts for hosts', () => {
    const kept = (part: string) => PATHS.filter((path) => headersOf(path)['Cache-Control']!.includes(part));
    expect(kept('immutable')).toEqual(['/_app/immutable/entry/app.a1b2.js']);
    expect(kept('max-age=0')).toEqual(
      [
        ...PATHS.filter((path) => path.endsWith('/')),
        '/embed.js',
        '/404.html',
        '/feed.xml',
        '/service-worker.js',
        '/_app/version.json'
      ].sort((a, b) => PATHS.indexOf(a) - PATHS.indexOf(b))
    );
  });
});

describe('_headers, for Netlify and Cloudflare Pages', () => {
  it.each(PATHS)('says of %s what the list says, once, or leaves it to the host', (path) => {
    const {
      'Content-Security-Policy': framing,
      'Cache-Control': caching,
      ...rest
    } = sent(headersFile('', FOLDERS), path);
    const wanted = headersOf(path);
    expect(rest).toEqual({ ...ALWAYS, ...SHOWN, ...PAGES });
    if (path.endsWith('/')) expect(framing).toBe(wanted['Content-Security-Policy']);
    // What those hosts do by themselves is what `short` says.
    if (/immutable/.test(path) || PICTURES.includes(path.split('/')[1]!)) expect(caching).toBe(wanted['Cache-Control']);
    else expect(caching).toBeUndefined();
  });

  it('names every path under the base path, and keeps within the hosts’ limits', () => {
    const rules = rulesOf(headersFile('/graphics/kursk', FOLDERS));
    expect(rules.map(({ path }) => path).filter((path) => !path.startsWith('/graphics/kursk/'))).toEqual([]);
    expect(rules.length).toBeGreaterThan(FOLDERS.length);
    expect(rules.length).toBeLessThan(100);
  });
});

describe('nginx.conf', () => {
  const conf = readFileSync('src/tools/nginx.conf', 'utf8');
  it.each(PATHS)('says of %s what the list says', (path) => {
    expect(byNginx(conf, path)).toEqual(headersOf(path));
    expect(byNginx(conf, `/graphics/kursk${path}`)).toEqual(headersOf(path));
  });
});
