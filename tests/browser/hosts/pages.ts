import { defaultOptions, embedCode, type EmbedOptions } from '../../../src/lib/share/embed-code.ts';
import type { Shareable } from '../../../src/lib/share/links.ts';

/** A page that frames us: its HTML, given where the site is, and what else its server says. */
export interface Host {
  html(site: string): string;
  headers?(origin: string): Readonly<Record<string, string>>;
}

/** The section that hosts frame. */
export const SECTION = 'intelligence';

/** The height that hosts keep free for a section that is scrolled through or tracked, in pixels. */
export const TRACK = 6000;

/** What the builder of codes gives for it, to be scrolled through. */
const section: Shareable = { kind: 'section', id: SECTION, title: 'A section', path: `/${SECTION}/`, steps: 5 };
const options: EmbedOptions = { ...defaultOptions(section), mode: 'scroll', height: TRACK };

interface Framed {
  readonly path?: string;
  readonly query?: string;
  readonly width?: string | number;
  readonly height?: number;
  readonly more?: string;
}

const frame =
  ({ path = SECTION, query = 'stage=static', width = '100%', height = 640, more = '' }: Framed = {}) =>
  (site: string) =>
    `<iframe src="${site}embed/${path}/?${query}" title="Embedded" width="${width}" height="${height}" frameborder="0" ${more}></iframe>`;

const script = (site: string) => `<script async src="${site}embed.js"></script>`;
const words = (count: number) => '<p>Words of the host, before and after what is framed.</p>'.repeat(count);

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A host</title></head><body>${body}</body></html>`;

const host = (body: (site: string) => string): Host => ({ html: (site) => page(body(site)) });

/** A frame between words of the host. */
const around = (framed: Framed, before = 2) => host((site) => words(before) + frame(framed)(site) + words(12));

const track = (site: string, framed: Framed = {}) =>
  `<div data-embed-track>${frame({ query: 'stage=static&amp;mode=scroll', height: TRACK, ...framed })(site)}</div>`;

const STRICT = (origin: string) => ({
  'content-security-policy': `default-src 'none'; frame-src ${origin}; script-src ${origin}; base-uri 'none'; form-action 'none'`
});

/** The host pages by name. */
export const HOSTS: Readonly<Record<string, Host>> = {
  plain: around({}),
  article: host(() => words(3)),
  sandboxed: around({ more: 'sandbox="allow-scripts"' }),
  'sandboxed-same-origin': around({ more: 'sandbox="allow-scripts allow-same-origin"' }),
  lazy: around({ more: 'loading="lazy"' }, 120),
  unseen: around({ query: '' }, 120),
  three: host((site) =>
    [SECTION, 'china', 'fallout'].map((path) => frame({ path, height: 560 })(site) + words(3)).join('')
  ),
  nested: host(
    () =>
      `${words(2)}<iframe src="middle" title="Between" width="100%" height="760" frameborder="0"></iframe>${words(8)}`
  ),
  middle: host((site) => words(1) + frame({})(site)),
  strict: {
    html: (site) => page(words(2) + frame({})(site) + words(8) + script(site)),
    headers: STRICT
  },
  small: around({ width: 280, height: 360 }),
  wide: around({ width: 1600, height: 900 }),
  pasted: host(
    (site) =>
      words(30) +
      embedCode(section, site.replace(/\/$/, ''), options).replace(
        'mode=scroll',
        (found) => `${found}&amp;stage=static`
      ) +
      words(30)
  ),
  'scroll-sandboxed': host(
    (site) => words(30) + track(site, { more: 'sandbox="allow-scripts"' }) + words(30) + script(site)
  ),
  'scroll-strict': {
    html: (site) => page(words(30) + track(site) + words(30) + script(site)),
    headers: STRICT
  },
  'scroll-clipped': host(
    (site) => `<div style="overflow:hidden">${words(10)}${track(site)}</div>${words(10)}${script(site)}`
  ),
  'scroll-twice': host((site) => words(30) + script(site) + script(site)),
  'too-low': around({ path: 'story', height: 2400 }),
  tracked: around({ height: TRACK, query: 'stage=static&amp;mode=track' }, 10),
  'tracked-sandboxed': around({ height: TRACK, query: 'stage=static', more: 'sandbox="allow-scripts"' }, 10),
  sheets: host(
    (site) =>
      words(40) +
      frame({ path: 'figure/troops', query: '', height: 560 })(site) +
      words(40) +
      frame({ path: 'claim/troops-moved-to-russia', query: '', height: 420 })(site) +
      words(4) +
      script(site)
  ),
  figure: around({ path: 'figure/troops', query: '', height: 560 })
};
