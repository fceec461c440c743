import type { Handle } from '@sveltejs/kit';
import { base } from '$app/paths';
import { forFrames } from '$lib/embed/for-frames.ts';
import { DEFAULT_AS_OF } from '$lib/facts/as-of.ts';

/*
 * The script in app.html, which every page pays for and which therefore explains itself here: the pinned layout needs
 * scripts, so `js` stands on the root from the first byte on; if ours cannot be loaded, the page is the plain article again.
 * The view that the address asks for, or that was chosen here before (views/view.ts), decides where everything stands.
 */

/** The faces of the first view; italics and rarer letters come when a page needs them. */
const FIRST_FACES = /\/(serif|sans)\.[\w-]+\.woff2$/;

/**
 * Has the browser fetch the two first fonts with the page, not after its styles; states the day that the page shows: its
 * own, where one is in its address, or the story's; and makes pages for frames fit for them, whose scripts come later.
 */
export const handle: Handle = ({ event, resolve }) => {
  const framed = event.route.id?.startsWith('/embed/') ?? false;
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = html.replace('%story.asof%', event.params.date ?? DEFAULT_AS_OF);
      return framed ? forFrames(page, base) : page;
    },
    preload: ({ type, path }) =>
      type === 'font' ? FIRST_FACES.test(path) : type === 'css' || (type === 'js' && !framed)
  });
};
