import { replaceState } from '$app/navigation';
import { page } from '$app/state';

/** Safari throws above 100 writes in 30 seconds; a write in half a second at most stays far below. */
const PAUSE = 500;

/**
 * Keeps the address on the reader's place: replaces, never adds to the history, at rest only, at most one write in half
 * a second. Returns what to call on every move, and `stop`.
 */
export function addressKeeper(): { keep: (address: string) => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const write = (address: string) => {
    const url = new URL(address, location.href);
    if (url.href === location.href || address === last) return;
    // SvelteKit takes any change of the address for a new page and has its title read out.
    document.getElementById('svelte-announcer')?.setAttribute('aria-live', 'off');
    try {
      // eslint-disable-next-line svelte/no-navigation-without-resolve -- address.ts has put the base path in
      replaceState(url, page.state);
      last = address;
    } catch {
      // The browser refuses (too many writes, or a sandbox): the address lags behind, the story does not.
    }
  };
  return {
    keep(address) {
      clearTimeout(timer);
      timer = setTimeout(() => write(address), PAUSE);
    },
    stop: () => clearTimeout(timer)
  };
}
