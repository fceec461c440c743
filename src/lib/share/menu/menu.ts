import { placeCard } from '../../evidence/card/place.ts';
import type { Shareable } from '../links.ts';
import { announce, listen, SHOWN_FOR } from './announce.ts';
import type { ShareContext } from './context.ts';
import { copyText } from './copy.ts';
import { element } from './element.ts';
import { policyAllows } from './policy.ts';
import { offerOf, type Copy, type Offer } from './offer.ts';

/**
 * The menu of a thing to share, in the browser's top layer beside what opened it. Made of the document's own elements, since
 * pages without a framework have it too.
 */

/** Who reads on by so many pixels leaves the menu. */
const READ_ON = 80;

/** Whether the browser has a way of its own to share, and may use it here. */
const hasSheet = ({ sheet }: Offer): boolean =>
  typeof navigator.share === 'function' && policyAllows('web-share') && navigator.canShare?.(sheet) !== false;

/** A button whose words may change for a moment, while its name stays. */
function action(words: string): HTMLButtonElement {
  return element('button', { type: 'button', 'aria-label': words }, element('span', {}, words));
}

/** Says in a button’s place, and aloud, that it has done what it says. */
function confirm(button: HTMLButtonElement, words: string): void {
  const label = button.firstElementChild!;
  const before = button.getAttribute('aria-label')!;
  label.textContent = words;
  button.dataset.done = '';
  announce(words);
  setTimeout(() => {
    if (label.textContent !== words) return;
    label.textContent = before;
    delete button.dataset.done;
  }, SHOWN_FOR);
}

/** Where the browser copies nothing: the text, selected, and what to do with it. */
function byHand(text: string): HTMLElement {
  const field = element('textarea', {
    readonly: '',
    rows: '4',
    'aria-describedby': 'share-by-hand',
    spellcheck: 'false'
  });
  field.value = text;
  field.ariaLabel = 'Text to copy';
  const advice = 'This browser does not let the page copy. The text is selected: copy it with the keys or the finger.';
  return element('div', { class: 'by-hand' }, element('p', { id: 'share-by-hand' }, advice), field);
}

const download = (path: string, words: string) =>
  element('a', path.endsWith('/') ? { href: path } : { href: path, download: '' }, words);

/** A menu that is open. */
interface OpenMenu {
  readonly close: () => void;
}

/** Opens the menu of a thing beside the element that asked for it; `onclose` is told when it is gone. */
export function openMenu(
  what: Shareable,
  opener: HTMLElement,
  context: ShareContext,
  onclose: () => void = () => {}
): OpenMenu {
  const listeners = new AbortController();
  const { signal } = listeners;
  let offer: Offer = offerOf(what, context, context.chosen, new Date());
  const openedAt = window.scrollY;
  const box = element('div', {
    popover: 'auto',
    role: 'dialog',
    tabindex: '-1',
    class: 'share-menu',
    'aria-labelledby': 'share-heading'
  });

  function place() {
    box.style.maxHeight = '';
    const { width, height } = box.getBoundingClientRect();
    const inside = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: window.innerHeight };
    const placed = placeCard(opener.getBoundingClientRect(), { width, height }, inside);
    box.style.left = `${placed.left}px`;
    box.style.top = `${placed.top}px`;
    box.style.maxHeight = `${placed.height}px`;
  }

  function close() {
    if (signal.aborted) return;
    listeners.abort();
    const inside = box.contains(document.activeElement);
    box.remove();
    if (inside || document.activeElement === document.body) opener.focus({ preventScroll: true });
    onclose();
  }

  async function copy(button: HTMLButtonElement, at: number) {
    const { text, done } = offer.copies[at]!;
    box.querySelector('.by-hand')?.remove();
    if (await copyText(text, box)) {
      if (!signal.aborted) confirm(button, done);
      return;
    }
    if (signal.aborted) return;
    const field = byHand(text);
    button.after(field);
    place();
    field.querySelector('textarea')!.select();
    field.scrollIntoView({ block: 'nearest' });
  }

  async function shareBySheet(button: HTMLButtonElement) {
    try {
      await navigator.share(offer.sheet);
    } catch (error) {
      // Who closes the sheet has seen it.
      if (signal.aborted || (error instanceof DOMException && error.name === 'AbortError')) return;
      const next = box.querySelector<HTMLElement>('[data-copy="0"]');
      next?.focus();
      button.closest('li')?.remove();
      announce('The browser could not share it. Copy the link instead.');
    }
  }

  function build() {
    const shut = element('button', { type: 'button', class: 'shut', 'aria-label': 'Close' }, '×');
    shut.addEventListener('click', close);
    const list = element('ul');
    if (hasSheet(offer)) {
      const button = action('Share by …');
      button.addEventListener('click', () => void shareBySheet(button));
      list.append(element('li', {}, button));
    }
    offer.copies.forEach(({ words }: Copy, at) => {
      const button = action(words);
      button.dataset.copy = String(at);
      button.addEventListener('click', () => void copy(button, at));
      list.append(element('li', {}, button));
    });
    const files = element('dl');
    const pictures = element('dd');
    const data = element('dd', {}, download(offer.data.path, offer.data.words));
    for (const { path, words } of offer.pictures) pictures.append(download(path, words));
    files.append(
      element('div', {}, element('dt', {}, 'Picture'), pictures),
      element('div', {}, element('dt', {}, 'Data'), data)
    );
    const more = element('a', { class: 'more', href: offer.builder }, 'More links and codes');
    box.append(element('div', { class: 'top' }, element('h2', { id: 'share-heading' }, offer.heading), shut));
    if (offer.day) {
      const check = element('input', { type: 'checkbox' });
      check.checked = context.chosen;
      check.addEventListener('change', () => {
        offer = offerOf(what, context, check.checked, new Date());
        more.href = offer.builder;
        box.querySelector('.by-hand')?.remove();
      });
      box.append(element('label', {}, check, element('span', {}, offer.day)));
    }
    box.append(list, files, more);
  }

  build();
  listen();
  opener.after(box);
  box.showPopover();
  place();
  box.querySelector<HTMLElement>('li button')!.focus({ preventScroll: true });

  box.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      // What the menu lies on has a meaning for the key too.
      event.preventDefault();
      event.stopPropagation();
      close();
    },
    { signal }
  );
  box.addEventListener('toggle', (event) => (event as ToggleEvent).newState === 'closed' && close(), { signal });
  box.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !box.contains(relatedTarget)) close();
    },
    { signal }
  );
  window.addEventListener('scroll', () => Math.abs(window.scrollY - openedAt) > READ_ON && close(), {
    signal,
    passive: true
  });
  window.addEventListener('resize', place, { signal });
  return { close };
}
