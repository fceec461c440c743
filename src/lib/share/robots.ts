/**
 * What crawlers may do (RFC 9309): everything. They are told of the sitemap where its address is known whole; they take no
 * other.
 */
export const robots = (sitemap: string): string =>
  ['User-agent: *', 'Allow: /', ...(/^https?:/.test(sitemap) ? ['', `Sitemap: ${sitemap}`] : []), ''].join('\n');
