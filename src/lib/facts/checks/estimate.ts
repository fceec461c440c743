import { estimateSchema, type Estimate } from '../schema.ts';
import { estimateKey, type Count, untoldDifference } from '../twins.ts';
import { blank } from './loose.ts';
import { checkCitations, checkDate, checkWhen, type Check, type Known } from './record.ts';

/** Of an estimate: whose it is, its ends, and that it does not differ in silence from another of the same by the same. */
export function estimateCheck(known: Known): Check<Estimate> {
  const byKey = new Map<string, { readonly id: string; readonly record: Count }>();
  return (record, id, complain) => {
    checkDate(complain, 'date', record?.date);
    checkWhen(complain, 'about', record?.about);
    if (blank(record?.estimatedBy)) {
      complain('estimatedBy', 'the estimate has no estimator', 'say whose number it is, or take it out');
    }
    const { low, high } = { low: record?.low ?? null, high: record?.high ?? null };
    if (low === null && high === null) {
      complain('low', 'both ends of the estimate are open', 'give low, high or both, or take it out');
    }
    if (low !== null && high !== null && low > high) {
      complain('low', `low (${low}) is above high (${high})`, 'exchange or mend the two');
    }
    checkCitations(known, complain, 'sources', record?.sources, 'the estimate');
    // Only records of the right form can be compared.
    const { data } = estimateSchema.safeParse(record);
    if (!data) return;
    const key = estimateKey(data);
    const twin = byKey.get(key);
    if (twin === undefined) byKey.set(key, { id, record: data });
    const difference = twin && untoldDifference(twin.record, data);
    if (difference) {
      complain(
        'low',
        `${difference.other} here, ${difference.one} in '${twin.id}', of the same by the same on the same day, and neither says so`,
        "mend one, or name both numbers in a 'conflict' or 'note'"
      );
    }
  };
}
