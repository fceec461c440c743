import { NAME } from './publication.ts';

/** The icons of the manifest: how large they are in pixels, and whether a system may cut them to a shape of its own. */
export const ICONS = {
  '192': { size: 192, maskable: false },
  '512': { size: 512, maskable: false },
  'maskable-512': { size: 512, maskable: true }
} as const;

export type IconName = keyof typeof ICONS;

/** Where an icon is, from the site's root. */
const iconPath = (name: IconName): string => `/icons/${name}.png`;

/**
 * The web app manifest, so that the story can stand on a home screen by its name and sign. It is shown in a browser's
 * frame, since readers come and go by links. `base` is the path under which the site is served, '' or '/like/this'; `paper`
 * the page's own colour, as CSS writes it.
 */
export const manifest = (base: string, description: string, paper: string) =>
  ({
    name: NAME,
    short_name: 'To Kursk',
    description,
    lang: 'en',
    dir: 'ltr',
    id: `${base}/`,
    start_url: `${base}/`,
    scope: `${base}/`,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: `${base}/icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...(Object.keys(ICONS) as IconName[]).map((name) => ({
        src: `${base}${iconPath(name)}`,
        sizes: `${ICONS[name].size}x${ICONS[name].size}`,
        type: 'image/png',
        purpose: ICONS[name].maskable ? 'maskable' : 'any'
      }))
    ]
  }) as const;
