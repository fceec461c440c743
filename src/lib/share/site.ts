import { base } from '$app/paths';

/**
 * The address of a page for those who need it whole (search engines). `SITE_URL` at build is the origin on which the
 * site will be served (`https://example.org`); without it addresses stay relative to the origin, which browsers take.
 * Throws if `SITE_URL` is no origin.
 */
export function absolute(path: string): string {
  const site = process.env.SITE_URL;
  if (!site) return base + path;
  let origin: string;
  try {
    origin = new URL(site).origin;
  } catch {
    throw new Error(`SITE_URL is "${site}"; write the origin of the site, for example https://example.org`);
  }
  return origin + base + path;
}
