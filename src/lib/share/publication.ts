/** What the publication is called: the site, and its author and publisher, an independent team that has no other name. */
export const NAME = 'From Pyongyang to Kursk';

/** The licence of texts, maps, charts and data. */
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;
