import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of the built pages, each its own, in the page itself: no host has to send it, and it knows
 * the scripts and styles that stand in that page by their hashes. It is made from the finished page, not by SvelteKit
 * (`kit.csp`), which knows neither the scripts that are written by us nor what becomes of a page after it, and would put
 * its policy behind the first script.
 */

/**
 * What a page is for: `page` is read in a window of its own; `framing` frames pages of this site besides; `embed` is read
 * in a frame of another site, perhaps one that gives it no origin.
 *
 * @typedef {'page' | 'framing' | 'embed'} Kind
 */

/** Where the parts of an embed may come from, until `src/lib/embed/narrow.ts` says the address that it came from. */
export const ANY_HOST = 'https: http:';

/**
 * The start of a policy's tag; what is between is the policy, in double quotes. Whatever rewrites the scripts of a built
 * page has to run `withPolicy` again.
 */
const TAG = '<meta http-equiv="content-security-policy" content="';

/** As CSP writes the hash of a script or style that stands in the page. @param {string} text */
export const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The scripts that stand in a page and that a browser runs: data in `<script type="…">` is none.
 *
 * @param {string} html
 * @returns {readonly string[]}
 */
export const scriptsIn = (html) =>
  [...html.matchAll(/<script(\s[^>]*)?>([\s\S]*?)<\/script>/g)].flatMap(([, attributes = '', text = '']) =>
    /\ssrc=/.test(attributes) || /\stype="(?!module"|text\/javascript")/.test(attributes) ? [] : [text]
  );

/**
 * The styles that stand in a page as elements.
 *
 * @param {string} html
 * @returns {readonly string[]}
 */
export const stylesIn = (html) => [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);

/**
 * The policy of a page: what is not named is forbidden, and nothing written into the page runs unless it is known here.
 *
 * Styles in attributes stay allowed: where a still, a label or a mark stands is computed and written there, a hundred
 * times a page. They cannot load what the other lines forbid, and run nothing.
 *
 * An embed may stand in a frame with `sandbox="allow-scripts"`. Its origin is then opaque: WebKit's `'self'` matches
 * nothing there, though Chromium's and Firefox's do; and MapLibre starts its worker from a `data:` address.
 *
 * @param {string} html The finished page.
 * @param {Kind} kind
 */
export function policyOf(html, kind) {
  const own = kind === 'embed' ? `'self' ${ANY_HOST}` : `'self'`;
  const hashes = (/** @type {readonly string[]} */ texts) =>
    [...new Set(texts.map((text) => ` ${hashOf(text)}`))].join('');
  return [
    `default-src 'none'`,
    `script-src ${own}${hashes(scriptsIn(html))}`,
    `style-src ${own}${hashes(stylesIn(html))}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src ${own}`,
    `font-src ${own}`,
    `connect-src ${own}`,
    `worker-src ${kind === 'embed' ? `'self' data:` : `'self'`}`,
    `manifest-src 'self'`,
    `frame-src ${kind === 'framing' ? `'self'` : `'none'`}`,
    `form-action 'self'`,
    ...['media-src', 'object-src', 'base-uri'].map((name) => `${name} 'none'`)
  ].join('; ');
}

/**
 * A page with its policy, before everything in it that loads or runs; one that it has already is replaced.
 *
 * @param {string} html The finished page.
 * @param {Kind} kind
 * @returns {string}
 * @throws {Error} when the page does not begin by naming its letters: there the policy would come too late.
 */
export function withPolicy(html, kind) {
  const bare = html.replace(new RegExp(`\\s*${TAG}[^"]*" ?/?>`), '');
  const at = /<head>\s*<meta charset="utf-8" ?\/?>/.exec(bare);
  if (!at) throw new Error('A page must begin with <head><meta charset="utf-8" />; see src/app.html.');
  const end = at.index + at[0].length;
  return `${bare.slice(0, end)}${TAG}${policyOf(bare, kind)}" />${bare.slice(end)}`;
}
