import type * as declared from './embed.d.mts';
import * as embeds from './embeds.ts';

/** What `/embed.mjs` exports, for bundlers, with the types that `/embed.d.mts` gives. */
export const mindEmbeds: typeof declared.mindEmbeds = embeds.mindEmbeds;
