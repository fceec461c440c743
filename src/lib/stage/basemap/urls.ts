import korea from './korea.json?url&no-inline';
import ukraine from './ukraine.json?url&no-inline';
import world from './world.json?url&no-inline';
import type { Detail } from './read.ts';

/** Where the basemap's files lie on the site. */
export const basemapUrls: Readonly<Record<Detail, string>> = { world, korea, ukraine };
