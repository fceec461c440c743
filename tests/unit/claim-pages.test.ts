import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { changesOfClaim, datedPage, outBy, type DatedPage } from '../../src/lib/evidence/dated-page.ts';
import { sentenceOn, wordingsOf, WORDS_THEN } from '../../src/lib/evidence/sentence-then.ts';
import { claims, type ClaimId } from '../../src/lib/facts/claims.ts';
import { spanOf } from '../../src/lib/facts/dates.ts';
import { sources, type SourceId } from '../../src/lib/facts/sources.ts';
import { typeset } from '../../src/lib/facts/typeset.ts';
import Page from '../../src/routes/claims/[claim]/[date]/+page.svelte';

const ids = Object.keys(claims) as ClaimId[];

const days = ids.flatMap((id) => changesOfClaim(id).map(({ day }) => [id, day] as const));

const pageOf = (id: ClaimId, day: string): DatedPage => {
  const page = datedPage(id, day);
  if (!page) throw new Error(`no page of ${id} on ${day}`);
  return page;
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Every date and year in a text, as precise as it is written there. */
function datesIn(text: string): readonly string[] {
  const two = (n: number | string) => String(n).padStart(2, '0');
  const month = (name: string) => MONTHS.findIndex((one) => one.startsWith(name)) + 1;
  const written = [...text.matchAll(/(?:(\d{1,2}) )?([A-Z][a-z]{2,8}) (\d{4})\b/g)]
    .filter(([, , name]) => month(name!) > 0)
    .map(([, day, name, year]) => [year, two(month(name!)), ...(day ? [two(day)] : [])].join('-'));
  const digits = [...text.matchAll(/\b(?:1[89]|20)\d\d(?:-\d\d(?:-\d\d)?)?\b/g)].map(([date]) => date);
  return [...written, ...digits];
}

describe('the dates of a text', () => {
  it('are found as precise as they are written', () => {
    expect(datesIn('On 3 March 2025, in April 2026 or Oct 2024; by 2027, 2025-02-19.')).toEqual([
      '2025-03-03',
      '2026-04',
      '2024-10',
      '2025',
      '2026',
      '2024',
      '2027',
      '2025-02-19'
    ]);
    expect(datesIn('about 12,000 soldiers and 2,000 dollars; 8-13 October')).toEqual([]);
  });
});

/** Of a page's head: where things are, and when the page itself was made. */
const NOT_SAID = /<link[^>]*>|<meta property="(?:article:|og:url"|og:image")[^>]*>/g;

describe('the page of a claim on the day of a change', () => {
  const rendered = new Map(
    days.map(([id, day]) => {
      const page = pageOf(id, day);
      const props = {
        data: { page, part: 'The fighting', canonical: `/claims/${id}/${day}/` },
        params: { claim: id, date: day }
      };
      const { head, body } = render(Page, { props: props as never });
      return [`${id} ${day}`, { head, body: body.replace(/<!--.*?-->/g, '') }];
    })
  );
  const of = (id: ClaimId, day: string) => rendered.get(`${id} ${day}`)!;

  it('is there for every change of every claim, and for no other day', () => {
    expect(days.length).toBeGreaterThan(50);
    expect(datedPage('moved-to-kursk', '2024-10-23')).toBeNull();
    // The reason changed on that day, not the status.
    expect(datedPage('moved-to-kursk', '2024-10-29')).toBeNull();
    expect(datedPage('moved-to-kursk', 'nonsense')).toBeNull();
  });

  it.each(days)('%s on %s names no later day, outside the banner and the ways to other days', (id, day) => {
    const { head, body } = of(id, day);
    const own = body.replace(/<aside[\s\S]*?<\/aside>/g, '').replace(/<nav[\s\S]*?<\/nav>/g, '');
    const text = `${head.replace(NOT_SAID, '')} ${own}`
      .replace(/(?:href|data-cite|id)="[^"]*"/g, '')
      .replace(/<[^>]*?(?:content|datetime|data-day)="([^"]*)"[^>]*>/g, ' $1 ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(datesIn(text).length).toBeGreaterThan(0);
    expect(datesIn(text).filter((date) => spanOf(date).from > day)).toEqual([]);
    const cited = [...own.matchAll(/data-cite="([^"]*)"/g)].map(([, source]) => source as SourceId);
    for (const source of cited) {
      const { date } = sources[source];
      expect(date, source).not.toBeNull();
      expect(spanOf(date!).to <= day, `${source} is of ${date}`).toBe(true);
    }
  });

  it('tells all that had been said by the end of the day, the newest first', () => {
    for (const [id, day] of days) {
      const { said } = pageOf(id, day);
      const known = claims[id].assertions.filter(({ date }) => date <= day);
      expect(said).toHaveLength(known.length);
      expect(said.map((one) => one.day)).toEqual(
        known
          .map(({ date }) => date)
          .sort()
          .reverse()
      );
    }
  });

  it('says where a page is named that came out later, and leads there', () => {
    // The page of that statement bears the month alone, which was not over.
    const { said } = pageOf('troops-moved-to-russia', '2024-10-08');
    expect(said.map((one) => one.sources)).toEqual([[]]);
    const { body } = of('troops-moved-to-russia', '2024-10-08');
    expect(body).toContain('came out later or has no date');
    expect(body).toContain('href="/claims/troops-moved-to-russia/#said-1"');
  });

  it('has a banner where the status has changed since, with what it is now and the next change', () => {
    const { body } = of('fought-in-kursk', '2024-11-18');
    const banner = /<aside[\s\S]*?<\/aside>/.exec(body)?.[0].replace(/\s+/g, ' ');
    expect(banner).toMatch(/could be said on 18 November 2024\. Since 26 April 2025: <strong[^>]*>confirmed<\/strong>/);
    expect(banner).toContain('href="/claims/fought-in-kursk/2024-12-16/"');
    expect(of('fought-in-kursk', '2025-04-26').body).not.toContain('<aside');
  });

  it('leads to the changes before and after it', () => {
    expect(pageOf('fought-in-kursk', '2024-11-04').previous).toBeNull();
    expect(pageOf('fought-in-kursk', '2024-11-18')).toMatchObject({
      previous: { day: '2024-11-12', status: 'corroborated' },
      next: { day: '2024-12-16', status: 'corroborated' },
      latest: { day: '2025-04-26', status: 'confirmed' }
    });
  });

  it('tells who decided', () => {
    expect(of('fought-in-kursk', '2024-11-18').body).toContain('Editor’s judgement. By the rules alone: corroborated.');
    expect(of('fought-in-kursk', '2025-04-26').body).toContain('By the rules: Moscow or Pyongyang has admitted it.');
  });

  it('has a title of its own with claim and day, and a description that fits', () => {
    const titles = [...rendered.values()].map(({ head }) => /<title>(.*?)<\/title>/.exec(head)?.[1]);
    expect(new Set(titles).size).toBe(days.length);
    expect(titles).toContain(
      'As known on 22 October 2024: North Korean units were about to arrive in the direction of Kursk. · From Pyongyang to Kursk'
    );
    for (const { head } of rendered.values()) {
      const description = /name="description" content="([^"]*)"/.exec(head)?.[1] ?? '';
      expect(description.length, description).toBeGreaterThan(40);
      expect(description.length, description).toBeLessThanOrEqual(160);
    }
  });
});

describe('a page was out by a day', () => {
  it('only if all of its date lies before or on it', () => {
    expect(outBy('2024-10-08', '2024-10-08')).toBe(true);
    expect(outBy('2024-10', '2024-10-30')).toBe(false);
    expect(outBy('2024-10', '2024-10-31')).toBe(true);
    expect(outBy('2024', '2024-12-30')).toBe(false);
    expect(outBy(null, '2026-11-23')).toBe(false);
  });
});

describe('the words a claim had then', () => {
  const on = (id: ClaimId) => (day: string) => sentenceOn(id, day);

  it('are for days of its history alone, and other than its own', () => {
    const given = Object.entries(WORDS_THEN).flatMap(([id, words]) =>
      Object.entries(words).map(([day, sentence]) => ({ id: id as ClaimId, day, sentence }))
    );
    expect(given.length).toBeGreaterThan(0);
    for (const { id, day, sentence } of given) {
      expect(sentenceOn(id, day)).toBe(sentence);
      expect(sentence).not.toBe(claims[id].sentence);
      const entry = claims[id].statusHistory.findIndex(({ from }) => from === day);
      expect(entry, `${id}, ${day}: in its history`).toBeGreaterThanOrEqual(0);
      // A day that only adds a reason has no page of its own.
      if (!changesOfClaim(id).some((change) => change.day === day)) continue;
      expect(pageOf(id, day).sentence).toBe(sentence);
      expect(pageOf(id, day).reworded).toBe(true);
    }
    expect(pageOf('moved-to-kursk', '2024-10-28').reworded).toBe(false);
  });

  it('hold until the day of the next entry, which may have the same', () => {
    const about = 'North Korean units were about to arrive in the direction of Kursk.';
    const now = typeset(claims['moved-to-kursk'].sentence);
    expect(['2024-10-21', '2024-10-22', '2024-10-23', '2024-10-24', '2026-11-23'].map(on('moved-to-kursk'))).toEqual([
      now,
      about,
      about,
      now,
      now
    ]);
    expect(wordingsOf('still-there-2026')).toEqual([
      {
        from: '2025-11-04',
        until: '2026-02-12',
        words: 'North Korean troops were still on guard near Russia’s border with Ukraine.'
      }
    ]);
    expect(wordingsOf('prisoners-taken')).toEqual([]);
  });

  it('are not those of a later reason, which an entry without another status may give', () => {
    for (const [id, day, unsaid] of [
      // Electronic warfare gear was first spoken of in April 2025.
      ['technology-in-return', '2024-12-31', 'electronic warfare'],
      ['still-there-2026', '2026-01-15', '2026'],
      ['still-there-2026', '2026-01-15', 'Kursk']
    ] as const) {
      expect(sentenceOn(id, day)).not.toContain(unsaid);
      expect(claims[id].sentence).toContain(unsaid);
    }
  });
});
