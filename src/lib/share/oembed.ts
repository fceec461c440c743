import { CARD } from './card-paths.ts';
import { framed } from './frame-html.ts';
import { NAME } from './publication.ts';

/** What may be embedded, as oEmbed 1.0 wants it told. Pure. https://oembed.com */

/** A picture and its size in pixels. */
interface Thumbnail {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** What an answer is made of. Addresses are as whole as they are known. */
interface Embeddable {
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
interface OEmbed {
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

/** The answer for one page. */
export function oembed(what: Embeddable): OEmbed {
  const { title, page, frame, home, thumbnail, height } = what;
  const { url: picture, ...size } = thumbnail;
  return {
    type: 'rich',
    version: '1.0',
    title,
    author_name: NAME,
    author_url: home,
    provider_name: NAME,
    provider_url: home,
    cache_age: DAY_IN_SECONDS,
    html: framed({ title, page, frame, picture, size, height }, { width: WIDTH }).join(''),
    width: WIDTH,
    height: height + CAPTION,
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height
  };
}

/** A card as the thumbnail of what it is the card of. */
export const cardAsThumbnail = (url: string): Thumbnail => ({ url, ...CARD });
