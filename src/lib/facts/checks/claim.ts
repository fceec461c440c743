import { changesOf } from '../as-of.ts';
import { historyOf } from '../history.ts';
import { looksAhead } from '../hindsight.ts';
import { rulingOn } from '../rules.ts';
import { claimSchema, type ClaimRecord } from '../schema.ts';
import { checkSite } from './place.ts';
import { list, words } from './loose.ts';
import { checkCitations, checkCountry, checkLedgerDay, checkRef, type Check, type Known } from './record.ts';

/** Of a claim: its assertions, its reasons (in order, none of which knows what came later), and its standing. */
export function claimCheck(known: Known): Check<ClaimRecord> {
  return (record, _id, complain) => {
    const assertions = list(record?.assertions);
    const reasons = list(record?.reasons);
    checkRef(known, complain, 'place.place', 'places', record?.place?.place);
    checkSite(known.places, complain, 'place', record?.place);
    if (assertions.length === 0) {
      complain('assertions', 'the claim has no assertion', 'add who said it, on which day, with the source');
    }
    assertions.forEach((assertion, i) => {
      checkLedgerDay(complain, `assertions.${i}.date`, assertion?.date);
      checkCountry(complain, `assertions.${i}.byCountry`, assertion?.byCountry, ['NATO', 'UN', 'XX']);
      checkCitations(known, complain, `assertions.${i}.sources`, assertion?.sources, 'the assertion');
    });
    const days = new Set(assertions.map((assertion) => assertion?.date));
    reasons.forEach((reason, i) => {
      checkLedgerDay(complain, `reasons.${i}.from`, reason?.from);
      if (reason?.from !== undefined && !days.has(reason.from)) {
        complain(
          `reasons.${i}.from`,
          `a reason is given for ${reason.from}, but no assertion is of that day`,
          'add the assertion that it rests on, or mend the day'
        );
      }
      const ahead = looksAhead(words(reason?.why), words(reason?.from));
      if (ahead !== null) {
        complain(
          `reasons.${i}.why`,
          `the reason of ${reason?.from} speaks of what came after it: "${ahead}"`,
          'say only what was known at the end of the day, and the rest in a reason of its own day'
        );
      }
      const before = reasons[i - 1]?.from;
      if (before !== undefined && reason?.from !== undefined && reason.from <= before) {
        complain(
          `reasons.${i}.from`,
          `the reason of ${reason.from} does not come after that of ${before}`,
          'put the reasons in order, one a day'
        );
      }
    });
    // Only a record of the right form can be put through the rules.
    const { data } = claimSchema.safeParse(record);
    if (!data) return;
    const statusHistory = historyOf(data);
    if (statusHistory.length === 0) {
      complain('assertions', 'the claim never has a status: nobody says it', 'add the assertion by which it was made');
    }
    for (const { from, status } of changesOf({ statusHistory })) {
      if (data.reasons.some((reason) => reason.from === from)) continue;
      complain(
        'reasons',
        `the claim is ${status} from ${from} on, and no reason says why`,
        `add { from: '${from}', why: '…' }: a sentence that knows nothing later`
      );
    }
    data.reasons.forEach(({ from, override }, i) => {
      if (override !== undefined && rulingOn(data.assertions, from)?.status === override) {
        complain(
          `reasons.${i}.override`,
          `the rules give '${override}' on ${from} by themselves`,
          'take the override out'
        );
      }
      if (override === 'confirmed') {
        complain(
          `reasons.${i}.override`,
          'no judgement makes a claim confirmed',
          'add the admission, or mark the assertion that comes with evidence anyone can check (openEvidence)'
        );
      }
    });
  };
}
