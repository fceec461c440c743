import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { base } from '$app/paths';
import { forFrames } from '$lib/embed/for-frames.ts';
import { DEFAULT_AS_OF } from '$lib/facts/as-of.ts';
import { lateHints } from '$lib/page/late-hints.ts';
import { withPolicy } from './tools/policy.mjs';

/*
 * The script in app.html, which every page pays for and which therefore explains itself here: the pinned layout needs
 * scripts, so `js` stands on the root from the first byte on; if ours cannot be loaded, the page is the plain article again.
 * The view that the address asks for, or that was chosen here before (views/view.ts), decides where everything stands. On a
 * first visit to no place in particular, what is far from the first screen is laid out after the first paint, a section a
 * frame.
 */

/** The faces of the first view; italics and rarer letters come when a page needs them. */
const FIRST_FACES = /\/(serif|sans)\.[\w-]+\.woff2$/;

/**
 * What Svelte writes for a picture whose load it waits for, in case that comes before its script. Such pictures stand only
 * in the stage, which the browser makes anew; and a page's policy allows no script in an attribute.
 */
const AWAITED = / on(load|error)="this\.__e=event"/g;

/**
 * Has the browser fetch the two first fonts with the page, and the scripts as soon as it is there; states the day that the
 * page shows: its own, where one is in its address, or the story's; makes pages for frames fit for them, whose scripts come
 * later; and gives each a policy of what may load and run in it, except while writing, when Vite's own scripts are not known.
 */
export const handle: Handle = ({ event, resolve }) => {
  const framed = event.route.id?.startsWith('/embed/') ?? false;
  const kind = framed ? 'embed' : event.route.id === '/share' ? 'framing' : 'page';
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = html.replace('%story.asof%', event.params.date ?? DEFAULT_AS_OF).replace(AWAITED, '');
      const fit = lateHints(framed ? forFrames(page, base) : page);
      return building ? withPolicy(fit, kind) : fit;
    },
    preload: ({ type, path }) =>
      type === 'font' ? FIRST_FACES.test(path) : type === 'css' || (type === 'js' && !framed)
  });
};
