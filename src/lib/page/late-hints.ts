/** What a page with a stage writes behind its first picture: the faces are asked for from there on (lateHints). */
export const FACES_HERE = '<!--faces-->';

/** What the head asks for in advance of scripts. */
const SCRIPT = /\s*<link (?=[^>]*rel="modulepreload")[^>]*>/g;
/** And of typefaces. */
const FACE = /\s*<link (?=[^>]*rel="preload")(?=[^>]*as="font")[^>]*>/g;

/**
 * Moves the hints for scripts from the head to the page's end, and those for faces behind the first picture where there is
 * one. On a slow line they would share it with the page's first words and its styles, and the first paint would come some
 * 400 milliseconds later. Not behind all words: faces that come after the first paint are seen to come.
 */
export function lateHints(html: string): string {
  const end = html.lastIndexOf('</body>');
  if (end < 0) return html;
  const { rest, hints } = taken(html.slice(0, end), SCRIPT);
  return facesBehind(rest) + hints + html.slice(end);
}

function facesBehind(html: string): string {
  if (!html.includes(FACES_HERE)) return html;
  const { rest, hints } = taken(html, FACE);
  return rest.replace(FACES_HERE, hints);
}

/** What is left of a text without its hints of a kind, and these. */
function taken(html: string, kind: RegExp): { readonly rest: string; readonly hints: string } {
  const hints = (html.match(kind) ?? []).map((hint) => hint.trim()).join('');
  return { rest: html.replace(kind, ''), hints };
}
