import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { startNginx } from '../support/nginx.mjs';

/**
 * Asks a real nginx, with src/tools/nginx.conf, for the built site as fast as one process of Node can, over the loopback:
 * how many answers a second, how long the slowest of a hundred takes, and how much of nginx's own time a thousand cost.
 * Nothing passes or fails: the asking costs more than the answering, so the last column says most.
 *
 *     npm run bench:load [-- folder]      CONNECTIONS (32), SECONDS (5), NGINX_PATH (nginx)
 */

const nginx = process.env.NGINX_PATH ?? 'nginx';
const connections = Number(process.env.CONNECTIONS ?? 32);
const seconds = Number(process.env.SECONDS ?? 5);
const root = resolve(process.argv[2] ?? 'build');
const READERS_AN_HOUR = 1_000_000;

/** @typedef {{ name: string, path: string, coding: string, bytes: number }} Asked */

/**
 * The files that are asked for: the first page as brotli and as gzip, its first still, and its largest script.
 *
 * @returns {readonly Asked[]}
 * @throws {Error} when the site is not built, or not compressed.
 */
function filesOf() {
  if (!existsSync(join(root, 'index.html.br'))) {
    throw new Error(`There is no compressed site in ${root}: run "npm run build" first.`);
  }
  const sizeOf = (/** @type {string} */ path) => statSync(join(root, path)).size;
  const html = readFileSync(join(root, 'index.html'), 'utf8');
  const still = /src="[^"]*\/(stills\/[\w-]+\.phone\.svg)"/.exec(html)?.[1] ?? '';
  const scripts = [...html.matchAll(/href="[^"]*\/(_app\/immutable\/[\w./-]+\.js)"/g)].map(([, path = '']) => path);
  const script = scripts.reduce((a, b) => (sizeOf(a) > sizeOf(b) ? a : b));
  return [
    { name: 'story, brotli', path: '/', coding: 'br', bytes: sizeOf('index.html.br') },
    { name: 'story, gzip', path: '/', coding: 'gzip', bytes: sizeOf('index.html.gz') },
    { name: 'a still, gzip', path: `/${still}`, coding: 'gzip', bytes: sizeOf(`${still}.gz`) },
    { name: 'a script, gzip', path: `/${script}`, coding: 'gzip', bytes: sizeOf(`${script}.gz`) }
  ];
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });

/**
 * Starts nginx with one process on a folder.
 *
 * @param {string} folder Where it may write.
 * @param {number} port
 */
function serve(folder, port) {
  return startNginx({
    nginx,
    folder,
    root,
    port,
    http: 'sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=1000;',
    // Debian's nginx reads .br files with a module of its own; the same bytes can be had without it under a name.
    edit: (server) =>
      server.replace(
        /location \/ \{/,
        `location = /page.br { alias ${root}/index.html.br; default_type text/html; types { } gzip_static off; add_header Content-Encoding br; }\n  $&`
      )
  });
}

/** Milliseconds of processor time that a process has used (Linux; elsewhere NaN). @param {number} pid */
function busy(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    // utime and stime, in hundredths of a second.
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return NaN;
  }
}

/**
 * Asks once and reads the answer to its end.
 *
 * @param {import('node:http').RequestOptions} options
 * @returns {Promise<number>} How many bytes came.
 */
const ask = (options) =>
  new Promise((done, fail) => {
    get(options, (answer) => {
      let bytes = 0;
      answer.on('data', (/** @type {Uint8Array} */ part) => (bytes += part.length));
      answer.on('end', () =>
        answer.statusCode === 200 ? done(bytes) : fail(new Error(`${options.path}: ${answer.statusCode}`))
      );
    }).on('error', fail);
  });

/**
 * Asks for one file over all connections until the time is up.
 *
 * @param {Asked} asked
 * @param {number} port
 * @param {number} pid Of nginx.
 */
async function measure({ name, path, coding, bytes }, port, pid) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const options = {
    agent,
    host: '127.0.0.1',
    port,
    path: coding === 'br' ? '/page.br' : path,
    headers: { 'accept-encoding': coding }
  };
  const got = await ask(options);
  if (got !== bytes) throw new Error(`${name}: ${got} bytes came, ${bytes} were expected`);
  /** @type {number[]} */
  const times = [];
  const used = busy(pid);
  const from = performance.now();
  const until = from + 1000 * seconds;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let at = performance.now(); at < until;) {
        await ask(options);
        const now = performance.now();
        times.push(now - at);
        at = now;
      }
    })
  );
  const took = (performance.now() - from) / 1000;
  const cost = (1000 * (busy(pid) - used)) / times.length;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => times[Math.ceil(share * times.length) - 1] ?? NaN;
  return { name, bytes, rate: times.length / took, median: at(0.5), p99: at(0.99), cost };
}

/** @param {readonly string[]} cells */
const row = (cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(16) : cell.padStart(13))).join('');

async function main() {
  if (spawnSync(nginx, ['-v']).status !== 0) {
    throw new Error('There is no nginx: install it (apt-get install nginx-light), or name it by NGINX_PATH.');
  }
  const files = filesOf();
  const folder = mkdtempSync(join(tmpdir(), 'nginx-load-'));
  const port = await freePort();
  const running = serve(folder, port);
  try {
    for (let tries = 0; ; tries += 1) {
      try {
        await ask({ host: '127.0.0.1', port, path: '/' });
        break;
      } catch (error) {
        if (tries === 100) throw error;
        await new Promise((done) => setTimeout(done, 50));
      }
    }
    console.log(`${connections} connections, ${seconds} s each, one process of nginx\n`);
    console.log(row(['', 'bytes', 'answers/s', 'MB/s', 'median ms', 'p99 ms', 'nginx ms/1000']));
    const results = [];
    for (const file of files) {
      const result = await measure(file, port, running.pid ?? 0);
      results.push(result);
      const { name, bytes, rate, median, p99, cost } = result;
      console.log(
        row([
          name,
          bytes.toLocaleString('en-GB'),
          rate.toFixed(0),
          ((rate * bytes) / 1e6).toFixed(0),
          median.toFixed(1),
          p99.toFixed(1),
          cost.toFixed(0)
        ])
      );
    }
    const stills = readdirSync(join(root, 'stills')).filter((name) => name.endsWith('.phone.svg')).length;
    console.log(
      `\n${READERS_AN_HOUR.toLocaleString('en-GB')} readers an hour are ${(READERS_AN_HOUR / 3600).toFixed(0)} pages a second.`
    );
    console.log(`The story has ${stills} stills; a reader who sees them all asks for each once.`);
    const dearest = Math.max(...results.map(({ cost }) => cost));
    console.log(
      `By the dearest of these answers, one core answers ${(1_000_000 / dearest).toFixed(0)} requests a second.`
    );
  } finally {
    running.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
