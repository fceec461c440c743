import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { judgementsOn, ledger, ledgerEntries } from '../../src/lib/evidence/ledger.ts';
import LedgerList from '../../src/lib/evidence/LedgerList.svelte';
import { wordsOnClaim } from '../../src/lib/evidence/matrix.ts';
import Matrix from '../../src/lib/evidence/Matrix.svelte';
import { sentenceOn, wordingsOf } from '../../src/lib/evidence/sentence-then.ts';
import { DEFAULT_AS_OF, LAST_DAY } from '../../src/lib/facts/as-of.ts';
import { claims, type ClaimId } from '../../src/lib/facts/claims.ts';
import { typeset } from '../../src/lib/facts/typeset.ts';
import { story } from '../../src/lib/story/story.ts';

const rows = ledger.flatMap((part) => part.rows);
const entries = new Map<string, ReturnType<typeof ledgerEntries>[number]>(
  ledgerEntries(story).map((entry) => [entry.id, entry])
);
const list = render(LedgerList, { props: { rows, entryOf: (id: string) => entries.get(id)! } }).body;
const matrix = render(Matrix, { props: { rows: rows.map((row) => ({ ...row, cells: wordsOnClaim(row.id) })) } }).body;

const textOf = (html: string): string =>
  html
    .replaceAll(/<!--.*?-->|<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What the server wrote into the link that names a claim: earlier words with their stretches, and the words of now. */
function named(html: string, id: ClaimId) {
  const link = new RegExp(`<a [^>]*href="/claims/${id}/"[^>]*>([\\s\\S]*?)</a>`).exec(html)![1]!;
  const spans = [...link.matchAll(/<span data-from="([\d-]+)" data-until="([\d-]+)"( hidden)?[^>]*>(.*?)<\/span>/g)];
  const then = spans.map(([, from, until, hidden, words]) => ({
    from: from!,
    until: until!,
    shown: hidden === undefined,
    words: textOf(words!)
  }));
  const rest = textOf(spans.reduce((left, [span]) => left.replace(span, ''), link));
  return { then, rest };
}

describe.each([
  ['the list', list],
  ['the matrix', matrix]
])('%s of the ledger', (_where, html) => {
  it('has every claim in the words of every day, those of now once', () => {
    for (const { id } of rows) {
      const { then, rest } = named(html, id);
      const now = typeset(claims[id].sentence);
      expect(rest, id).toBe(then.length > 0 ? `Worded now: ${now}` : now);
      for (const { from: day } of [...claims[id].statusHistory, { from: DEFAULT_AS_OF }, { from: LAST_DAY }]) {
        const held = then.filter(({ from, until }) => from <= day && day < until).map(({ words }) => words);
        const words = sentenceOn(id, day);
        expect(held, `${id} on ${day}`).toEqual(words === now ? [] : [words]);
      }
    }
  });

  it('shows those of the story’s own day before any script has run', () => {
    const other = rows.filter(({ id }) => named(html, id).then.some(({ shown }) => shown)).map(({ id }) => id);
    expect(other).toEqual(['first-wave-size', 'moved-to-kursk', 'inside-ukraine', 'pilots-and-deserters']);
    for (const id of other) {
      const [shown, ...more] = named(html, id).then.filter((one) => one.shown);
      expect(shown?.words).toBe(sentenceOn(id, DEFAULT_AS_OF));
      expect(more).toEqual([]);
    }
  });
});

describe('a claim of the ledger', () => {
  it('is no longer otherwise worded by the last day', () => {
    for (const { id, wordings, sentence } of rows) {
      expect(wordings).toEqual(wordingsOf(id));
      expect(sentenceOn(id, LAST_DAY)).toBe(sentence);
    }
    expect(rows.filter(({ wordings }) => wordings.length > 0).length).toBeGreaterThan(10);
  });

  it('is judged in the words of the day', () => {
    const judged = judgementsOn('2024-10-23').find(({ id }) => id === 'pilots-and-deserters');
    expect(judged?.sentence).toBe(
      'Fighter pilots were sent to Vladivostok, and 18 soldiers deserted near the Ukrainian border.'
    );
  });
});
