import { hasDays, linkOf, picturesOf, type Shareable } from './links.ts';
import { CARD } from './card-paths.ts';
import { caption, FRAME_HEIGHTS, framed, frameTag, linkedPicture, named, type Framed } from './frame-html.ts';
import { tag } from './markup.ts';

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

/** The width and height of a picture in pixels, where all of its kind have the same. */
function sizeOf({ kind }: Shareable): Framed['size'] {
  if (kind === 'map') return { width: 1600, height: 1000 };
  return kind === 'figure' ? { width: 1600 } : CARD;
}

/** A thing as it is framed; every address is whole where `site` is. */
const framedOf = (what: Shareable, site: string, options: EmbedOptions): Framed => ({
  title: what.title,
  page: linkOf(what, site, { day: options.day }),
  frame: site + embedPath(what, options),
  picture: site + (picturesOf(what)[0]?.path ?? ''),
  size: sizeOf(what),
  height: options.height
});

function amp(what: Framed): string {
  return [
    tag('amp-iframe', {
      src: what.frame,
      title: named(what.title),
      height: what.height,
      layout: 'fixed-height',
      sandbox: 'allow-scripts allow-same-origin allow-popups',
      frameborder: 0,
      resizable: true
    }),
    `${tag('amp-img', { src: what.picture, alt: what.title, layout: 'fill', placeholder: true })}</amp-img>`,
    '<button overflow>Show all</button>',
    '</amp-iframe>',
    `<p>${caption(what)}</p>`
  ].join('\n');
}

/**
 * The code to paste for a thing, in one of its forms. `site` is the origin with the base path, without a slash at its end;
 * without an origin the addresses of the code begin at the root. Every text in it is escaped.
 */
export function embedCode(what: Shareable, site: string, options: EmbedOptions, form: Form = 'whole'): string {
  const parts = framedOf(what, site, options);
  if (form === 'frame') return frameTag(parts, 'border:0');
  if (form === 'amp') return amp(parts);
  if (form === 'picture') {
    return `${linkedPicture(parts, {}, 'display:block;width:100%;height:auto')}\n<p>${caption(parts)}</p>`;
  }
  const track = hasModes(what) && options.mode === 'scroll';
  const script = `${tag('script', { async: true, src: `${site}/embed.js` })}</script>`;
  return [...framed(parts, { track }), script].join('\n');
}
