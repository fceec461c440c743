import type { Theme } from './paint.ts';

const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

/** The theme that is shown: that which the root's `data-theme` names (in a frame whose host asked for it), or the system's. */
export function themeNow(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'dark' || theme === 'light' ? theme : dark().matches ? 'dark' : 'light';
}

/** Calls when another theme is shown; ends with the function it returns. */
export function onTheme(changed: () => void): () => void {
  const [system, root] = [dark(), document.documentElement];
  system.addEventListener('change', changed);
  root.addEventListener('themechange', changed);
  return () => {
    system.removeEventListener('change', changed);
    root.removeEventListener('themechange', changed);
  };
}
