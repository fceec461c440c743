import { rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../src/tools/serve.mjs';
import { files, makeSite } from './small-site.ts';

let folder: string;
let root: string;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  ({ folder, root } = makeSite());
  server = await startServer({ root, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks with the path exactly as written: `fetch` would tidy it first. */
function ask(path: string, headers: Record<string, string> = {}, { port, method } = { port: 0, method: 'GET' }) {
  return new Promise<Answer>((done, fail) => {
    request({ host: '127.0.0.1', port: port || server.port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) })
      );
    })
      .on('error', fail)
      .end();
  });
}

describe('pages', () => {
  test('the cover and a section are answered as HTML', async () => {
    const cover = await ask('/');
    expect(cover.status).toBe(200);
    expect(cover.headers['content-type']).toBe('text/html;charset=utf-8');
    expect(cover.body.toString()).toBe(files['index.html']);
    expect((await ask('/china/?asof=2024-10-23')).body.toString()).toBe(files['china/index.html']);
  });

  test('a missing trailing slash is a redirect that keeps the query', async () => {
    const answer = await ask('/china?asof=2024-10-23');
    expect(answer.status).toBe(308);
    expect(answer.headers.location).toBe('/china/?asof=2024-10-23');
  });

  test('a doubled slash is never redirected to another host', async () => {
    const answer = await ask('//china');
    expect(answer.status).toBe(404);
    expect(answer.headers.location).toBeUndefined();
  });

  test.each(['/nothing/', '/nothing', '/china/nothing.svg', '/%E0%A4%A'])(
    '%s is the 404 page with status 404',
    async (path) => {
      const answer = await ask(path, { 'if-none-match': 'W/"1"', range: 'bytes=0-3' });
      expect(answer.status).toBe(404);
      expect(answer.headers['content-type']).toBe('text/html;charset=utf-8');
      expect(answer.body.toString()).toBe(files['404.html']);
    }
  );

  test('only GET and HEAD are answered', async () => {
    const head = await ask('/china/', {}, { port: 0, method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    const post = await ask('/china/', {}, { port: 0, method: 'POST' });
    expect(post.status).toBe(405);
    expect(post.headers.allow).toBe('GET, HEAD');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/china/../../secret.txt',
    '/../build-secret/'
  ])('%s does not leave the folder', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain('outside');
  });
});

describe('compression', () => {
  const script = '/_app/immutable/entry.a1b2.js';
  const text = files['_app/immutable/entry.a1b2.js'];

  test('brotli where it is accepted, also for pages and the 404 page', async () => {
    const answer = await ask(script, { 'accept-encoding': 'gzip, deflate, br, zstd' });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers.vary).toContain('Accept-Encoding');
    expect(brotliDecompressSync(answer.body).toString()).toBe(text);
    for (const path of ['/', '/china/', '/nothing/']) {
      expect((await ask(path, { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br');
    }
  });

  test('gzip where brotli is not accepted', async () => {
    const answer = await ask(script, { 'accept-encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(answer.body).toString()).toBe(text);
  });

  test('plain where neither is', async () => {
    const answer = await ask(script, { 'accept-encoding': 'identity' });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.toString()).toBe(text);
  });
});

describe('headers', () => {
  test.each([
    ['/_app/immutable/entry.a1b2.js', 'text/javascript;charset=utf-8'],
    ['/data/events.csv', 'text/csv;charset=utf-8'],
    ['/data/places.geojson', 'application/geo+json']
  ])('%s is %s, compressed or not', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
    expect((await ask(path, { 'accept-encoding': 'br' })).headers['content-type']).toBe(type);
  });

  test('only what has its content in its name is kept for good', async () => {
    const script = await ask('/_app/immutable/entry.a1b2.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/china/', '/nothing/']) {
      expect((await ask(path)).headers['cache-control']).toContain('max-age=0, s-maxage=60, must-revalidate');
    }
  });

  test('a page that has not changed is not sent again', async () => {
    const { etag } = (await ask('/china/')).headers;
    expect((await ask('/china/', { 'if-none-match': etag ?? '' })).status).toBe(304);
  });

  test('other origins may read, so that a sandboxed frame can load its modules', async () => {
    expect((await ask('/')).headers['access-control-allow-origin']).toBe('*');
  });
});

describe('under a base path', () => {
  let based: typeof server;
  const at = (path: string) => ask(path, {}, { port: based.port, method: 'GET' });

  beforeAll(async () => {
    based = await startServer({ root, port: 0, base: '/graphics/kursk' });
  });
  afterAll(() => based.close());

  test('the address printed is the one to open', () => {
    expect(based.url).toBe(`http://127.0.0.1:${based.port}/graphics/kursk/`);
  });

  test('pages are there and nowhere else', async () => {
    expect((await at('/graphics/kursk/china/')).body.toString()).toBe(files['china/index.html']);
    expect((await at('/graphics/kursk/_app/immutable/entry.a1b2.js')).headers['cache-control']).toContain('immutable');
    expect((await at('/china/')).status).toBe(404);
    expect((await at('/graphics/kursknot/')).status).toBe(404);
    expect((await at('/graphics/kursk/nothing/')).body.toString()).toBe(files['404.html']);
  });

  test('redirects keep the base', async () => {
    expect((await at('/graphics/kursk')).headers.location).toBe('/graphics/kursk/');
    expect((await at('/graphics/kursk/china')).headers.location).toBe('/graphics/kursk/china/');
  });

  test.each(['graphics', '/graphics/', '/', '//host'])('the base path "%s" is refused in words', async (base) => {
    await expect(startServer({ root, port: 0, base })).rejects.toThrow(
      /^BASE_PATH must be empty or start with a slash/
    );
  });
});
