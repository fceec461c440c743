/**
 * The inline markup of the story's words (described at `Prose` in `types.ts`): read into tokens, measured, cut into
 * sentences, and written as HTML. This is the only place where content becomes an HTML string, and all of it is escaped.
 */

import type { ClaimStatus } from '../facts/schema.ts';

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly tokens: Tokens }
  | { readonly kind: 'cite'; readonly sources: readonly string[] }
  | { readonly kind: 'claim'; readonly id: string; readonly tokens: Tokens }
  | { readonly kind: 'link'; readonly href: string; readonly tokens: Tokens };
export type Tokens = readonly Token[];

/** The markup is wrong. `position` counts the characters of the prose before the fault. */
export class ProseError extends Error {
  readonly position: number;

  constructor(problem: string, text: string, position: number) {
    const from = Math.max(0, position - 20);
    const near = text
      .slice(from, position + 20)
      .replace(/\s+/g, ' ')
      .trim();
    super(`${problem}, at character ${position} (near "${near}")`);
    this.name = 'ProseError';
    this.position = position;
  }
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const HREF = /^(#[a-z0-9-]+|\/([a-z0-9-][^\s"'<>\\]*)?(#[^\s"'<>\\]+)?)$/;

/**
 * Reads prose into paragraphs of tokens. Blanks are gathered into one, and those before a citation are dropped, so that
 * its number stands against the words it carries; citations in a row become one. Throws a ProseError.
 */
export function parseProse(text: string): readonly Tokens[] {
  const paragraphs: Tokens[] = [];
  const gap = /\n[ \t\r]*\n\s*/g;
  let from = 0;
  const add = (to: number) => {
    if (text.slice(from, to).trim() !== '') paragraphs.push(new Reader(text, from, to).paragraph());
  };
  for (let match = gap.exec(text); match; match = gap.exec(text)) {
    add(match.index);
    from = gap.lastIndex;
  }
  add(text.length);
  return paragraphs;
}

/** What is open around the place that is being read: nothing of a kind goes into another of the same. */
interface Inside {
  readonly emphasis?: true;
  readonly anchor?: true;
}

class Reader {
  private at: number;
  private readonly text: string;
  private readonly end: number;

  constructor(text: string, from: number, to: number) {
    this.text = text;
    this.at = from;
    this.end = to;
  }

  paragraph(): Tokens {
    return trimmed(this.run(undefined, {}, this.at));
  }

  private fail(problem: string, position: number): never {
    throw new ProseError(problem, this.text, position);
  }

  /** Reads up to `closer`, or to the end of the paragraph. `opened` is where the closer was promised. */
  private run(closer: '*' | ']' | undefined, inside: Inside, opened: number): Token[] {
    const tokens: Token[] = [];
    let words = '';
    const flush = () => {
      if (words !== '') tokens.push({ kind: 'text', text: words.replace(/[ \t\r\n]+/g, ' ') });
      words = '';
    };
    while (this.at < this.end) {
      const char = this.text.charAt(this.at);
      if (char === closer) {
        flush();
        this.at += 1;
        return tokens;
      }
      if (char === '*') {
        const start = this.at;
        flush();
        if (inside.emphasis) this.fail('emphasis inside emphasis', start);
        if (this.text.charAt(start + 1) === '*') this.fail('unknown markup **: emphasis is *one star*', start);
        this.at += 1;
        const within = this.run('*', { ...inside, emphasis: true }, start);
        if (isEmpty(within)) this.fail('empty emphasis', start);
        tokens.push({ kind: 'emphasis', tokens: within });
      } else if (char === '[') {
        flush();
        this.bracket(tokens, inside);
      } else if (char === ']' || char === '{' || char === '}') {
        this.fail(`${char} closes or opens nothing`, this.at);
      } else if (char === '`' || (char === '<' && /[a-z/!]/i.test(this.text.charAt(this.at + 1)))) {
        this.fail(`unknown markup ${char}: words hold no HTML and no code`, this.at);
      } else {
        words += char;
        this.at += 1;
      }
    }
    if (closer !== undefined)
      this.fail(closer === '*' ? 'emphasis is not closed' : 'the bracket is not closed', opened);
    flush();
    return tokens;
  }

  private bracket(tokens: Token[], inside: Inside): void {
    const start = this.at;
    if (this.text.charAt(start + 1) === '^') {
      if (inside.anchor || inside.emphasis) this.fail('a citation inside marked words: put it after them', start);
      this.cite(tokens, start);
      return;
    }
    if (inside.anchor) this.fail('a claim or link inside another', start);
    this.at += 1;
    const within = trimmed(this.run(']', { ...inside, anchor: true }, start));
    if (isEmpty(within)) this.fail('nothing between the brackets', start);
    const next = this.text.charAt(this.at);
    if (next === '{') {
      const id = this.target('}');
      if (!ID.test(id)) this.fail(id === '' ? 'the claim has no id' : `"${id}" is not a claim's id`, start);
      tokens.push({ kind: 'claim', id, tokens: within });
    } else if (next === '(') {
      const href = this.target(')');
      if (href === '') this.fail('the link is empty', start);
      if (!HREF.test(href)) this.fail(`"${href}" does not lead to a place in the site: #step or /path/`, start);
      tokens.push({ kind: 'link', href, tokens: within });
    } else {
      this.fail('unknown markup: [words] need a {claim} or a (link), a citation begins with [^', start);
    }
  }

  private cite(tokens: Token[], start: number): void {
    this.at += 1;
    const sources = this.target(']')
      .split(',')
      .map((id) => id.trim());
    for (const id of sources) {
      if (!ID.test(id)) this.fail(id === '' ? 'the citation names no source' : `"${id}" is not a source's id`, start);
    }
    const last = tokens.at(-1);
    if (last?.kind === 'text') {
      const kept = last.text.trimEnd();
      tokens.pop();
      if (kept !== '') tokens.push({ kind: 'text', text: kept });
    }
    const before = tokens.at(-1);
    if (before === undefined) this.fail('a citation stands after what it carries, not before', start);
    const already = before.kind === 'cite' ? before.sources : [];
    if (before.kind === 'cite') tokens.pop();
    tokens.push({ kind: 'cite', sources: [...new Set([...already, ...sources])] });
  }

  /** Reads from the opening sign at the present place to its closer, and returns what stands between. */
  private target(closer: '}' | ')' | ']'): string {
    const start = this.at;
    const close = this.text.indexOf(closer, start);
    if (close === -1 || close >= this.end) this.fail('the bracket is not closed', start);
    this.at = close + 1;
    return this.text.slice(start + 1, close).trim();
  }
}

function trimmed(tokens: Token[]): Token[] {
  const first = tokens[0];
  if (first?.kind === 'text') tokens[0] = { kind: 'text', text: first.text.trimStart() };
  const last = tokens.at(-1);
  if (last?.kind === 'text') tokens[tokens.length - 1] = { kind: 'text', text: last.text.trimEnd() };
  return tokens.filter((token) => token.kind !== 'text' || token.text !== '');
}

const isEmpty = (tokens: Tokens) => plainText(tokens).trim() === '';

/** The words alone: no marks, no citations. */
export function plainText(tokens: Tokens): string {
  return tokens
    .map((token) => (token.kind === 'text' ? token.text : token.kind === 'cite' ? '' : plainText(token.tokens)))
    .join('');
}

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

/** What the writing of prose must know about the rest: where the site lies, and what sources and claims are. */
export interface ProseContext {
  /** The base path, without a slash at its end: `''` or `/graphics/kursk`. */
  readonly base: string;
  /** `PUBLISHER, DATE` for a source. */
  sourceLabel(id: string): string;
  /** The number a source has within the step. */
  sourceNumber(id: string): number;
  /** How firmly a claim was known on the reader's day; null where it had not been made yet. */
  statusOf(claim: string): ClaimStatus | null;
  /** How firmly it is known on the later day (YYYY-MM-DD) that a step told since then shows; null in all other steps. */
  laterOf(claim: string): { readonly status: ClaimStatus; readonly day: string } | null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
};
const escape = (text: string) => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** Writes the tokens of one paragraph as inline HTML, all text and attributes escaped. */
export function renderProse(tokens: Tokens, ctx: ProseContext): string {
  return tokens.map((token) => renderToken(token, ctx)).join('');
}

/** Writes paragraphs as HTML, each in a `<p>`. */
export function renderParagraphs(paragraphs: readonly Tokens[], ctx: ProseContext): string {
  return paragraphs.map((tokens) => `<p>${renderProse(tokens, ctx)}</p>`).join('');
}

function renderToken(token: Token, ctx: ProseContext): string {
  switch (token.kind) {
    case 'text':
      return escape(token.text);
    case 'emphasis':
      return `<em>${renderProse(token.tokens, ctx)}</em>`;
    case 'cite':
      return `<span class="cites">${token.sources.map((id) => renderCitation(id, ctx)).join(' ')}</span>`;
    case 'claim':
      return renderClaim(token.id, renderProse(token.tokens, ctx), ctx);
    case 'link': {
      const href = token.href.startsWith('/') ? ctx.base + token.href : token.href;
      return `<a href="${escape(href)}">${renderProse(token.tokens, ctx)}</a>`;
    }
  }
}

function renderCitation(id: string, ctx: ProseContext): string {
  const number = ctx.sourceNumber(id);
  // The spoken name holds the visible number, so that "click 3" finds the link (WCAG 2.5.3).
  const label = `${number}: ${ctx.sourceLabel(id)}`;
  const href = `${ctx.base}/sources/#${id}`;
  return `<a class="cite" data-cite="${escape(id)}" href="${escape(href)}" aria-label="${escape(label)}">${number}</a>`;
}

function renderClaim(id: string, words: string, ctx: ProseContext): string {
  const status = ctx.statusOf(id);
  const key = status ?? 'not-yet';
  const word = status ?? 'not yet claimed';
  const later = ctx.laterOf(id);
  const href = `${ctx.base}/claims/${id}/`;
  return (
    `<a class="claim" data-claim="${escape(id)}" data-status="${key}"${later ? ` data-later="${later.day}"` : ''} href="${escape(href)}">` +
    `<span class="claim-words">${words}</span> ` +
    `<span class="claim-mark"><svg class="glyph" aria-hidden="true"><use href="#glyph-${key}"/></svg>` +
    `<span class="claim-status">${word}</span>` +
    (later && later.status !== status ? `<span class="claim-later">, later ${later.status}</span>` : '') +
    '</span></a>'
  );
}
