import type { Claim, Source } from '../facts/schema.ts';
import type { SourceId } from '../facts/sources.ts';
import { statusOn } from '../facts/as-of.ts';
import { statusWord } from '../facts/plain-words.ts';
import { typeset } from '../facts/typeset.ts';
import { LICENCE, NAME } from './publication.ts';

/**
 * What machines are told of a page, as JSON-LD in the words of schema.org. Pure. Addresses are whole or left out: a
 * relative one would be read against whatever base the reader of the JSON takes.
 */

/** Makes an address of the site whole where its origin is known, and otherwise gives it from the host's root. */
export type Absolute = (path: string) => string;

/** A thing of schema.org, or several in one context. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Days of the edition, `YYYY-MM-DD`. */
export interface Dates {
  readonly published: string;
  readonly modified: string;
}

const CONTEXT = 'https://schema.org';
const team = { '@type': 'Organization', name: NAME } as const;

/** `{ url }` and the like, or nothing where the address is not whole. */
function whole<Key extends string>(key: Key, address: string): Readonly<Partial<Record<Key, string>>> {
  const found = /^https?:\/\//.test(address) ? { [key]: address } : {};
  return found as Partial<Record<Key, string>>;
}

/** A page on the way to another: its name, and its path from the site's root. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

const trailOf = (above: readonly Crumb[], title: string, absolute: Absolute): readonly JsonLd[] =>
  [...above.map(({ name, path }) => ({ name, ...whole('item', absolute(path)) })), { name: title }].map((one, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    ...one
  }));

/** The way to a page from the story: the pages `above` it in order, and its own title. */
export const breadcrumbs = (above: readonly Crumb[], title: string, absolute: Absolute): JsonLd => ({
  '@context': CONTEXT,
  '@type': 'BreadcrumbList',
  itemListElement: trailOf(above, title, absolute)
});

/** What the builder of a page of the story needs to know. */
interface StoryPage {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** It is the whole story, not one section of it. */
  readonly cover: boolean;
}

/**
 * An article and, for a section, its way from the story. Every page's HTML budget pays for it: what holds for the whole
 * story is said on the cover, to which a section points.
 */
export function article({ title, description, path, cover }: StoryPage, dates: Dates, absolute: Absolute): JsonLd {
  const { url: home } = whole('url', absolute('/'));
  const news = {
    '@type': 'NewsArticle',
    headline: title,
    description,
    datePublished: dates.published,
    dateModified: dates.modified,
    inLanguage: 'en',
    isAccessibleForFree: true,
    author: team,
    publisher: team,
    ...whole('mainEntityOfPage', absolute(path))
  };
  if (cover) {
    const about = 'North Korean soldiers in Russia’s war against Ukraine';
    return { '@context': CONTEXT, ...news, ...(home && { '@id': home }), about, license: LICENCE.url };
  }
  const isPartOf = home ? { '@id': home } : { '@type': 'NewsArticle', name: NAME };
  const trail = trailOf([{ name: NAME, path: '/' }], title, absolute);
  return {
    '@context': CONTEXT,
    '@graph': [
      { ...news, isPartOf },
      { '@type': 'BreadcrumbList', itemListElement: trail }
    ]
  };
}

/** Who made the claims first, by name: a person or an organisation. */
const SPEAKERS: Readonly<Record<string, 'Person' | 'Organization'>> = {
  'Chinese foreign ministry': 'Organization',
  HUR: 'Organization',
  'Jonas Ohman': 'Person',
  'Kim Yong-hyun': 'Person',
  'Kyrylo Budanov': 'Person',
  NATO: 'Organization',
  NIS: 'Organization',
  'Sergei Shoigu': 'Person',
  'South Korean Joint Chiefs of Staff': 'Organization',
  'South Korean foreign ministry': 'Organization',
  'Volodymyr Zelensky': 'Person',
  'White House': 'Organization'
};

/**
 * A speaker of the ledger, without office or occasion. Throws a RangeError for one whose kind is not known here.
 */
function speaker(by: string): JsonLd {
  const name = by.split(/, | \(/)[0] ?? by;
  const type = SPEAKERS[name];
  if (!type) throw new RangeError(`"${name}" is no known speaker: say in share/json-ld.ts whether it is a person`);
  return { '@type': type, name };
}

const speaksFor = (stance: string): boolean => stance !== 'denies' && stance !== 'declines';

/** A claim and the pages that its assertions rest on. */
interface ReviewedClaim {
  readonly id: string;
  readonly claim: Pick<Claim, 'sentence' | 'assertions' | 'statusHistory'>;
  readonly sources: Readonly<Record<SourceId, Source>>;
}

/**
 * A claim's standing at the end of a day (UTC), as a review of it; `path` is the page's own. Where nobody had made the
 * claim by then there is nothing to review, and it is null. Throws a RangeError where the claim's first speaker is not known here.
 *
 * The rating has words alone, one of our five statuses: a number from false to true, which `ratingValue` with
 * `worstRating` and `bestRating` would be, is not what they mean. "Alleged" is no lesser truth than "corroborated", and
 * "unresolved" is no point between them. `alternateName` is the one property that readers of ClaimReview require.
 */
export function claimReview(
  { id, claim, sources }: ReviewedClaim,
  day: string,
  dates: Dates,
  absolute: Absolute,
  path = `/claims/${id}/`
): JsonLd | null {
  const status = statusOn(claim, day)?.status;
  const said = claim.assertions
    .filter(({ date, stance }) => date <= day && speaksFor(stance))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const [first] = said;
  if (!status || !first) return null;
  const pages = [...new Set(said.flatMap((one) => one.sources.map(({ source }) => source)))].map((source) => {
    const { publisher, date, url } = sources[source];
    return {
      '@type': 'CreativeWork',
      url,
      publisher: { '@type': 'Organization', name: publisher },
      ...(date && { datePublished: date })
    };
  });
  const sentence = typeset(claim.sentence);
  return {
    '@context': CONTEXT,
    '@type': 'ClaimReview',
    ...whole('url', absolute(path)),
    claimReviewed: sentence,
    datePublished: dates.published,
    dateModified: dates.modified,
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: LICENCE.url,
    author: team,
    publisher: team,
    reviewRating: { '@type': 'Rating', alternateName: statusWord(status) },
    itemReviewed: {
      '@type': 'Claim',
      name: sentence,
      datePublished: first.date,
      ...(!first.anonymous && { author: speaker(first.by) }),
      firstAppearance: pages[0],
      appearance: pages
    }
  };
}

/** A set of files that hold the same things. */
interface OpenSet {
  readonly title: string;
  readonly about: string;
  readonly files: readonly {
    readonly title: string;
    /** From the site's root. */
    readonly path: string;
    readonly mediaType: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

/** The catalogue of the open data, with a data set for each set of files. */
export function dataCatalog(
  { about, sets, path }: { readonly about: string; readonly sets: readonly OpenSet[]; readonly path: string },
  dates: Dates,
  absolute: Absolute
): JsonLd {
  const common = {
    inLanguage: 'en',
    datePublished: dates.published,
    dateModified: dates.modified,
    isAccessibleForFree: true,
    license: LICENCE.url,
    creator: team,
    publisher: team,
    ...whole('url', absolute(path))
  };
  return {
    '@context': CONTEXT,
    '@type': 'DataCatalog',
    name: `${NAME}: open data`,
    description: about,
    ...common,
    dataset: sets.map(({ title, about: what, files }) => ({
      '@type': 'Dataset',
      name: `${NAME}: ${title}`,
      description: what,
      ...common,
      distribution: files.map((file) => ({
        '@type': 'DataDownload',
        name: file.title,
        encodingFormat: file.mediaType,
        contentSize: `${file.bytes} B`,
        sha256: file.sha256,
        ...whole('contentUrl', absolute(file.path))
      }))
    }))
  };
}

/**
 * JSON as the text of a script element: what HTML could take for the end of the script or for a character reference is
 * written as an escape of JSON, so that it is the same before and after the server's own escaping.
 */
export const scriptText = (data: JsonLd): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
