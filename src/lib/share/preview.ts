import { CARD } from './card-paths.ts';
import { escaped } from '../story/escaped.ts';
import { NAME } from './publication.ts';

/** What a page says of itself to those who show a preview of it (Open Graph, oEmbed discovery). Pure. */
export interface Preview {
  readonly title: string;
  readonly description: string;
  /** Addresses: whole where the origin of the site is known. */
  readonly url: string;
  readonly image: string;
  /** What the image shows. */
  readonly alt: string;
  /** The image's size in pixels; that of cards if not given. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Days of the edition, `YYYY-MM-DD`. */
  readonly published: string;
  readonly modified: string;
  /** The address of what is said of the page in oEmbed, if it can be embedded. */
  readonly oembed?: string;
}

/** The properties of a preview and their values, in the order in which they are written. */
export const propertiesOf = ({
  title,
  description,
  url,
  image,
  alt,
  size = CARD,
  published,
  modified
}: Preview): readonly (readonly [property: string, content: string])[] => [
  ['og:title', title],
  ['og:description', description],
  ['og:type', 'article'],
  ['og:url', url],
  ['og:site_name', NAME],
  ['og:locale', 'en_GB'],
  ['og:image', image],
  ['og:image:width', String(size.width)],
  ['og:image:height', String(size.height)],
  ['og:image:alt', alt],
  ['article:published_time', published],
  ['article:modified_time', modified]
];

/** Networks that read Open Graph but ask for this besides, to show the image large. */
export const LARGE = { name: 'twitter:card', content: 'summary_large_image' } as const;

export const OEMBED_TYPE = 'application/json+oembed';

/** The preview as HTML for a page's head, for pages that the browser must not be given twice. */
export const previewTags = (preview: Preview): string =>
  [
    ...propertiesOf(preview).map(
      ([property, content]) => `<meta property="${property}" content="${escaped(content)}">`
    ),
    `<meta name="${LARGE.name}" content="${LARGE.content}">`,
    ...(preview.oembed ? [`<link rel="alternate" type="${OEMBED_TYPE}" href="${escaped(preview.oembed)}">`] : [])
  ].join('');
