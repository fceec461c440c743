import { readLook } from './look.ts';
import { openingMode } from './mode.ts';
import { narrowPolicy } from './narrow.ts';
import { showTheme } from './theme.ts';

/*
 * Runs in every embed before its first paint, as a script in the page's head: how it looks and how it is read must not
 * change under the reader's eyes. The page is whole without it.
 */
const root = document.documentElement;
narrowPolicy(document.head, location.href);
const query = new URLSearchParams(location.search);
const look = readLook(query);
const tokens = {
  '--accent': look.accent,
  '--paper': look.background,
  '--card': look.background,
  '--serif': look.font && `${look.font}, ${getComputedStyle(root).getPropertyValue('--serif')}`,
  '--embed-width': look.width && `${look.width}px`
};
for (const [name, value] of Object.entries(tokens)) if (value) root.style.setProperty(name, value);
if (look.theme !== 'auto') showTheme(look.theme);
root.dataset.view = openingMode(query.get('mode'), window.innerHeight);
