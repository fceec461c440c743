/**
 * What hosts should send with the built site: one list, from which `npm start` and the `_headers` file for Netlify and
 * Cloudflare Pages are made, and against which `nginx.conf` is tested. Paths are those of the site, without a base path.
 */

/** With every file. */
export const ALWAYS = /** @type {Readonly<Record<string, string>>} */ ({
  // In a frame with sandbox="allow-scripts" the site's own scripts, fonts and data come from another origin.
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff'
});

/** With what pages that isolate themselves may frame or show; scripts and faces are asked for with CORS anyway. */
export const SHOWN = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/**
 * With pages, which alone they speak to. Hosts that know only paths (`_headers`) send them with every file; over HTTP/2 the
 * repetition costs a byte or two, over HTTP/1.1 it would be two kilobytes of a first view.
 */
export const PAGES = /** @type {Readonly<Record<string, string>>} */ ({
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'
});

/*
 * Not sent: Cross-Origin-Opener-Policy. A link in an embed whose frame is sandboxed but may open windows leads to a page of
 * the story; with that header, the browser would show an error instead. There is nothing here that it would protect.
 */

/**
 * Who may frame: anyone the pages that are made for it, and the page that stands for one of those that is missing; this site
 * alone all others.
 */
export const FRAMES = { embeds: 'frame-ancestors *', others: `frame-ancestors 'self'` };

/** How long a file may be kept, by what it is. */
export const KEPT = {
  /** Its name says what is in it, so it never changes. */
  immutable: 'public, max-age=31536000, immutable',
  /** Pictures and data: an edition changes few of them, and an old one harms nobody for a day. */
  day: 'public, max-age=86400',
  /** All else: a browser asks each time whether it has changed, and a CDN may answer that for a minute by itself. */
  short: 'public, max-age=0, s-maxage=60, must-revalidate'
};

/** Folders in which there is nothing but pictures. */
export const PICTURES = ['icons', 'og', 'stills'];

/** Pictures and data elsewhere, beside pages. */
const DATA = /^\/(data|figures|maps)\/.*\.(csv|geojson|json|png|svg)$/;

/** @param {string} path */
const isPage = (path) => /(?:\/|\.html)$/.test(path);

/** @param {string} path */
const keptOf = (path) => {
  if (path.startsWith('/_app/immutable/')) return KEPT.immutable;
  return PICTURES.includes(path.split('/')[1] ?? '') || DATA.test(path) ? KEPT.day : KEPT.short;
};

/**
 * The headers of one file.
 *
 * @param {string} path As it is asked for, from the site's root: `/`, `/china/`, `/og/china.png`.
 * @returns {Readonly<Record<string, string>>}
 */
export const headersOf = (path) => ({
  ...ALWAYS,
  ...(!path.startsWith('/_app/') && SHOWN),
  ...(isPage(path) && {
    ...PAGES,
    'Content-Security-Policy': /^\/(embed\/|404\.html$)/.test(path) ? FRAMES.embeds : FRAMES.others
  }),
  'Cache-Control': keptOf(path)
});

/**
 * The same as a `_headers` file. Netlify and Cloudflare Pages put the values of one header together where several rules
 * fit a path, so no header is named by two rules that could; what no rule speaks of is kept by them as `short` says.
 *
 * @param {string} base Base path of the site: '' or '/like/this'.
 * @param {readonly string[]} folders The folders with pages that are not for frames: `china`, `about`, …
 */
export function headersFile(base, folders) {
  const framing = (/** @type {string} */ value) => ({ 'Content-Security-Policy': value });
  const caching = (/** @type {string} */ value) => ({ 'Cache-Control': value });
  const rules = [
    { path: '/*', headers: { ...ALWAYS, ...SHOWN, ...PAGES } },
    { path: '/embed/*', headers: framing(FRAMES.embeds) },
    { path: '/', headers: framing(FRAMES.others) },
    ...folders.map((folder) => ({ path: `/${folder}/*`, headers: framing(FRAMES.others) })),
    { path: '/_app/immutable/*', headers: caching(KEPT.immutable) },
    ...PICTURES.map((folder) => ({ path: `/${folder}/*`, headers: caching(KEPT.day) }))
  ];
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base}${path}\n${lines.join('')}`;
    })
    .join('');
}
