/**
 * The site knows its dark look by `prefers-color-scheme` alone. A host may want the other one: then every such query in the
 * page's styles is rewritten to be always, or never, true, and the root's `color-scheme` follows, on which the stills, which
 * are images with a query of their own, depend. Nothing is doubled in the styles, and the story's own page pays nothing.
 */
const WRITTEN = '(prefers-color-scheme: dark)';
/** What stands in its place: no window is so narrow. Each is told from all other queries by its number. */
const ALWAYS = '(min-width: 0.001px)';
const NEVER = '(max-width: 0.001px)';
const ANY = /\((?:prefers-color-scheme: ?dark|(?:min|max)-width: ?0\.001px)\)/g;

function rewrite(rules: CSSRuleList, instead: string): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && ANY.test(rule.media.mediaText)) {
      rule.media.mediaText = rule.media.mediaText.replace(ANY, instead);
    }
    ANY.lastIndex = 0;
    if ('cssRules' in rule) rewrite(rule.cssRules as CSSRuleList, instead);
  }
}

function rewriteAll(): void {
  const { theme } = document.documentElement.dataset;
  for (const sheet of document.styleSheets) {
    try {
      rewrite(sheet.cssRules, theme === undefined ? WRITTEN : theme === 'dark' ? ALWAYS : NEVER);
    } catch {
      // A style sheet of another origin, as a linked one may be in a sandbox.
    }
  }
}

let watching = false;

/** Styles that come later, with what is loaded lazily, follow. */
function watch(): void {
  if (watching) return;
  watching = true;
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof HTMLLinkElement) node.addEventListener('load', rewriteAll);
    }
    rewriteAll();
  }).observe(document.head, { childList: true });
}

/** Shows the page in a theme whatever the system prefers, or (`auto`) as the system prefers. Never throws. */
export function showTheme(theme: 'light' | 'dark' | 'auto'): void {
  const root = document.documentElement;
  if (theme === (root.dataset.theme ?? 'auto')) return;
  root.style.colorScheme = theme === 'auto' ? '' : theme;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  rewriteAll();
  watch();
  root.dispatchEvent(new Event('themechange'));
}
