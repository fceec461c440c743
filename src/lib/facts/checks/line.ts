import type { Line } from '../schema.ts';
import { blank, list } from './loose.ts';
import { ADD_SOURCE, checkDate, checkRef, type Check, type Known } from './record.ts';

/** Of a line: its day, its claim, its account, its sources, its geometry. */
export function lineCheck(known: Known): Check<Line> {
  return (record, _id, complain) => {
    checkDate(complain, 'asOf', record?.asOf);
    checkRef(known, complain, 'claim', 'claims', record?.claim);
    if (blank(record?.account)) {
      complain('account', 'the line does not say by whose account it is', 'name the account in words for the reader');
    }
    if (list(record?.sources).length === 0) complain('sources', 'the line has no source', ADD_SOURCE);
    list(record?.sources).forEach((source, i) => checkRef(known, complain, `sources.${i}`, 'sources', source));
    if (list((record?.geometry as { coordinates?: readonly unknown[] } | undefined)?.coordinates).length === 0) {
      complain('geometry', 'the line has no geometry', 'give it coordinates, [lng, lat] in degrees');
    }
  };
}
