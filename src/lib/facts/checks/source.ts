import { LAST_DAY } from '../as-of.ts';
import { isRealDate } from '../dates.ts';
import type { Source } from '../schema.ts';
import { words } from './loose.ts';
import { checkDate, type Check } from './record.ts';

/** Of a source: its date, which is not after the facts were compiled, and that no other has its address. */
export function sourceCheck(): Check<Source> {
  const urls = new Map<string, string>();
  return (record, id, complain) => {
    checkDate(complain, 'date', record?.date);
    const date = words(record?.date);
    // A month or year is compared with that of the last day: it may be meant.
    if (isRealDate(date) && date > LAST_DAY.slice(0, date.length)) {
      complain(
        'date',
        `${date} is after ${LAST_DAY}, when the facts were compiled`,
        'mend the date, or move LAST_DAY in src/lib/facts/as-of.ts'
      );
    }
    if (typeof record?.url !== 'string') return;
    const other = urls.get(record.url);
    if (other === undefined) urls.set(record.url, id);
    else complain('url', `the address is already that of '${other}'`, `keep one of the two and point to it`);
  };
}
