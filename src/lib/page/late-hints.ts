/** What the head asks for in advance of scripts. */
const HINT = /\s*<link (?=[^>]*rel="modulepreload")[^>]*>/g;

/**
 * Moves the hints for scripts from the head to the page's end. On a slow line they would share it with the page itself, its
 * faces and its styles, and the words would come some 200 milliseconds later. The faces stay: on a fast line words that are
 * set anew would be seen to move.
 */
export function lateHints(html: string): string {
  const end = html.lastIndexOf('</body>');
  if (end < 0) return html;
  const hints = html.slice(0, end).match(HINT) ?? [];
  return html.slice(0, end).replace(HINT, '') + hints.map((hint) => hint.trim()).join('') + html.slice(end);
}
