import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startServer } from '../../src/tools/serve.mjs';

/** The built site as these tests see it. */
export interface Site {
  /** Ends in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

declare global {
  interface Window {
    /** What the page did so far that a reader should never cause: errors nobody caught, warnings, errors in the console. */
    faults: string[];
  }
}

/**
 * Notes faults from the first byte on. It is written into every page, for not every engine tells its driver of them, nor lets
 * a driver run anything before the page's own scripts. That an observer of sizes will speak again in the next frame is a notice,
 * which Chromium's driver passes over as well. The note stands before the page's policy on scripts, which is therefore not
 * yet in force.
 */
const WATCH = `<script>
  window.faults = [];
  addEventListener('error', function (e) {
    if (e.message && !/^ResizeObserver loop/.test(e.message)) faults.push('uncaught ' + e.message);
  });
  addEventListener('unhandledrejection', function (e) { faults.push('uncaught ' + (e.reason && e.reason.stack || e.reason)); });
  ['warn', 'error'].forEach(function (type) {
    var say = console[type];
    console[type] = function () { faults.push(type + ': ' + [].join.call(arguments, ' ')); say.apply(console, arguments); };
  });
</script>`;

/** Serves the built site on a free port, every page with a note of what goes wrong in it. */
export async function startSite(): Promise<Site> {
  const built = await startServer({ port: 0 });
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', built.url), {
        redirect: 'manual',
        headers: { 'accept-encoding': 'identity' }
      });
      const type = answer.headers.get('content-type') ?? '';
      const location = answer.headers.get('location');
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, {
        'content-type': type,
        'cache-control': answer.headers.get('cache-control') ?? 'no-cache',
        // As the site's own server says to sandboxed frames.
        'access-control-allow-origin': '*',
        ...(location !== null && { location })
      });
      response.end(type.startsWith('text/html') ? body.toString().replace('<head>', `<head>${WATCH}`) : body);
    })().catch(() => response.writeHead(502).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
      await built.close();
    }
  };
}
