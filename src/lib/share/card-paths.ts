/** Where the preview cards and the oEmbed files of the site are. All paths from the site's root. */

/** The size of every card in pixels: what chat apps and networks lay their previews out for. */
export const CARD = { width: 1200, height: 630 } as const;

/** The card of a section, by its slug. */
export const sectionCardPath = (section: string): string => `/og/${section}.png`;

/** The card of a step's map, by the step's id. */
export const mapCardPath = (step: string): string => `/og/map/${step}.png`;

/** The card of a claim, or of what could be said of it on a day (`YYYY-MM-DD`) on which its status changed. */
export const claimCardPath = (claim: string, day: string | null = null): string =>
  day === null ? `/og/claim/${claim}.png` : `/og/claim/${claim}/${day}.png`;

/** What is said in oEmbed of a section, of a map (by its step), of a claim, of a figure. */
export const oembedPath = {
  section: (section: string): string => `/oembed/${section}.json`,
  map: (step: string): string => `/oembed/map/${step}.json`,
  claim: (claim: string): string => `/oembed/claim/${claim}.json`,
  figure: (figure: string): string => `/oembed/figure/${figure}.json`
} as const;
