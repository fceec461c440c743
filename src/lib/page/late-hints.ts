/** What a page with a stage writes behind its first picture: the faces are asked for from there on (lateHints). */
export const FACES_HERE = '<!--faces-->';

/** What the head asks for in advance of scripts. */
const SCRIPT = /\s*<link (?=[^>]*rel="modulepreload")[^>]*>/g;
/** And of typefaces. */
const FACE = /\s*<link (?=[^>]*rel="preload")(?=[^>]*as="font")[^>]*>/g;

/**
 * Where the script in app.html finds the faces that it asks for before all else on a fast line. Not in itself: a policy knows
 * it by its hash, and a copy to take away has other addresses.
 */
const EARLY = '<template></template>';

/**
 * Moves the hints for scripts from the head to the page's end, and those for faces behind the first picture where there is
 * one. On a slow line they would share it with the page's first words and its styles, and the first paint would come some
 * 400 milliseconds later. Not behind all words: faces that come long after the first paint are seen to come. On a fast line,
 * where the first paint would not even wait for these, app.html asks for them in the head.
 */
export function lateHints(html: string): string {
  const end = html.lastIndexOf('</body>');
  if (end < 0) return html;
  const { rest, hints } = taken(html.slice(0, end), SCRIPT);
  return facesBehind(rest) + hints.join('') + html.slice(end);
}

function facesBehind(html: string): string {
  if (!html.includes(FACES_HERE)) return html;
  const { rest, hints } = taken(html, FACE);
  const faces = hints.join('');
  return rest.replace(FACES_HERE, faces).replace(EARLY, EARLY.replace('><', `>${faces}<`));
}

/** What is left of a text without its hints of a kind, and these. */
function taken(html: string, kind: RegExp): { readonly rest: string; readonly hints: readonly string[] } {
  return { rest: html.replace(kind, ''), hints: (html.match(kind) ?? []).map((hint) => hint.trim()) };
}
