import { building } from '$app/environment';
import { base } from '$app/paths';
import { originOf, WITHOUT_ORIGIN } from './origin.ts';

let told = false;

/**
 * The address of a page for those who need it whole (search engines, feeds, previews). `SITE_URL` at build is the origin
 * on which the site will be served; without it addresses stay relative to the origin, which browsers take, and a build
 * says so once. Throws if `SITE_URL` is no origin.
 */
export function absolute(path: string): string {
  const origin = originOf(process.env.SITE_URL);
  if (origin === null && building && !told) {
    told = true;
    // eslint-disable-next-line no-console -- a build has no other way to speak
    console.warn(WITHOUT_ORIGIN);
  }
  return (origin ?? '') + base + path;
}
