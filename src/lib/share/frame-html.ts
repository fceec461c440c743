import { escaped } from '../story/escaped.ts';
import { tag, type Attributes } from './markup.ts';
import { NAME } from './publication.ts';

/** A thing in a frame, as HTML for other people's pages. Pure; addresses are as whole as they are given. */
export interface Framed {
  readonly title: string;
  /** The page itself, for those whose frame does not open. */
  readonly page: string;
  /** The page for frames. */
  readonly frame: string;
  readonly picture: string;
  /** The picture's own width and height in pixels, as far as they are known. */
  readonly size: Readonly<Record<string, number>>;
  /** The room kept free for the frame, in CSS pixels. */
  readonly height: number;
}

/** How high frames are unless another height is chosen, in CSS pixels: a section is read within its own. */
export const FRAME_HEIGHTS = { section: 720, map: 700, claim: 480, figure: 560 } as const;

/** A thing's name where that of the publication does not stand beside it. */
export const named = (title: string): string => (title === NAME ? NAME : `${title} · ${NAME}`);

/** The linked picture; `link` are the link's other attributes, `style` is the picture's. */
export function linkedPicture({ title, page, picture, size }: Framed, link: Attributes, style: string): string {
  const img = tag('img', { src: picture, alt: title, ...size, loading: 'lazy', style });
  return `${tag('a', { href: page, ...link })}${img}</a>`;
}

/** The frame alone. */
export function frameTag({ title, frame, height }: Framed, style: string, width: number | string = '100%'): string {
  const attributes = {
    src: frame,
    title: named(title),
    width,
    height,
    loading: 'lazy',
    allow: 'clipboard-write; fullscreen',
    style
  };
  return `${tag('iframe', attributes)}</iframe>`;
}

/** The line below: what it is, as a link, and of whom. */
export function caption({ title, page }: Framed): string {
  const link = `${tag('a', { href: page })}${escaped(title)}</a>`;
  return title === NAME ? link : `${link} · ${escaped(NAME)}`;
}

/**
 * The frame over its picture, with the caption. The picture lies behind the frame, as its poster, and comes to light where a
 * publishing system takes the frame away. Where the frame sticks to the window, it sticks with it. What is marked as a
 * `track` is scrolled through by the page around it; `width` is the greatest, in CSS pixels.
 */
export function framed(
  what: Framed,
  { track = false, width }: { readonly track?: boolean; readonly width?: number }
): readonly string[] {
  const poster = `display:block;width:100%;height:auto;max-height:min(${what.height}px,100vh);object-fit:contain`;
  const link = { tabindex: -1, style: 'grid-area:1/1;align-self:start;position:sticky;top:0' };
  return [
    tag('figure', { style: width ? `max-width:${width}px;margin:0 auto` : 'margin:0' }),
    tag('div', {
      ...(track && { 'data-embed-track': true }),
      style: 'display:grid;grid-template-columns:minmax(0,1fr)'
    }),
    linkedPicture(what, link, poster),
    frameTag(
      what,
      `grid-area:1/1;position:relative;${width ? 'width:100%;' : ''}border:0`,
      ...(width ? ([width] as const) : [])
    ),
    '</div>',
    `<figcaption>${caption(what)}</figcaption>`,
    '</figure>'
  ];
}
