import { hasDays, linkOf, picturesOf, type Shareable } from './links.ts';
import { CARD } from './card-paths.ts';
import { FRAME_HEIGHTS } from './oembed.ts';
import { NAME } from './publication.ts';

/** How a frame with a story in it moves; `auto` lets the frame choose. */
export const MODES = ['auto', 'scroll', 'track', 'step'] as const;
export type Mode = (typeof MODES)[number];

/** The colours of a frame; `auto` follows its reader’s browser. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The forms in which a code comes: whole, the frame alone, the linked picture alone, and for AMP pages. */
export const FORMS = ['whole', 'frame', 'picture', 'amp'] as const;
export type Form = (typeof FORMS)[number];

/** What is chosen of an embed. */
export interface EmbedOptions {
  readonly mode: Mode;
  readonly theme: Theme;
  /** The day it asks for, or null for its own. */
  readonly day: string | null;
  /** The height kept free for it, in CSS pixels. */
  readonly height: number;
}

/** The least and the most height that a frame can have, in CSS pixels. */
export const HEIGHTS = { least: 280, most: 100_000 } as const;

/**
 * The way through a step where the page around is scrolled, in CSS pixels: what its words and charts take in the narrowest
 * column. A tall frame that cannot hold them all is the plain article.
 */
const PER_STEP = 1200;

/** The height of a frame unless another is chosen, in CSS pixels: that of a player, or of the way through all steps. */
export const heightOf = ({ kind, steps = 1 }: Pick<Shareable, 'kind' | 'steps'>, mode: Mode = 'auto'): number =>
  mode === 'scroll' || mode === 'track' ? steps * PER_STEP : { story: FRAME_HEIGHTS.section, ...FRAME_HEIGHTS }[kind];

/** What stands in a frame of itself. */
export const defaultOptions = (what: Shareable, day: string | null = null): EmbedOptions => ({
  mode: 'auto',
  theme: 'auto',
  day,
  height: heightOf(what)
});

/** Whether a thing has steps, and so can move in more than one way. */
export const hasModes = ({ kind }: Pick<Shareable, 'kind'>): boolean => kind === 'story' || kind === 'section';

/** The path of a thing's page for frames, from the site's root, with the choices that are not the frame's own. */
export function embedPath(what: Shareable, { mode, theme, day }: EmbedOptions): string {
  const place = {
    story: 'story',
    section: what.id,
    map: `map/${what.id}`,
    figure: `figure/${what.id}`,
    claim: `claim/${what.id}`
  };
  const asof = what.kind === 'claim' ? (what.day ?? day) : day && hasDays(what, day) ? day : null;
  const query = new URLSearchParams({
    ...(mode !== 'auto' && hasModes(what) && { mode }),
    ...(theme !== 'auto' && { theme }),
    ...(asof && { asof })
  });
  return `/embed/${place[what.kind]}/${query.size ? `?${query}` : ''}`;
}

/** A text as it stands in HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string | number | true>>;

/** A start tag; `true` is an attribute without a value. */
const tag = (name: string, attributes: Attributes): string =>
  `<${[name, ...Object.entries(attributes).map(([key, value]) => (value === true ? key : `${key}="${escapeHtml(String(value))}"`))].join(' ')}>`;

/** The width and height of a picture in pixels, where all of its kind have the same. */
function sizeOf({ kind }: Shareable): Attributes {
  if (kind === 'map') return { width: 1600, height: 1000 };
  return kind === 'figure' ? { width: 1600 } : CARD;
}

/** Every address of a code, whole where `site` is. */
function addresses(what: Shareable, site: string, options: EmbedOptions) {
  return {
    page: linkOf(what, site, { day: options.day }),
    frame: site + embedPath(what, options),
    picture: site + (picturesOf(what)[0]?.path ?? '')
  };
}

const named = (title: string) => (title === NAME ? NAME : `${title} · ${NAME}`);

/** The linked picture; `more` are the styles of the link. */
function picture(what: Shareable, site: string, options: EmbedOptions, link: Attributes, style: string): string {
  const { page, picture } = addresses(what, site, options);
  const img = tag('img', { src: picture, alt: what.title, ...sizeOf(what), loading: 'lazy', style });
  return `${tag('a', { href: page, ...link })}${img}</a>`;
}

function frame(what: Shareable, site: string, options: EmbedOptions, style: string): string {
  const attributes = {
    src: addresses(what, site, options).frame,
    title: named(what.title),
    width: '100%',
    height: options.height,
    loading: 'lazy',
    allow: 'clipboard-write; fullscreen',
    style
  };
  return `${tag('iframe', attributes)}</iframe>`;
}

function caption(what: Shareable, site: string, options: EmbedOptions): string {
  const link = `${tag('a', { href: addresses(what, site, options).page })}${escapeHtml(what.title)}</a>`;
  return what.title === NAME ? link : `${link} · ${escapeHtml(NAME)}`;
}

/**
 * The picture lies behind the frame, as its poster, and comes to light where a publishing system takes the frame away. Where
 * the frame sticks to the window, it sticks with it. What is marked as a track is scrolled through by the page around it.
 */
function whole(what: Shareable, site: string, options: EmbedOptions): string {
  const poster = `display:block;width:100%;height:auto;max-height:min(${options.height}px,100vh);object-fit:contain`;
  const link = { tabindex: -1, style: 'grid-area:1/1;align-self:start;position:sticky;top:0' };
  const track: Attributes = hasModes(what) && options.mode === 'scroll' ? { 'data-embed-track': true } : {};
  return [
    tag('figure', { style: 'margin:0' }),
    tag('div', { ...track, style: 'display:grid;grid-template-columns:minmax(0,1fr)' }),
    picture(what, site, options, link, poster),
    frame(what, site, options, 'grid-area:1/1;position:relative;border:0'),
    '</div>',
    `<figcaption>${caption(what, site, options)}</figcaption>`,
    '</figure>',
    `${tag('script', { async: true, src: `${site}/embed.js` })}</script>`
  ].join('\n');
}

function amp(what: Shareable, site: string, options: EmbedOptions): string {
  const { frame, picture } = addresses(what, site, options);
  return [
    tag('amp-iframe', {
      src: frame,
      title: named(what.title),
      height: options.height,
      layout: 'fixed-height',
      sandbox: 'allow-scripts allow-same-origin allow-popups',
      frameborder: 0,
      resizable: true
    }),
    `${tag('amp-img', { src: picture, alt: what.title, layout: 'fill', placeholder: true })}</amp-img>`,
    '<button overflow>Show all</button>',
    '</amp-iframe>',
    `<p>${caption(what, site, options)}</p>`
  ].join('\n');
}

/**
 * The code to paste for a thing, in one of its forms. `site` is the origin with the base path, without a slash at its end;
 * without an origin the addresses of the code begin at the root. Every text in it is escaped.
 */
export function embedCode(what: Shareable, site: string, options: EmbedOptions, form: Form = 'whole'): string {
  if (form === 'frame') return frame(what, site, options, 'border:0');
  if (form === 'amp') return amp(what, site, options);
  if (form === 'whole') return whole(what, site, options);
  const linked = picture(what, site, options, {}, 'display:block;width:100%;height:auto');
  return `${linked}\n<p>${caption(what, site, options)}</p>`;
}
