import { changesOfClaim } from '../evidence/dated-page.ts';
import { placeOfCorrection } from '../evidence/corrected.ts';
import { dayOf, type Correction } from '../evidence/edition.ts';
import { claims, type ClaimId } from '../facts/claims.ts';
import type { Story } from '../story/story.ts';
import { sectionPath } from './address.ts';
import { escaped } from '../story/escaped.ts';

/** A page of the site, and the day on which it last changed (`YYYY-MM-DD`). */
interface ListedPage {
  /** From the site's root. */
  readonly path: string;
  readonly day: string;
}

/** What the list of pages is made of. */
export interface Listed {
  readonly story: Pick<Story, 'sections' | 'steps'>;
  readonly corrections: readonly Correction[];
  /** The days of publication and of the newest change of all. */
  readonly published: string;
  readonly modified: string;
}

const later = (...days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b));

/**
 * Every page that is its own canonical address. A page changed last when it came out, when something on it was put right,
 * or, for a claim, when its status became what it is; the pages that gather everything, with the newest change of all.
 */
export function listedPages({ story, corrections, published, modified }: Listed): readonly ListedPage[] {
  const correctedOn = (of: (path: string, correction: Correction) => boolean): string =>
    later(
      published,
      ...corrections
        .filter((one) => of(placeOfCorrection(one.where, story).path.replace(/#.*$/, ''), one))
        .map(({ day }) => dayOf(day))
    );
  const sections = story.sections.map(({ slug }) => {
    const path = sectionPath('', slug);
    return { path, day: correctedOn((where) => where === path) };
  });
  const gathered = ['/claims/', '/sources/', '/data/', '/about/', '/share/'].map((path) => ({ path, day: modified }));
  const ofClaims = (Object.keys(claims) as ClaimId[]).flatMap((id) => {
    const path = `/claims/${id}/`;
    const corrected = correctedOn((where) => where === path);
    const days = changesOfClaim(id).map(({ day }) => day);
    return [
      { path, day: later(corrected, ...days) },
      ...days.map((day) => ({ path: `${path}${day}/`, day: later(corrected, day) }))
    ];
  });
  const maps = story.steps.map(({ id }) => ({
    path: `/maps/${id}/`,
    day: correctedOn((_, { where }) => 'step' in where && where.step === id)
  }));
  return [...sections, ...gathered, ...ofClaims, ...maps];
}

/** The sitemap as XML (sitemaps.org, 0.9). `absolute` makes an address whole where the origin is known. */
export const sitemap = (pages: readonly ListedPage[], absolute: (path: string) => string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map(({ path, day }) => `  <url><loc>${escaped(absolute(path))}</loc><lastmod>${day}</lastmod></url>`),
    '</urlset>',
    ''
  ].join('\n');
