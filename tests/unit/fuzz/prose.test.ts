import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderParagraphs, type ProseContext } from '../../../src/lib/story/prose-html.ts';
import { parseProse, plainText, ProseError, type Token, type Tokens } from '../../../src/lib/story/prose.ts';
import { countWords, sentencesOf } from '../../../src/lib/story/sentences.ts';
import { always, anyId, anyText, textOf } from './always.ts';

const markup = textOf([
  '*',
  '**',
  '[',
  ']',
  '{',
  '}',
  '(',
  ')',
  '[^',
  ',',
  'a-b',
  '#a',
  '/a/',
  '. ',
  '\n',
  '\n\n',
  '<b>',
  '`',
  '“',
  'U.S. '
]);

const context: ProseContext = {
  base: '/graphics/kursk',
  sourceLabel: (id) => `<${id}> & "others'`,
  sourceNumber: (id) => id.length,
  statusOf: (id) => (id.length % 2 ? 'alleged' : null),
  laterOf: (id) => (id.length % 3 ? null : { status: 'confirmed', day: '2025-04-28' })
};

/** Words without markup: letters, points, and signs that HTML has to write otherwise. */
const words = fc
  .array(
    fc.constantFrom('one', 'Two', 'three.', 'U.S.', 'No. 5', '“four”', '&', '“', '>', '"', '5,000', '–', '김정은', 'ё'),
    { minLength: 1, maxLength: 6 }
  )
  .map((all) => all.join(' '));
const text = words.map((one): Token => ({ kind: 'text', text: one }));
const anchored = (within: fc.Arbitrary<Tokens>): fc.Arbitrary<Token> =>
  fc.oneof(
    fc.record({ kind: fc.constant('claim' as const), id: anyId, tokens: within }),
    fc.record({
      kind: fc.constant('link' as const),
      href: fc.oneof(
        anyId.map((id) => `#${id}`),
        anyId.map((id) => `/${id}/`)
      ),
      tokens: within
    })
  );
const emphasis = (within: fc.Arbitrary<Tokens>): fc.Arbitrary<Token> =>
  fc.record({ kind: fc.constant('emphasis' as const), tokens: within });
const one = (token: fc.Arbitrary<Token>): fc.Arbitrary<Tokens> => token.map((only) => [only]);
const marked = fc.oneof(
  anchored(one(text)),
  anchored(one(emphasis(one(text)))),
  emphasis(one(text)),
  emphasis(one(anchored(one(text))))
);
const cite = fc.record({
  kind: fc.constant('cite' as const),
  sources: fc.uniqueArray(anyId, { minLength: 1, maxLength: 3 })
});
const paragraph = fc
  .array(fc.tuple(fc.oneof(text, marked), fc.option(cite)), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flatMap(([token, citation]): Token[] => (citation ? [token, citation] : [token])));

/** Tokens as a writer would write them. */
const written = (tokens: Tokens): string =>
  tokens
    .map((token) => {
      if (token.kind === 'text') return token.text;
      if (token.kind === 'cite') return `[^${token.sources.join(', ')}]`;
      const within = written(token.tokens);
      if (token.kind === 'emphasis') return `*${within}*`;
      return token.kind === 'claim' ? `[${within}]{${token.id}}` : `[${within}](${token.href})`;
    })
    .join('');

/** Tokens with neighbouring texts made one, as they are read. */
const joined = (tokens: Tokens): Token[] =>
  tokens.reduce<Token[]>((all, token) => {
    const last = all.at(-1);
    if (token.kind === 'text' && last?.kind === 'text')
      all[all.length - 1] = { kind: 'text', text: last.text + token.text };
    else all.push(token);
    return all;
  }, []);

/** Whether every tag is closed in order, and no sign of markup stands outside one. */
function wellFormed(html: string): boolean {
  const open: string[] = [];
  for (const [tag] of html.matchAll(/<[^>]*>/g)) {
    const name = /^<\/?([a-z]+)/.exec(tag)?.[1];
    if (!name || !/^(p|em|span|a|svg|use)$/.test(name)) return false;
    if (tag.startsWith('</')) {
      if (open.pop() !== name) return false;
    } else if (!tag.endsWith('/>')) open.push(name);
  }
  return open.length === 0 && !/[<>]/.test(html.replace(/<[^>]*>/g, ''));
}

const squeezed = (tokens: Tokens) => plainText(tokens).replace(/\s+/g, '');

describe('the markup of words', () => {
  it('reads what is written by its rules', () => {
    always([paragraph], (tokens) => {
      expect(parseProse(written(tokens))).toEqual([joined(tokens)]);
    });
  });

  it('is read or refused with the place of the fault, whatever is written', () => {
    always([fc.oneof(markup, anyText)], (source) => {
      let paragraphs: readonly Tokens[];
      try {
        paragraphs = parseProse(source);
      } catch (error) {
        expect(error).toBeInstanceOf(ProseError);
        const { position } = error as ProseError;
        expect(position >= 0 && position <= source.length).toBe(true);
        return;
      }
      expect(wellFormed(renderParagraphs(paragraphs, context))).toBe(true);
      for (const tokens of paragraphs) {
        expect(countWords(tokens)).toBeGreaterThanOrEqual(0);
        expect(sentencesOf(tokens).map(squeezed).join('')).toBe(squeezed(tokens));
      }
    });
  });

  it('becomes HTML in which every sign is escaped, and sentences in which no word is lost', () => {
    always([paragraph], (tokens) => {
      expect(wellFormed(renderParagraphs([tokens], context))).toBe(true);
      const cites = (all: Tokens) => all.filter(({ kind }) => kind === 'cite').length;
      const read = parseProse(written(tokens))[0]!;
      const sentences = sentencesOf(read);
      expect(sentences.map(squeezed).join('')).toBe(squeezed(read));
      expect(sentences.reduce((sum, sentence) => sum + cites(sentence), 0)).toBe(cites(read));
    });
  });
});
