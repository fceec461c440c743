import { contextOfPage } from './context.ts';
import type { Shareable } from '../links.ts';
import * as menu from './menu.ts';
import { opensMenu } from './opens-menu.ts';

/** Has every link of a page to the builder open its menu. A program of its own: the page has no framework. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-share]')) {
  const what = JSON.parse(link.dataset.share!) as Shareable;
  const base = link.pathname.replace(/\/share\/$/, '');
  opensMenu(
    link,
    () => what,
    () => contextOfPage(base),
    () => menu
  );
}
