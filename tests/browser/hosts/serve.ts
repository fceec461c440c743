import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOSTS } from './pages.ts';

/** A server of host pages on an origin of its own. */
export interface HostServer {
  /** The address of a host page by its name. */
  address(name: string): string;
  close(): Promise<void>;
}

/**
 * Serves the host pages on a free port of `localhost`, which is another site than the 127.0.0.1 of the tests: frames
 * in them are as foreign as they are on a newspaper's page. `site` is where the built site is, with a slash at its end.
 */
export async function serveHosts(site: string): Promise<HostServer> {
  const server = createServer(({ url = '/' }, answer) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/favicon.ico') return answer.writeHead(204).end();
    const host = HOSTS[pathname.replace(/^\/hosts\//, '')];
    if (!host) return answer.writeHead(404).end();
    answer.writeHead(200, { 'content-type': 'text/html;charset=utf-8', ...host.headers?.(new URL(site).origin) });
    answer.end(host.html(site));
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: (name) => `http://localhost:${port}/hosts/${name}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      })
  };
}
