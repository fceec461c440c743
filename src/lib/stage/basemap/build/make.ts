/**
 * Remakes the basemap and the lines derived from it: `npm run basemap`. The same input gives the same bytes.
 * What comes from where, and under which licence: ../README.md.
 */
import { writeFileSync } from 'node:fs';
import { makeAll } from './all.ts';

for (const [path, text] of makeAll()) writeFileSync(path, text);
