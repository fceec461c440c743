import { isRealDate } from '../dates.ts';
import { eventSchema, type Event } from '../schema.ts';
import { untoldDisagreements } from '../twins.ts';
import { checkSite } from './place.ts';
import { list, words, type Loose } from './loose.ts';
import { checkCitations, checkCountry, checkDate, checkRef, checkWhen, type Check, type Known } from './record.ts';

/** Of an event: its times, places and figures, and that two records of one event do not disagree in silence. */
export function eventCheck(known: Known): Check<Event> {
  return (record, id, complain) => {
    checkDate(complain, 'date', record?.date);
    checkDate(complain, 'endDate', record?.endDate);
    checkWhen(complain, 'when', record?.when);
    const [begins, ends] = [words(record?.date), words(record?.endDate)];
    if (isRealDate(begins) && isRealDate(ends) && ends < begins) {
      complain('endDate', `it ends (${ends}) before it begins (${begins})`, 'mend one of the dates');
    }
    checkCountry(complain, 'country', record?.country, ['UN', 'EU', 'NATO', 'G7']);
    list(record?.places).forEach((site, i) => {
      checkRef(known, complain, `places.${i}.place`, 'places', site?.place);
      checkSite(known.places, complain, `places.${i}`, site);
    });
    list(record?.figures).forEach((figure, i) => checkDate(complain, `figures.${i}.asOf`, figure?.asOf));
    const figures = list(record?.figures).length;
    checkCitations(known, complain, 'sources', record?.sources, figures ? 'the event with its figures' : 'the event');
    list(record?.sameAs).forEach((twin, i) => {
      checkRef(known, complain, `sameAs.${i}`, 'events', twin);
      const other = known.events.get(twin ?? '') as Loose<Event>;
      if (twin === id) {
        complain(`sameAs.${i}`, 'it is said to be the same as itself', 'name the other record, or take it out');
      } else if (other !== undefined && !list(other.sameAs).includes(id)) {
        complain(`sameAs.${i}`, `'${twin}' does not point back`, `add '${id}' to the sameAs of '${twin}'`);
      } else if (id < words(twin)) {
        // Of each pair once, where the record that comes first by name is checked; and only what has the right form.
        const [own, others] = [eventSchema.safeParse(record).data, eventSchema.safeParse(other).data];
        for (const { about, one, other: theirs } of own && others ? untoldDisagreements(own, others) : []) {
          complain(
            `sameAs.${i}`,
            `${about}: ${one} here, ${theirs} in '${twin}', and neither says so`,
            "mend one, or name both in a 'conflict' or 'note'"
          );
        }
      }
    });
  };
}
