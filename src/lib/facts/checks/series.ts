import type { Series } from '../schema.ts';
import { list } from './loose.ts';
import { checkCitations, checkDate, checkRef, checkWhen, type Check, type Known } from './record.ts';

/** Of a series: the times and sources of its points. */
export function seriesCheck(known: Known): Check<Series> {
  return (record, _id, complain) => {
    list(record?.points).forEach((point, i) => {
      checkDate(complain, `points.${i}.date`, point?.date);
      checkDate(complain, `points.${i}.said`, point?.said);
      checkWhen(complain, `points.${i}.period`, point?.period);
      list(point?.sources).forEach((source, j) =>
        checkRef(known, complain, `points.${i}.sources.${j}`, 'sources', source)
      );
    });
    checkCitations(known, complain, 'sources', record?.sources, 'the series');
  };
}
