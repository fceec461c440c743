/** The page that stands for one which is neither kept nor to be had. `base` is the path under which the story is served. */
export function notKept(base: string): Response {
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Not kept on this device · From Pyongyang to Kursk</title>
<style>
  :root { color-scheme: light dark; color: light-dark(#1d1c1a, #ece7dc); background: light-dark(#f8f4ec, #0e141c); }
  body { max-width: 34rem; margin: 0 auto; padding: 3rem 16px; font: 1.125rem/1.5 Georgia, serif; }
  h1 { font-size: 1.75rem; line-height: 1.15; text-wrap: balance; }
  a { color: inherit; }
</style>
<h1>This page is not kept on this device</h1>
<p>There is no connection to the site now, and nothing is kept of this address: it has not been visited, or it does not exist.
<p><a href="${base}/">The story</a> is kept, with its maps and charts. Pages beside it are kept as they are visited.
</html>
`;
  return new Response(html, {
    status: 503,
    headers: { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-store' }
  });
}
