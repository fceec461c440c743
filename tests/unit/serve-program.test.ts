import { execFile, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portFrom } from '../../src/tools/serve.mjs';
import { makeSite } from './small-site.ts';

const PROGRAM = 'src/tools/serve.mjs';

let folder: string;
let root: string;

beforeAll(() => {
  ({ folder, root } = makeSite());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('as a program', () => {
  const run = (args: string[], env: Record<string, string>) =>
    new Promise<{ code: number | string | null | undefined; out: string; err: string }>((done) => {
      execFile(process.execPath, [PROGRAM, ...args], { env: { ...process.env, ...env } }, (error, out, err) =>
        done({ code: error ? error.code : 0, out, err })
      );
    });

  test('a taken port is told in one sentence with what to do, and fails', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    try {
      const { code, out, err } = await run([root], { PORT: String(port) });
      expect(code).toBe(1);
      expect(out).toBe('');
      expect(err).toBe(
        `Port ${port} is already taken: stop the program that uses it, or choose another port, as in "PORT=${port + 1} npm start".\n`
      );
    } finally {
      other.close();
    }
  });

  test('a site that is not built is told, and fails', async () => {
    const { code, err } = await run([join(folder, 'nowhere')], { PORT: '0' });
    expect(code).toBe(1);
    expect(err).toBe(`There is no built site in ${join(folder, 'nowhere')}: run "npm run build" first.\n`);
  });

  test('it prints the address it answers at', async () => {
    const child = spawn(process.execPath, [PROGRAM, root], { env: { ...process.env, PORT: '0', BASE_PATH: '/kursk' } });
    try {
      const line = await new Promise<string>((done) => child.stdout.once('data', (data: Buffer) => done(String(data))));
      const address = /http:\/\/127\.0\.0\.1:\d+\/kursk\//.exec(line)?.[0];
      expect(address).toBeDefined();
      expect((await fetch(`${address}china/`)).status).toBe(200);
    } finally {
      child.kill();
    }
  });

  test('a port is a number or is refused in words', () => {
    expect(portFrom(undefined)).toBe(4173);
    expect(portFrom('8080')).toBe(8080);
    for (const text of ['http', '-1', '70000', '80.5']) {
      expect(() => portFrom(text)).toThrow(`PORT must be a number from 0 to 65535: "${text}".`);
    }
  });
});
