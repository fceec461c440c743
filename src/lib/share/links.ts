import { DEFAULT_AS_OF } from '../facts/as-of.ts';
import { COVER } from './address.ts';
import { claimCardPath, sectionCardPath } from './card-paths.ts';
import { NAME } from './publication.ts';

/** What can be shared. */
export const KINDS = ['story', 'section', 'map', 'figure', 'claim'] as const;
export type Kind = (typeof KINDS)[number];

/** A thing that can be shared, as plain data. */
export interface Shareable {
  readonly kind: Kind;
  /** A section's slug, a map's step, a figure's or a claim's id; of the whole story, the cover's slug. */
  readonly id: string;
  readonly title: string;
  /** From the site's root, with its fragment. */
  readonly path: string;
  /** The day it shows of itself, `YYYY-MM-DD`, where that is not the story's. */
  readonly day?: string;
  /** How many steps it has, where it has more than one. */
  readonly steps?: number;
  /** Of a claim: the days on which its status changed, in order of time; each has a page of its own. */
  readonly changes?: readonly string[];
}

/** The timeline stands at the story's foot, in no step. */
export const TIMELINE = 'ties';

/** The whole story, which is called as the publication is. */
export const wholeStory = (steps: number): Shareable => ({ kind: 'story', id: COVER, title: NAME, path: '/', steps });

/** A claim, and on a day of its own what could be said of it then. */
export const claimToShare = (id: string, title: string, changes: readonly string[]): Shareable => ({
  kind: 'claim',
  id,
  title,
  path: `/claims/${id}/`,
  changes
});

/** The map of a step, which shows the day of its scene whatever the reader's is. */
export const mapToShare = (step: string, title: string, day: string): Shareable => ({
  kind: 'map',
  id: step,
  title: `Map: ${title}`,
  path: `/maps/${step}/`,
  day
});

/**
 * The day whose evidence a reader finds who follows a link that asks for a day, or for none (null). Null where the page shows
 * all days: a claim’s own.
 */
export function dayFound({ kind, day, changes }: Shareable, asked: string | null): string | null {
  if (kind === 'map') return day ?? null;
  if (kind === 'claim') return day ?? (asked && (changes?.findLast((change) => change <= asked) ?? null));
  return asked === null || asked === DEFAULT_AS_OF ? (day ?? DEFAULT_AS_OF) : asked;
}

/** Whether a link that asks for a day leads to another page than one that does not. */
export function hasDays(what: Shareable, day: string): boolean {
  if (what.kind === 'claim') return !what.day && dayFound(what, day) !== null;
  return what.kind !== 'map' && !(what.day && day === DEFAULT_AS_OF);
}

/** What a link is to lead to, beside the thing. */
export interface Asking {
  /** The day it asks for, or null. */
  readonly day: string | null;
  /** The view of the story, where it is not the scroll. */
  readonly view?: string | null;
}

/** The path of a thing, from the site's root, with what is asked: a claim’s day is a page of its own. */
function pathAsking(what: Shareable, { day, view }: Asking): string {
  const found = day && hasDays(what, day) ? dayFound(what, day) : null;
  if (what.kind === 'claim') return found ? `${what.path}${found}/` : what.path;
  const [path, fragment] = what.path.split('#');
  const query = new URLSearchParams({
    ...(found && { asof: found }),
    ...(view && view !== 'scroll' && what.kind !== 'map' && { view })
  });
  return `${path}${query.size ? `?${query}` : ''}${fragment ? `#${fragment}` : ''}`;
}

/** The address of a thing. `site` is the origin with the base path, without a slash at its end. */
export const linkOf = (what: Shareable, site: string, asking: Asking): string => site + pathAsking(what, asking);

/** A file to take away: its path from the site's root, and what it is. */
export interface File {
  readonly path: string;
  readonly words: string;
}

/** The pictures of a thing, the one for use on screens first. A section and a claim have a card. */
export function picturesOf({ kind, id, day }: Shareable): readonly File[] {
  if (kind === 'map' || kind === 'figure') {
    const file = `/${kind}s/${id}`;
    return [
      { path: `${file}.png`, words: 'PNG' },
      { path: `${file}.svg`, words: 'SVG' }
    ];
  }
  return [{ path: kind === 'claim' ? claimCardPath(id, day) : sectionCardPath(id), words: 'PNG' }];
}

/** The data behind a thing; the story and its sections have the whole catalogue, which is a page. */
export function dataOf({ kind, id }: Shareable): File {
  if (kind === 'figure') return { path: `/figures/${id}.csv`, words: 'CSV' };
  if (kind === 'map') return { path: `/maps/${id}.json`, words: 'JSON' };
  if (kind === 'claim') return { path: `/claims/${id}.json`, words: 'JSON' };
  return { path: '/data/', words: 'All open data' };
}

/** The way to the builder of links and codes, with a thing chosen in it. */
export function builderPath({ kind, id, day }: Pick<Shareable, 'kind' | 'id' | 'day'>, asof?: string | null): string {
  const asked = kind === 'claim' ? (day ?? asof) : asof;
  const query = new URLSearchParams({ kind, ...(kind !== 'story' && { id }), ...(asked && { asof: asked }) });
  return `/share/?${query}`;
}
