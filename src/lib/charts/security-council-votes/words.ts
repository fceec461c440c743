import type { FigureWords } from '../kit/figure.ts';
import type { Cast, Vote, Votes } from './data.ts';

const listed = (list: readonly string[]): string =>
  list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} and ${list.at(-1) ?? ''}`;

const yearsOf = (casts: readonly Cast[], vote: Vote): readonly string[] => [
  ...new Set(casts.filter((cast) => cast.vote === vote).map(({ day }) => day.slice(0, 4)))
];

function titleOf({ rows, states }: Votes, asOf: string): string {
  const [state] = states;
  const casts = rows.filter((row) => row.state === state && row.known <= asOf);
  const [yes, no] = [yearsOf(casts, 'for'), yearsOf(casts, 'veto')];
  if (yes.length === 0 || no.length === 0) return 'Votes on North Korea in the UN Security Council';
  return `${state} voted for UN sanctions on North Korea in ${listed(yes)}; in ${listed(no)} it used its veto`;
}

/** The words around the chart. */
export const wordsOf = (data: Votes, asOf: string): FigureWords => ({
  title: titleOf(data, asOf),
  subtitle:
    'Votes in the Security Council of which a page is in the record. A dot above the line is a vote for, a crossed square below it a veto, a ring on it an abstention.',
  ...(data.caution && { note: data.caution })
});
