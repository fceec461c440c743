import { typeset } from '../facts/typeset.ts';
import { estimates, type EstimateId } from '../facts/estimates.ts';
import type { Estimate } from '../facts/schema.ts';
import { flatCitationFields, flatCitations, textOrNull, type FlatCitations } from './cited.ts';
import type { DataTable } from './field.ts';
import { openTime } from './time.ts';

/** The estimates as open data, a row each. */

type Metric = (typeof estimates)[EstimateId]['metric'];

interface OpenEstimate extends FlatCitations {
  readonly id: EstimateId;
  readonly metric: Metric;
  readonly date: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly range: string;
  readonly about: string | null;
  readonly aboutFrom: string | null;
  readonly aboutTo: string | null;
  readonly aboutSoft: boolean | null;
  readonly estimatedBy: string;
  readonly conflict: string | null;
  readonly note: string | null;
}

const metrics: Readonly<Record<Metric, string>> = {
  'troops-in-kursk': 'North Korean soldiers in Kursk Oblast',
  'troops-in-training': 'soldiers in training in Russia',
  'troops-planned': 'soldiers who were said to be planned or possible',
  'troops-second-wave': 'soldiers of a second wave',
  'troops-sent': 'soldiers sent to Russia',
  killed: 'killed',
  'killed-acknowledged': 'killed, as acknowledged by Pyongyang',
  'killed-engineers-acknowledged': 'engineers killed, as acknowledged by Pyongyang',
  'killed-or-wounded': 'killed or wounded',
  'killed-or-wounded-in-one-week': 'killed or wounded in one week',
  prisoners: 'taken prisoner',
  'returned-home-wounded': 'wounded who returned home',
  'returned-home-combat-troops': 'combat troops who returned home',
  'returned-home-engineers': 'engineers who returned home',
  wounded: 'wounded',
  'builders-sent': 'soldiers sent to build',
  'engineers-sent': 'engineers sent',
  'pay-usd-per-soldier-month': 'pay of a soldier for a month, in US dollars',
  'pay-usd-per-worker-month': 'pay of a worker for a month, in US dollars',
  'workers-planned': 'workers who were said to be planned',
  'workers-sent': 'workers sent'
};

const number = new Intl.NumberFormat('en-GB');

/** The bounds in words: `11,000`, `1,000 to 3,000`, `3,000 or more`, `up to 8,000`. Throws where both ends are open. */
export function rangeInWords(low: number | null, high: number | null): string {
  if (low !== null && high !== null) {
    return low === high ? number.format(low) : `${number.format(low)} to ${number.format(high)}`;
  }
  if (low !== null) return `${number.format(low)} or more`;
  if (high !== null) return `up to ${number.format(high)}`;
  throw new RangeError('An estimate needs a low or a high end');
}

/** Every estimate, a row each. */
export const estimatesTable: DataTable<OpenEstimate> = {
  id: 'estimates',
  title: 'Estimates',
  about:
    'One row is one estimator’s number on one day. Numbers of different metrics, or by different estimators, count different things and must not be added, averaged or drawn as one line.',
  fields: {
    id: { type: 'text', means: 'Id of the estimate.' },
    metric: { type: 'code', means: 'What is counted.', codes: metrics },
    date: { type: 'date', means: 'When the number was given; as precise as it is known.' },
    low: { type: 'number', means: 'The low end; the same as the high end where one number was given.', none: 'open' },
    high: { type: 'number', means: 'The high end.', none: 'open' },
    range: { type: 'text', means: 'Both ends in words.' },
    about: {
      type: 'text',
      means: 'The time that the number is of, in words.',
      none: 'the day on which it was given'
    },
    aboutFrom: { type: 'day', means: 'The first day of that time.', none: 'open, or no such time' },
    aboutTo: { type: 'day', means: 'The last day of that time.', none: 'open, or no such time' },
    aboutSoft: { type: 'yes-no', means: 'Whether the edges of that time are not sharp.', none: 'no such time' },
    estimatedBy: { type: 'text', means: 'Who gave the number, and how it was put where that matters.' },
    conflict: { type: 'text', means: 'Which other number contradicts it.', none: 'nothing noted' },
    note: { type: 'text', means: 'Our remark on it.', none: 'no remark' },
    ...flatCitationFields
  },
  rows: (Object.entries(estimates) as readonly (readonly [EstimateId, Estimate & { readonly metric: Metric }])[]).map(
    ([id, one]) => {
      const about = openTime(one.about);
      return {
        id,
        metric: one.metric,
        date: one.date,
        low: one.low,
        high: one.high,
        range: rangeInWords(one.low, one.high),
        about: about.words,
        aboutFrom: about.from,
        aboutTo: about.to,
        aboutSoft: about.soft,
        estimatedBy: typeset(one.estimatedBy),
        conflict: textOrNull(one.conflict),
        note: textOrNull(one.note),
        ...flatCitations(one.sources.map(({ source }) => source))
      };
    }
  )
};
