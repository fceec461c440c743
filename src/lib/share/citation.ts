import { formatDate } from '../facts/dates.ts';
import { dayFound, linkOf, type Asking, type Shareable } from './links.ts';
import { NAME } from './publication.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** The day on a reader's own calendar, `YYYY-MM-DD`. */
export const dayOfReader = (now: Date): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** What a citation rests on. */
export interface Citing extends Asking {
  /** The origin with the base path, without a slash at its end. */
  readonly site: string;
  /** The day on which the reader has it before them, `YYYY-MM-DD`. */
  readonly accessed: string;
}

const ended = (text: string) => (/[.?!…][”’"')]*$/.test(text) ? text : `${text}.`);

/**
 * A citation in plain text: title, publication, the day whose evidence the address shows, address, day of access. Throws a
 * RangeError for a day that does not exist.
 */
export function citation(what: Shareable, citing: Citing): string {
  const day = dayFound(what, citing.day);
  const known = day ? `, ${what.kind === 'map' ? 'as of' : 'as known on'} ${formatDate(day)}` : '';
  const title = what.title === NAME ? '' : `${ended(what.title)} `;
  return `${title}${NAME}${known}. ${linkOf(what, citing.site, citing)}. Accessed ${formatDate(citing.accessed)}.`;
}
