/**
 * The headers that the built site needs from its host beyond the usual, as a `_headers` file, which Netlify and Cloudflare
 * Pages read. `base` is the base path. Pages for frames may be framed by anyone; and since a frame with
 * `sandbox="allow-scripts"` has no origin, its own scripts, fonts and data are foreign to it and must be open to all.
 */
export const headersFile = (base: string): string => `${base}/*
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
${base}/embed/*
  Content-Security-Policy: frame-ancestors *
${base}/_app/immutable/*
  Cache-Control: public, max-age=31536000, immutable
`;
