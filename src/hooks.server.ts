import type { Handle } from '@sveltejs/kit';

/** The faces of the first view; italics and rarer letters come when a page needs them. */
const FIRST_FACES = /\/(serif|sans)\.[\w-]+\.woff2$/;

/** Has the browser fetch the two first fonts with the page, not after its styles. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type, path }) => (type === 'font' ? FIRST_FACES.test(path) : type === 'js' || type === 'css')
  });
