import { asking, NAME, readTold, type Asked, type Told } from '../protocol.ts';
import type { Embeds } from './embed.d.mts';

/** An embed that the script has found. */
interface Embed {
  readonly id: string;
  /** The tall element through which the host scrolls, where the embed is driven by that. */
  readonly track: HTMLElement | null;
  /** A height that would move what the reader sees, and waits until it does not. */
  height: number;
  progress: number;
}

/** A frame narrower than this (CSS pixels) is left to its buttons. */
const NARROWEST = 280;

/** Whether something between an element and the page clips or scrolls, so that nothing in it sticks to the window. */
function clipped(element: Element): boolean {
  const parent = element.parentElement;
  if (!parent || parent === document.body) return false;
  const { overflow } = getComputedStyle(parent);
  return !/^(visible|clip)( (visible|clip))?$/.test(overflow) || clipped(parent);
}

/**
 * Minds all embeds of the page, those that are there and those that come, whose address begins with `prefix` (the site's
 * `…/embed/`): brings each to its height, and drives by the host's scroll those whose parent has the attribute
 * `data-embed-track`, which reserves the room by its own height. Asks nothing by itself: it acts on scrolls, on messages and
 * on changes of the page.
 */
export function mindEmbeds(prefix: string): Embeds {
  const embeds = new Map<HTMLIFrameElement, Embed>();
  let frame = 0;

  function send(iframe: HTMLIFrameElement, asked: Asked) {
    const embed = embeds.get(iframe);
    if (embed) iframe.contentWindow?.postMessage(asking(embed.id, asked), '*');
  }

  function add(iframe: HTMLIFrameElement) {
    const parent = iframe.parentElement!;
    let track: HTMLElement | null = null;
    if (
      parent.hasAttribute('data-embed-track') &&
      parent.offsetHeight > 2 * innerHeight &&
      parent.offsetWidth >= NARROWEST &&
      !clipped(iframe)
    ) {
      track = parent;
      // The room stays what it was while the frame in it becomes a window.
      parent.style.height = `${parent.offsetHeight}px`;
      iframe.style.cssText += ';display:block;position:sticky;top:0;height:100vh;height:100svh';
    }
    const id = iframe.src.slice(prefix.length).replace(/\/?([?#].*)?$/, '');
    embeds.set(iframe, { id, track, height: 0, progress: -1 });
  }

  function update() {
    frame = 0;
    document.querySelectorAll('iframe').forEach((iframe) => {
      if (iframe.src.startsWith(prefix) && !embeds.has(iframe)) add(iframe);
    });
    embeds.forEach((embed, iframe) => {
      if (!iframe.isConnected) return embeds.delete(iframe);
      const { top, bottom } = (embed.track ?? iframe).getBoundingClientRect();
      if (embed.track) {
        const progress = Math.min(Math.max(-top / (bottom - top - iframe.offsetHeight), 0), 1);
        if (progress !== embed.progress) send(iframe, { type: 'progress', progress: (embed.progress = progress) });
      } else if (embed.height && (bottom >= innerHeight || bottom <= 0)) {
        iframe.style.height = `${embed.height}px`;
        embed.height = 0;
      }
    });
  }
  const soon = () => {
    frame ||= requestAnimationFrame(update);
  };

  addEventListener('message', ({ source, data }) => {
    embeds.forEach((embed, iframe) => {
      const told = source && source === iframe.contentWindow && readTold(data, embed.id);
      if (!told) return;
      const { track } = embed;
      if (told.type === 'ready') embed.progress = -1;
      if (told.type === 'height') embed.height = told.height;
      if (told.type === 'step' && track && told.at! >= 0) {
        scrollBy(0, track.getBoundingClientRect().top + told.at! * (track.offsetHeight - iframe.offsetHeight));
      }
      soon();
      iframe.dispatchEvent(new CustomEvent<Told>(NAME, { detail: told, bubbles: true }));
    });
  });
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  new MutationObserver(soon).observe(document, { childList: true, subtree: true });
  soon();
  return { send };
}
