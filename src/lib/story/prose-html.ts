import { statusWord } from '../facts/plain-words.ts';
import type { ClaimStatus } from '../facts/schema.ts';
import { escaped } from './escaped.ts';
import type { Token, Tokens } from './prose.ts';

/** The story's words as HTML. This is the only place where content becomes an HTML string, and all of it is escaped. */

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
      return escaped(token.text);
    case 'emphasis':
      return `<em>${renderProse(token.tokens, ctx)}</em>`;
    case 'cite':
      return `<span class="cites">${token.sources.map((id) => renderCitation(id, ctx)).join(' ')}</span>`;
    case 'claim':
      return renderClaim(token.id, renderProse(token.tokens, ctx), ctx);
    case 'link': {
      const href = token.href.startsWith('/') ? ctx.base + token.href : token.href;
      return `<a href="${escaped(href)}">${renderProse(token.tokens, ctx)}</a>`;
    }
  }
}

function renderCitation(id: string, ctx: ProseContext): string {
  const number = ctx.sourceNumber(id);
  // The spoken name holds the visible number, so that "click 3" finds the link (WCAG 2.5.3).
  const label = `${number}: ${ctx.sourceLabel(id)}`;
  const href = `${ctx.base}/sources/#${id}`;
  return `<a class="cite" data-cite="${escaped(id)}" href="${escaped(href)}" aria-label="${escaped(label)}">${number}</a>`;
}

function renderClaim(id: string, words: string, ctx: ProseContext): string {
  const status = ctx.statusOf(id);
  const key = status ?? 'not-yet';
  const later = ctx.laterOf(id);
  const href = `${ctx.base}/claims/${id}/`;
  return (
    `<a class="claim" data-claim="${escaped(id)}" data-status="${key}"${later ? ` data-later="${later.day}"` : ''} href="${escaped(href)}">` +
    `<span class="claim-words">${words}</span> ` +
    `<span class="claim-mark"><svg class="glyph" aria-hidden="true"><use href="#glyph-${key}"/></svg>` +
    `<span class="claim-status">${statusWord(status)}</span>` +
    (later && later.status !== status ? `<span class="claim-later">, later ${later.status}</span>` : '') +
    '</span></a>'
  );
}
