/**
 * The inline markup of the story's words (described at `Prose` in `types.ts`), read into tokens. sentences.ts cuts them,
 * prose-html.ts writes them as HTML.
 */

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
      if (inside.anchor || inside.emphasis) {
        this.fail('a citation inside marked words: put it after them, or close the * or [ before it', start);
      }
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
    const between = this.text.slice(start + 1, close);
    // The closer found is that of something that opens later.
    if (/[[{]/.test(between)) this.fail('the bracket is not closed', start);
    this.at = close + 1;
    return between.trim();
  }
}

/** The tokens without blanks at either end. */
export function trimmed(tokens: Token[]): Token[] {
  const first = tokens[0];
  if (first?.kind === 'text') tokens[0] = { kind: 'text', text: first.text.trimStart() };
  const last = tokens.at(-1);
  if (last?.kind === 'text') tokens[tokens.length - 1] = { kind: 'text', text: last.text.trimEnd() };
  return tokens.filter((token) => token.kind !== 'text' || token.text !== '');
}

const isEmpty = (tokens: Tokens) => plainText(tokens).trim() === '';

/** Every token, those inside others too. */
export function everyToken(tokens: Tokens): readonly Token[] {
  return tokens.flatMap((token) => ('tokens' in token ? [token, ...everyToken(token.tokens)] : [token]));
}

/** The words alone: no marks, no citations. */
export function plainText(tokens: Tokens): string {
  return tokens
    .map((token) => (token.kind === 'text' ? token.text : token.kind === 'cite' ? '' : plainText(token.tokens)))
    .join('');
}
