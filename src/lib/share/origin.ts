/** The one setting that makes addresses whole. */
const SETTING = 'SITE_URL';

/**
 * The origin on which the site will be served (`https://example.org`), from the setting as written; null where there is
 * none. Throws an error that names the setting and the remedy where it is no origin.
 */
export function originOf(written: string | undefined): string | null {
  if (!written) return null;
  const url = URL.canParse(written) ? new URL(written) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new Error(`${SETTING} is "${written}"; write the origin of the site, for example https://example.org`);
  }
  if (url.pathname !== '/') {
    throw new Error(
      `${SETTING} is "${written}"; write the origin alone (${url.origin}) and say the path by BASE_PATH=${url.pathname.replace(/\/$/, '')}`
    );
  }
  return url.origin;
}

/** What a build says once that knows no origin. */
export const WITHOUT_ORIGIN = `${SETTING} is not set, so addresses begin with a slash: most apps then show no preview card, and search engines no sitemap. To publish, build with ${SETTING}=https://example.org (your own).`;
