import type { Shareable } from '../links.ts';
import type { ShareContext } from './context.ts';

type Menu = Pick<typeof import('./menu.ts'), 'openMenu'>;

/**
 * Has a link to the builder open the menu of a thing in place. It stays a link where the browser has no top layer, for who
 * asks for a new tab, and where the menu cannot be fetched. Returns what undoes it.
 */
export function opensMenu(
  link: HTMLAnchorElement,
  what: () => Shareable,
  context: () => ShareContext,
  load: () => Promise<Menu> | Menu
): () => void {
  if (!('popover' in HTMLElement.prototype)) return () => {};
  const listeners = new AbortController();
  const { signal } = listeners;
  let open: { readonly close: () => void } | null = null;
  let pressedOpen = false;
  link.setAttribute('role', 'button');
  link.setAttribute('aria-haspopup', 'dialog');
  link.setAttribute('aria-expanded', 'false');

  async function press() {
    let menu: Menu;
    try {
      menu = await load();
    } catch {
      location.assign(link.href);
      return;
    }
    if (signal.aborted || open) return;
    link.setAttribute('aria-expanded', 'true');
    open = menu.openMenu(what(), link, context(), () => {
      open = null;
      link.setAttribute('aria-expanded', 'false');
    });
  }

  // The press itself closes what is open beside it, before it is a click.
  link.addEventListener('pointerdown', () => (pressedOpen = open !== null), { signal });
  link.addEventListener(
    'click',
    (event) => {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const again = (pressedOpen && event.detail > 0) || open !== null;
      pressedOpen = false;
      if (again) open?.close();
      else void press();
    },
    { signal }
  );
  link.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      link.click();
    },
    { signal }
  );
  return () => {
    open?.close();
    listeners.abort();
  };
}
