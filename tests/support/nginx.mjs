import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Starts a real nginx with the project's own nginx.conf, on the loopback.
 *
 * @param {object} options
 * @param {string} options.nginx The program.
 * @param {string} options.folder Where it may write.
 * @param {string} options.root The built site.
 * @param {number} options.port
 * @param {string} [options.http] More for the `http` block.
 * @param {(server: string) => string} [options.edit] Changes the server block.
 * @returns {import('node:child_process').ChildProcess}
 */
export function startNginx({ nginx, folder, root, port, http = '', edit = (server) => server }) {
  const server = readFileSync(new URL('../../src/tools/nginx.conf', import.meta.url), 'utf8')
    .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
    .replace(/root [^;]+;/, `root ${root};`);
  const types =
    'types { text/html html; text/css css; application/javascript js; image/svg+xml svg; font/woff2 woff2; }';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  const conf = join(folder, 'nginx.conf');
  writeFileSync(
    conf,
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr; events { worker_connections 1024; }
http { access_log off; ${http} ${temporary} ${types}\n${edit(server)} }`
  );
  return spawn(nginx, ['-p', folder, '-e', 'stderr', '-c', conf], { stdio: 'inherit' });
}
