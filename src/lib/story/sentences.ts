import { plainText, trimmed, type Token, type Tokens } from './prose.ts';

/** The story's words measured, and cut into sentences. */

/** How many words a reader sees. A hyphenated word and a figure are one each; a lone dash is none. */
export function countWords(tokens: Tokens): number {
  return plainText(tokens)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Words after whose full stop a sentence goes on. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st gen col lt sgt capt maj adm brig sen rep gov vs cf approx e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' '
  )
);

/** Capitalised words that follow an abbreviation such as "U.S." only where a new sentence begins. */
const STARTERS =
  /^(The|A|An|He|She|It|They|We|This|That|These|Those|In|On|At|By|From|After|Before|Since|But|And|Both|Its|Their|His|Her|As|No|Neither|When|While|For|Some|Most)(?=\s)/;

function endsSentence(before: string, after: string, cited: boolean): boolean {
  // A citation after a full stop is put there by the writer at the end of what it carries.
  if (cited) return true;
  if (!before.endsWith('.')) return true;
  const word = /(?:^|[^\p{L}\p{N}.])([\p{L}.]+)\.$/u.exec(before)?.[1] ?? '';
  if (/^(No|Nos|pp?)$/.test(word)) return !/^\d/.test(after);
  if (/^\p{L}\.\p{L}/u.test(word) && /^\p{Lu}/u.test(word)) return STARTERS.test(after);
  if (/^\p{Lu}$/u.test(word)) return STARTERS.test(after);
  return !ABBREVIATIONS.has(word.toLowerCase());
}

/**
 * Cuts a paragraph into sentences, each as tokens; a claim or link that runs over a full stop is cut with them. Knows
 * initials and abbreviations (U.S., No. 5, J. Smith). A citation that follows a full stop belongs to the sentence before.
 */
export function sentencesOf(tokens: Tokens): readonly Tokens[] {
  const text = plainText(tokens);
  const cites = citeOffsets(tokens);
  const sentences: Tokens[] = [];
  let from = 0;
  const cut = (to: number) => {
    const sentence = trimmed([...slice(tokens, from, to)]);
    if (sentence.length > 0) sentences.push(sentence);
    from = to;
  };
  for (const match of text.matchAll(/[.!?…]+[”’"')\]]*(?=\s+[“‘"'(]*[\p{Lu}\p{N}])/gu)) {
    const end = match.index + match[0].length;
    const stop = text.slice(0, match.index + (/^[.!?…]+/.exec(match[0])?.[0].length ?? 1));
    const after = text
      .slice(end)
      .trimStart()
      .replace(/^[“‘"'(]+/, '');
    if (endsSentence(stop, after, cites.has(end))) cut(end);
  }
  cut(text.length);
  return sentences;
}

function citeOffsets(tokens: Tokens): ReadonlySet<number> {
  const offsets = new Set<number>();
  let at = 0;
  for (const token of tokens) {
    if (token.kind === 'cite') offsets.add(at);
    else at += plainText([token]).length;
  }
  return offsets;
}

/** The tokens between two offsets of the plain text; a citation at the very end belongs to them, at the start not. */
function slice(tokens: Tokens, from: number, to: number): Token[] {
  const out: Token[] = [];
  let at = 0;
  for (const token of tokens) {
    if (token.kind === 'cite') {
      if (at > from && at <= to) out.push(token);
      continue;
    }
    const length = plainText([token]).length;
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, length);
    at += length;
    if (start >= end) continue;
    if (token.kind === 'text') out.push({ kind: 'text', text: token.text.slice(start, end) });
    else out.push({ ...token, tokens: trimmed(slice(token.tokens, start, end)) });
  }
  return out;
}
