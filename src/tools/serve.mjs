import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headersOf } from './headers.mjs';

/**
 * Serves the built site as a plain static host would: the files `vite build` wrote, already compressed by it.
 *
 *     node src/tools/serve.mjs [folder]      PORT (4173), HOST (127.0.0.1), BASE_PATH ('')
 */

/** Types that carry text outside ASCII and that the file's own bytes do not declare. */
const TEXT_TYPES = /** @type {Readonly<Record<string, string>>} */ ({
  css: 'text/css;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  js: 'text/javascript;charset=utf-8',
  mjs: 'text/javascript;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  xml: 'application/xml;charset=utf-8'
});

/**
 * Starts a server for one built site.
 *
 * @param {object} options
 * @param {string} [options.root] Folder of the built site.
 * @param {number} [options.port] TCP port; 0 takes any free one.
 * @param {string} [options.host] Address to listen on.
 * @param {string} [options.base] Base path the site was built under: '' or '/like/this'.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` ends in a slash.
 * @throws {Error} with one plain sentence when the site is not built, the base path is malformed, or the port is taken.
 */
export async function startServer({ root = 'build', port = 4173, host = '127.0.0.1', base = '' } = {}) {
  if (!/^(\/[^/?#]+)*$/.test(base)) {
    throw new Error(
      `BASE_PATH must be empty or start with a slash and not end in one, like /graphics/kursk: "${base}".`
    );
  }
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`There is no built site in ${resolve(root)}: run "npm run build" first.`);
  }
  const server = createServer(site(root, base));
  await listen(server, port, host);
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}${base}/`,
    port: address.port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      })
  };
}

/**
 * The handler for every request.
 *
 * @param {string} root
 * @param {string} base
 * @returns {import('node:http').RequestListener}
 */
function site(root, base) {
  const folders = foldersWithPage(root);
  const files = sirv(root, { extensions: [], brotli: true, gzip: true, etag: true, setHeaders });

  return (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      return plain(res, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
    }
    const [path = '/', query] = splitOnce(req.url ?? '/', '?');
    if (base && path === base) return redirect(res, `${base}/`, query);
    if (!path.startsWith(`${base}/`)) return plain(res, 404, `This copy of the site is served under ${base}/.`);

    const local = path.slice(base.length);
    // Pages link relatively, so a page answered without its trailing slash would look for its files in the wrong folder.
    if (!local.endsWith('/') && folders.has(`${decoded(local)}/`)) return redirect(res, `${base}${local}/`, query);

    req.url = local.endsWith('/') ? `${local}index.html` : local;
    files(req, res, () => {
      req.url = '/404.html';
      // sirv always answers 200; a page that stands for a missing one must not.
      const writeHead = res.writeHead.bind(res);
      res.writeHead = /** @type {typeof res.writeHead} */ (
        (/** @type {number} */ status, /** @type {import('node:http').OutgoingHttpHeaders} */ headers) =>
          writeHead(status === 200 ? 404 : status, headers)
      );
      delete req.headers['if-none-match'];
      delete req.headers.range;
      files(req, res, () => plain(res, 404, 'There is no such page.'));
    });
  };
}

/** @type {NonNullable<import('sirv').Options['setHeaders']>} */
function setHeaders(res, pathname) {
  const type = TEXT_TYPES[pathname.slice(pathname.lastIndexOf('.') + 1)];
  if (type) res.setHeader('Content-Type', type);
  for (const [name, value] of Object.entries(headersOf(pathname))) res.setHeader(name, value);
}

/**
 * Paths, with slashes at both ends, of the folders that have a page of their own.
 *
 * @param {string} root
 */
function foldersWithPage(root) {
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.split(sep).join('/')}`)
    .filter((name) => name.endsWith('/index.html') && statSync(join(root, name)).isFile());
  return new Set(pages.map((name) => name.slice(0, -'index.html'.length)));
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * @param {string} text
 * @param {string} mark
 */
function splitOnce(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

/**
 * @param {import('node:http').ServerResponse} res
 * @param {string} path
 * @param {string | undefined} query
 */
function redirect(res, path, query) {
  plain(res, 308, 'Moved.', { location: query === undefined ? path : `${path}?${query}` });
}

/**
 * @param {import('node:http').ServerResponse} res
 * @param {number} status
 * @param {string} sentence
 * @param {import('node:http').OutgoingHttpHeaders} [headers]
 */
function plain(res, status, sentence, headers = {}) {
  res.writeHead(status, { 'content-type': 'text/plain;charset=utf-8', ...headers });
  res.end(`${sentence}\n`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => fail(new Error(refusal(error, port, host))));
    server.listen({ port, host }, done);
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 * @param {string} host
 */
function refusal(error, port, host) {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is already taken: stop the program that uses it, or choose another port, as in "PORT=${port + 1} npm start".`;
  }
  if (error.code === 'EACCES') {
    return `Port ${port} is not open to this user: choose one above 1023, as in "PORT=4173 npm start".`;
  }
  return `The server cannot listen on ${host}:${port} (${error.message}): set HOST and PORT to an address of this machine.`;
}

/**
 * A TCP port from the environment.
 *
 * @param {string | undefined} text
 * @throws {Error} with one plain sentence when it is not a port.
 */
export function portFrom(text) {
  if (text === undefined || text === '') return 4173;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new Error(`PORT must be a number from 0 to 65535: "${text}".`);
  }
  return port;
}

async function main() {
  try {
    const { BASE_PATH, HOST, PORT } = process.env;
    const server = await startServer({
      root: process.argv[2] ?? 'build',
      port: portFrom(PORT),
      host: HOST || '127.0.0.1',
      base: BASE_PATH ?? ''
    });
    console.log(`From Pyongyang to Kursk: ${server.url} (Ctrl+C stops it)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
