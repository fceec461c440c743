import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ABOUT } from '../../src/lib/data/catalogue.ts';
import { listedSets } from '../../src/lib/data/sets.ts';
import { DATE_MODIFIED, DATE_PUBLISHED } from '../../src/lib/evidence/edition.ts';
import { STATUSES } from '../../src/lib/facts/plain-words.ts';
import { FIRST_DAY, LAST_DAY, statusOn } from '../../src/lib/facts/as-of.ts';
import { claims, type ClaimId } from '../../src/lib/facts/claims.ts';
import type { Claim } from '../../src/lib/facts/schema.ts';
import { sources } from '../../src/lib/facts/sources.ts';
import { COVER, sectionPath } from '../../src/lib/share/address.ts';
import {
  article,
  claimReview,
  dataCatalog,
  scriptText,
  type Absolute,
  type JsonLd
} from '../../src/lib/share/json-ld.ts';
import JsonLdScript from '../../src/lib/share/JsonLd.svelte';
import { story } from '../../src/lib/story/story.ts';

const ORIGIN = 'https://example.org';
const whole: Absolute = (path) => `${ORIGIN}/under${path}`;
const unknown: Absolute = (path) => `/under${path}`;
const dates = { published: DATE_PUBLISHED, modified: DATE_MODIFIED };

/*
 * What Google asks for and recommends of these types, with the types and formats of schema.org. Nothing else may be there,
 * so that a property with a typing error is seen.
 */
const url = z.url({ protocol: /^https?$/ });
const day = z.iso.date();
const partial = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const organization = z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1) });
const person = z.strictObject({ '@type': z.literal('Person'), name: z.string().min(1) });
const made = {
  datePublished: day,
  dateModified: day,
  inLanguage: z.literal('en'),
  isAccessibleForFree: z.literal(true),
  publisher: organization
};
const context = z.literal('https://schema.org');

/** The schemas where the site's origin is known, and where it is not: then no address of ours is there. */
function schemas(known: boolean) {
  const ours = known ? url.startsWith(`${ORIGIN}/under/`) : z.never().optional();
  const newsArticle = {
    '@type': z.literal('NewsArticle'),
    headline: z.string().min(1).max(110),
    description: z.string().min(40).max(160),
    ...made,
    author: organization,
    mainEntityOfPage: ours
  };
  const page = z.strictObject({
    '@type': z.literal('CreativeWork'),
    url,
    publisher: organization,
    datePublished: partial.optional()
  });
  const file = z.strictObject({
    '@type': z.literal('DataDownload'),
    name: z.string().min(1),
    encodingFormat: z.string().regex(/^[a-z]+\/[a-z+]+$/),
    contentSize: z.string().regex(/^\d+ B$/),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    contentUrl: ours
  });
  const data = { ...made, license: url, creator: organization, url: ours, description: z.string().min(50).max(5000) };
  return {
    cover: z.strictObject({ '@context': context, ...newsArticle, '@id': ours, about: z.string().min(1), license: url }),
    section: z.strictObject({
      '@context': context,
      '@graph': z.tuple([
        z.strictObject({
          ...newsArticle,
          isPartOf: known
            ? z.strictObject({ '@id': ours })
            : z.strictObject({ '@type': z.literal('NewsArticle'), name: z.string().min(1) })
        }),
        z.strictObject({
          '@type': z.literal('BreadcrumbList'),
          itemListElement: z.tuple([
            z.strictObject({
              '@type': z.literal('ListItem'),
              position: z.literal(1),
              name: z.string().min(1),
              item: ours
            }),
            z.strictObject({ '@type': z.literal('ListItem'), position: z.literal(2), name: z.string().min(1) })
          ])
        })
      ])
    }),
    claim: z.strictObject({
      '@context': context,
      '@type': z.literal('ClaimReview'),
      url: ours,
      claimReviewed: z.string().min(1),
      ...made,
      license: url,
      author: organization,
      reviewRating: z.strictObject({ '@type': z.literal('Rating'), alternateName: z.enum(STATUSES) }),
      itemReviewed: z.strictObject({
        '@type': z.literal('Claim'),
        name: z.string().min(1),
        datePublished: day,
        author: z.union([person, organization]).optional(),
        firstAppearance: page,
        appearance: z.array(page).min(1)
      })
    }),
    data: z.strictObject({
      '@context': context,
      '@type': z.literal('DataCatalog'),
      name: z.string().min(1),
      ...data,
      dataset: z
        .array(
          z.strictObject({
            '@type': z.literal('Dataset'),
            name: z.string().min(1),
            ...data,
            distribution: z.array(file).min(1)
          })
        )
        .min(1)
    })
  };
}

/** What reaches the reader: properties without a value are not there. */
const sent = (data: JsonLd | null) => JSON.parse(JSON.stringify(data)) as unknown;

const articles = (absolute: Absolute) =>
  story.sections.map(({ slug, title, description }) => ({
    slug,
    data: article({ title, description, path: sectionPath('', slug), cover: slug === COVER }, dates, absolute)
  }));

const ids = Object.keys(claims) as ClaimId[];
const review = (id: ClaimId, absolute: Absolute, on = LAST_DAY) =>
  claimReview({ id, claim: claims[id], sources }, on, dates, absolute);
const catalog = (absolute: Absolute) =>
  dataCatalog({ about: ABOUT, sets: listedSets(), path: '/data/' }, dates, absolute);

describe.each([
  ['with an origin', whole, true],
  ['without one', unknown, false]
] as const)('what machines are told, %s', (_name, absolute, known) => {
  const schema = schemas(known);

  it('is valid on every page of the story, and small', () => {
    for (const { slug, data } of articles(absolute)) {
      const is = slug === COVER ? schema.cover : schema.section;
      expect(is.safeParse(sent(data)).error?.issues, slug).toBeUndefined();
      expect(new TextEncoder().encode(scriptText(data)).length, slug).toBeLessThan(900);
    }
  });

  it('is valid on every claim’s page', () => {
    for (const id of ids) expect(schema.claim.safeParse(sent(review(id, absolute))).error?.issues, id).toBeUndefined();
  });

  it('is valid on the page of the open data', () => {
    expect(schema.data.safeParse(sent(catalog(absolute))).error?.issues).toBeUndefined();
  });

  it('holds no address that is not whole', () => {
    const all = [
      ...articles(absolute).map(({ data }) => data),
      ...ids.map((id) => review(id, absolute)),
      catalog(absolute)
    ];
    expect(JSON.stringify(all)).not.toMatch(/"\.{0,2}\/[^"]*"/);
  });
});

describe('the article', () => {
  it('leads to its own section, and from it to the story', () => {
    const { data } = articles(whole)[1]!;
    const { slug, title } = story.sections[1]!;
    expect(data).toMatchObject({
      '@graph': [
        { headline: title, mainEntityOfPage: `${ORIGIN}/under/${slug}/`, isPartOf: { '@id': `${ORIGIN}/under/` } },
        { itemListElement: [{ item: `${ORIGIN}/under/` }, { name: title }] }
      ]
    });
  });
});

describe('the review of a claim', () => {
  const made: Pick<Claim, 'sentence' | 'assertions' | 'statusHistory'> = {
    sentence: "It's so.",
    statusHistory: claims['moved-to-kursk'].statusHistory,
    assertions: [
      { ...claims['moved-to-kursk'].assertions[0]!, date: '2024-10-25', stance: 'asserts', by: 'NIS, at a briefing' },
      { ...claims['moved-to-kursk'].assertions[0]!, date: '2024-10-24', stance: 'denies', by: 'Kremlin' }
    ]
  };
  const of = (claim: typeof made) => claimReview({ id: 'x', claim, sources }, LAST_DAY, dates, whole);

  it('rates by our own words, those of the day', () => {
    const id = ids.find((one) => claims[one].statusHistory[0]?.status !== claims[one].statusHistory.at(-1)?.status)!;
    for (const { from } of claims[id].statusHistory) {
      expect(review(id, whole, from)).toMatchObject({
        reviewRating: { alternateName: statusOn(claims[id], from)?.status }
      });
    }
  });

  it('gives the claim to whoever made it first, not to whoever denied it', () => {
    expect(of(made)).toMatchObject({
      claimReviewed: 'It’s so.',
      itemReviewed: { datePublished: '2024-10-25', author: { '@type': 'Organization', name: 'NIS' } }
    });
  });

  it('names nobody as the author where nobody stands for it', () => {
    const anonymous = { ...made, assertions: made.assertions.map((one) => ({ ...one, anonymous: true as const })) };
    expect(sent(of(anonymous))).not.toHaveProperty('itemReviewed.author');
  });

  it('asks to be told of a speaker it does not know', () => {
    const stranger = { ...made, assertions: [{ ...made.assertions[0]!, by: 'A stranger, of no office' }] };
    expect(() => of(stranger)).toThrow(/"A stranger"/);
  });

  it('is none where nobody had made the claim', () => {
    const late = ids.find((id) => claims[id].statusHistory[0]!.from > FIRST_DAY)!;
    expect(review(late, whole, FIRST_DAY)).toBeNull();
  });
});

describe('the script in the page', () => {
  const hostile = { name: '</script><script>alert(1)</script>', text: '<!-- & &lt; \u2028 “ü”', list: ['>', "'"] };

  it('cannot be left by what is in it', () => {
    expect(scriptText(hostile)).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(scriptText(hostile))).toEqual(hostile);
  });

  it('comes out of the server as it went in', () => {
    const { head } = render(JsonLdScript, { props: { data: hostile } });
    const found = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(head.replace(/<!--.*?-->/g, ''));
    expect(JSON.parse(found?.[1] ?? '')).toEqual(hostile);
    expect(head.match(/<script/g)).toHaveLength(1);
  });
});
