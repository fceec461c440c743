import { CARD } from './card-paths.ts';
import { NAME } from './publication.ts';

/** What may be embedded, as oEmbed 1.0 wants it told. Pure. https://oembed.com */

/** A picture and its size in pixels. */
export interface Thumbnail {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** What an answer is made of. Addresses are as whole as they are known. */
export interface Embeddable {
  readonly title: string;
  /** The page itself, for those whose frame does not open. */
  readonly page: string;
  /** The page for frames. */
  readonly frame: string;
  readonly home: string;
  readonly thumbnail: Thumbnail;
  /** In pixels. */
  readonly height: number;
}

/** An answer of type "rich". Sizes in pixels, `cache_age` in seconds. */
export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

const DAY_IN_SECONDS = 86_400;
/** The width of a text column, in pixels; the frame takes less where there is less. */
const WIDTH = 640;
/** The line below the frame, in pixels. */
const CAPTION = 40;

/** How high frames are, in pixels: a section is scrolled within its own. */
export const FRAME_HEIGHTS = { section: 720, map: 700, claim: 480, figure: 560 } as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * The frame lies over a picture that leads to the page: it is seen until the frame has come, and where a host strips frames
 * it stays, with the caption's link.
 */
function frameOf({ title, page, frame, thumbnail, height }: Embeddable): string {
  const [href, name] = [escaped(page), escaped(title)];
  return [
    `<figure style="max-width:${WIDTH}px;margin:0 auto">`,
    `<div style="position:relative;overflow:hidden;height:${height}px">`,
    `<a href="${href}"><img src="${escaped(thumbnail.url)}" alt="${name}" width="${thumbnail.width}" height="${thumbnail.height}" loading="lazy" style="display:block;width:100%;height:auto"></a>`,
    `<iframe src="${escaped(frame)}" title="${name}" width="${WIDTH}" height="${height}" loading="lazy" allowfullscreen style="position:absolute;left:0;top:0;width:100%;height:100%;border:0"></iframe>`,
    '</div>',
    `<figcaption><a href="${href}">${name}</a>${title === NAME ? '' : ` · ${NAME}`}</figcaption>`,
    '</figure>'
  ].join('');
}

/** The answer for one page. */
export function oembed(what: Embeddable): OEmbed {
  const { title, home, thumbnail, height } = what;
  return {
    type: 'rich',
    version: '1.0',
    title,
    author_name: NAME,
    author_url: home,
    provider_name: NAME,
    provider_url: home,
    cache_age: DAY_IN_SECONDS,
    html: frameOf(what),
    width: WIDTH,
    height: height + CAPTION,
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height
  };
}

/** A card as the thumbnail of what it is the card of. */
export const cardAsThumbnail = (url: string): Thumbnail => ({ url, ...CARD });
