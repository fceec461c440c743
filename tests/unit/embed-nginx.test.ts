import { spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startNginx } from '../support/nginx.mjs';

/** A real nginx: the one that `NGINX_PATH` names, or the one that is installed. */
const nginx = process.env.NGINX_PATH ?? 'nginx';
const there = spawnSync(nginx, ['-v']).status === 0;

const SITE = {
  'index.html': '<!doctype html><title>Cover</title>',
  'china/index.html': '<!doctype html><title>China</title>',
  'embed/china/index.html': '<!doctype html><title>China, framed</title>',
  'embed.js': '(function(){})()',
  'embed.mjs': 'export {}',
  '404.html': '<!doctype html><title>Not here</title>',
  '_app/immutable/entry.a1b2.js': 'export const name = "Сейм";',
  '_app/immutable/serif.woff2': 'wOF2',
  'data/events.csv': 'date,place\n2024-10-23,Сеул\n'
};

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

describe.skipIf(!there)('a real nginx with src/tools/nginx.conf (skipped where no nginx is installed)', () => {
  let folder: string;
  let address: string;
  let running: ChildProcess;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-test-'));
    for (const [name, text] of Object.entries(SITE)) {
      const path = join(folder, 'build', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      writeFileSync(`${path}.gz`, gzipSync(text));
    }
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    running = startNginx({ nginx, folder, root: join(folder, 'build'), port });
    await vi.waitFor(async () => expect((await fetch(address)).status).toBe(200), { timeout: 8_000, interval: 50 });
  });

  afterAll(() => {
    running?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.keys(SITE))('opens %s to frames without an origin', async (name) => {
    const answer = await fetch(`${address}/${name}`, { headers: { origin: 'null' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    await answer.arrayBuffer();
  });

  it('lets anyone frame the pages for frames, and this site alone the others', async () => {
    const policy = async (path: string) => (await fetch(address + path)).headers.get('content-security-policy');
    expect(await policy('/embed/china/')).toBe('frame-ancestors *');
    expect(await policy('/china/')).toBe("frame-ancestors 'self'");
  });

  it('answers a folder with its page, one without its slash with where that is, and what is missing with the page for it', async () => {
    expect(await (await fetch(`${address}/embed/china/?mode=step`)).text()).toContain('China, framed');
    const moved = await fetch(`${address}/china`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/china/']);
    const missing = await fetch(`${address}/embed/nowhere/`);
    expect([missing.status, await missing.text()]).toEqual([404, SITE['404.html']]);
  });

  it('names types and lets browsers keep what never changes', async () => {
    const of = async (path: string, header: string) => (await fetch(address + path)).headers.get(header);
    expect(await of('/embed.mjs', 'content-type')).toMatch(/^text\/javascript/);
    expect(await of('/data/events.csv', 'content-type')).toBe('text/csv; charset=utf-8');
    expect(await of('/_app/immutable/entry.a1b2.js', 'content-type')).toBe('application/javascript; charset=utf-8');
    expect(await of('/_app/immutable/entry.a1b2.js', 'cache-control')).toContain('immutable');
    expect(await of('/embed.js', 'cache-control')).toContain('must-revalidate');
  });
});
