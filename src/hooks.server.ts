import type { Handle } from '@sveltejs/kit';
import { DEFAULT_AS_OF } from '$lib/facts/as-of.ts';

/*
 * The script in app.html, which every page pays for and which therefore explains itself here: the pinned layout needs
 * scripts, so `js` stands on the root from the first byte on; if ours cannot be loaded, the page is the plain article again.
 */

/** The faces of the first view; italics and rarer letters come when a page needs them. */
const FIRST_FACES = /\/(serif|sans)\.[\w-]+\.woff2$/;

/**
 * Has the browser fetch the two first fonts with the page, not after its styles; and states the day that the page shows:
 * its own, where one is in its address, or the story's.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%story.asof%', event.params.date ?? DEFAULT_AS_OF),
    preload: ({ type, path }) => (type === 'font' ? FIRST_FACES.test(path) : type === 'js' || type === 'css')
  });
