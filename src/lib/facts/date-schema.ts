import { z } from 'zod';

/** A calendar date as precise as it is known: `1961`, `1961-07` or `1961-07-06` (ISO 8601, UTC). */
export const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
  error: 'write the date as YYYY, YYYY-MM or YYYY-MM-DD'
});

/** A calendar day: `2024-10-23` (ISO 8601, UTC). */
export const isoDay = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
  error: 'write the day as YYYY-MM-DD'
});

/**
 * A time that is known only so far, as its source puts it: "early October 2024", "by December 2024", "between 8 and 13
 * October 2024". Days are calendar days in UTC; every bound may itself be a day, a month or a year.
 */
export const whenSchema = z
  .union([
    z.strictObject({ on: partialDate }),
    /** The first, middle or last third of a month or year. */
    z.strictObject({ part: z.enum(['early', 'mid', 'late']), of: partialDate }),
    /** What lasted from one to the other, both inclusive. */
    z.strictObject({ from: partialDate, to: partialDate }),
    /** What happened once, at some time from one to the other. */
    z.strictObject({ between: z.tuple([partialDate, partialDate]).readonly() }),
    /** Not later than. */
    z.strictObject({ by: partialDate }),
    /** Not earlier than, and going on. */
    z.strictObject({ since: partialDate }),
    z.strictObject({ about: partialDate })
  ])
  .readonly();
export type When = z.infer<typeof whenSchema>;
