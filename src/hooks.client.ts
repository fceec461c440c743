import type { HandleClientError } from '@sveltejs/kit';

/**
 * What is done where a page's own scripts or data cannot be had, in place of SvelteKit's page of errors, which holds no word
 * of ours. Before the page answers (SvelteKit's announcer is not yet in it): it stays as it was served, because this fails
 * too, and the script in app.html makes it the plain article. After that: a link is followed in the usual way, for every
 * page is whole as it is served.
 *
 * @throws {unknown} the error itself, before the page answers.
 */
export const handleError: HandleClientError = ({ error, event }) => {
  if (!document.getElementById('svelte-announcer')) throw error;
  if (event.url.href !== location.href) {
    location.assign(event.url);
    return new Promise(() => {});
  }
  // eslint-disable-next-line no-console -- as SvelteKit does itself where nobody else takes its errors
  console.error(error);
};

// SvelteKit watches links whether or not it is to load them early, and does not start where nothing can be watched.
window.IntersectionObserver ??= class {
  observe() {}
  disconnect() {}
} as unknown as typeof IntersectionObserver;
