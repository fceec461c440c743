import { formatDate } from '../../facts/dates.ts';
import { citation, dayOfReader } from '../citation.ts';
import { defaultOptions, embedCode } from '../embed-code.ts';
import {
  builderPath,
  dataOf,
  dayFound,
  hasDays,
  linkOf,
  picturesOf,
  type File,
  type Kind,
  type Shareable
} from '../links.ts';
import { NAME } from '../publication.ts';
import type { ShareContext } from './context.ts';

/** A text that can be copied: what the button says, the text, and what is said when it is done. */
export interface Copy {
  readonly words: string;
  readonly text: string;
  readonly done: string;
}

/** All that a menu offers of a thing. */
export interface Offer {
  readonly heading: string;
  /** What links say of the day where they ask for one; null where there is none to ask for. */
  readonly day: string | null;
  /** What the browser’s own way of sharing is given. */
  readonly sheet: { readonly title: string; readonly url: string };
  readonly copies: readonly Copy[];
  /** With their addresses. */
  readonly pictures: readonly File[];
  readonly data: File;
  readonly builder: string;
}

const NAMES: Readonly<Record<Kind, string>> = {
  story: 'the story',
  section: 'this section',
  map: 'this map',
  figure: 'this chart',
  claim: 'this claim'
};

/** What sharing a thing is called: `Share this chart`. */
const headingOf = ({ kind }: Pick<Shareable, 'kind'>): string => `Share ${NAMES[kind]}`;

/** What a menu offers, with the reader’s day in its links or without; `now` is the reader’s clock. */
export function offerOf(what: Shareable, { site, day, view }: ShareContext, withDay: boolean, now: Date): Offer {
  const asking = { day: withDay && hasDays(what, day) ? day : null, view };
  const url = linkOf(what, site, asking);
  const found = hasDays(what, day) ? dayFound(what, day) : null;
  const copies = [
    { words: 'Copy link', text: url, done: 'Link copied' },
    {
      words: 'Copy citation',
      text: citation(what, { site, ...asking, accessed: dayOfReader(now) }),
      done: 'Citation copied'
    },
    {
      words: 'Copy embed code',
      text: embedCode(what, site, defaultOptions(what, asking.day)),
      done: 'Embed code copied'
    }
  ];
  const whole = (file: File) => ({ ...file, path: site + file.path });
  return {
    heading: headingOf(what),
    day: found && `${what.kind === 'claim' ? 'As it has stood since' : 'Keep the day:'} ${formatDate(found)}`,
    sheet: { title: what.title === NAME ? NAME : `${what.title} · ${NAME}`, url },
    copies,
    pictures: picturesOf(what).map(whole),
    data: whole(dataOf(what)),
    builder: site + builderPath(what, asking.day)
  };
}
