import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.geojson': 'application/geo+json',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2'
};

/** A host of files as plain as can be: no compression, no rules, `/folder/` is `/folder/index.html`. */
export interface PlainHost {
  /** Ends in a slash. */
  readonly url: string;
  /** What was asked for and is not there, as paths. */
  readonly missed: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves what `read` finds under a path from the host's root, decoded and without a slash before it.
 *
 * @throws {Error} when no port is free.
 */
export async function plainHost(read: (path: string) => Uint8Array | null): Promise<PlainHost> {
  const missed: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname).slice(1);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const content = read(file);
    if (!content) missed.push(path);
    response.writeHead(content ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
    response.end(request.method === 'HEAD' ? undefined : (content ?? 'There is no such file.'));
  };
  const server = createServer(answer);
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    missed,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      })
  };
}
