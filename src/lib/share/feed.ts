import { createHash } from 'node:crypto';
import { correctionPath, placeOfCorrection } from '../evidence/corrected.ts';
import { dayOf, modifiedOn, type Change, type Correction } from '../evidence/edition.ts';
import { formatDate } from '../facts/dates.ts';
import type { Story } from '../story/story.ts';
import { escaped as escapedMarkup } from '../story/escaped.ts';
import { LICENCE, NAME } from './publication.ts';

/** The feed of corrections and changes, in Atom 1.0 (RFC 4287). Server only. */

/** What is in the feed. */
interface FeedContent {
  readonly corrections: readonly Correction[];
  readonly changeLog: readonly Change[];
  readonly story: Pick<Story, 'steps'>;
}

/** Names of our own in the form of RFC 9562, version 5, under the namespace "DNS". */
const NAMESPACE = Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex');

/**
 * An id that never changes: `urn:uuid:…` made of a name. It does not hold the address of the site, since Atom wants an
 * entry to keep its id when it moves, and this site is made to be copied: whoever reads two copies sees an entry once.
 */
export function stableId(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

const ROOT = 'from-pyongyang-to-kursk';

// Characters that XML 1.0 cannot hold are left out.
// eslint-disable-next-line no-control-regex -- these are the characters meant
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escaped = (text: string): string => escapedMarkup(text.replace(FORBIDDEN, ''));

/** Atom wants a moment; what we know is a day, which begins then in UTC. */
const moment = (day: string): string => `${day}T00:00:00Z`;

interface Entry {
  readonly name: string;
  readonly title: string;
  readonly day: string;
  readonly path: string;
  /** Where the error stood. */
  readonly related?: { readonly path: string; readonly words: string };
  readonly text: string;
}

function entriesOf({ corrections, changeLog, story }: FeedContent): readonly Entry[] {
  const put = corrections.map((one): Entry => {
    const place = placeOfCorrection(one.where, story);
    return {
      name: `correction/${one.id}`,
      title: `Correction: ${one.what}`,
      day: one.day,
      path: correctionPath(one.id),
      related: place,
      text: `${place.words}. It said: ${one.was} It now says: ${one.is} ${one.why}`
    };
  });
  const changed = changeLog.map(({ id, date, what }): Entry => ({
    name: `change/${id}`,
    title: what.replace(/\.$/, ''),
    day: dayOf(date),
    path: `/about/#change-${id}`,
    text: `${formatDate(date)}: ${what}`
  }));
  return [...put, ...changed].sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0));
}

/**
 * The feed as XML. `absolute` makes an address of the site whole where its origin is known; one that knows no origin
 * gives it from the root of whatever host serves the feed, which Atom allows.
 */
export function feed(content: FeedContent, absolute: (path: string) => string): string {
  const link = (rel: string, path: string, more = '') =>
    `<link rel="${rel}"${more} href="${escaped(absolute(path))}"/>`;
  const entries = entriesOf(content).map(({ name, title, day, path, related, text }) =>
    [
      '  <entry>',
      `    <id>${stableId(`${ROOT}/${name}`)}</id>`,
      `    <title>${escaped(title)}</title>`,
      `    <published>${moment(day)}</published>`,
      `    <updated>${moment(day)}</updated>`,
      `    ${link('alternate', path, ' type="text/html"')}`,
      ...(related
        ? [`    ${link('related', related.path, ` type="text/html" title="${escaped(related.words)}"`)}`]
        : []),
      `    <content type="text">${escaped(text)}</content>`,
      '  </entry>'
    ].join('\n')
  );
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${stableId(ROOT)}</id>`,
    `  <title>${NAME}: corrections and changes</title>`,
    `  <updated>${moment(modifiedOn(content.corrections, content.changeLog))}</updated>`,
    `  <author><name>${NAME}</name></author>`,
    `  <rights>${LICENCE.name}, ${LICENCE.url}</rights>`,
    `  ${link('self', '/feed.xml', ' type="application/atom+xml"')}`,
    `  ${link('alternate', '/about/', ' type="text/html"')}`,
    ...entries,
    '</feed>'
  ].join('\n')}\n`;
}
