import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Asked, Engine } from './engine.ts';

/** What WebKit for GTK consists of on a machine. */
interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  /** Draws windows that nobody sees; null where windows are to be shown on the machine's own display. */
  readonly display: string | null;
}

/** The key under which WebDriver hands elements over. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Starts a display that nobody sees and gives its name. */
async function startDisplay(program: string): Promise<{ name: string; process: ChildProcess }> {
  const child = spawn(program, ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore']
  });
  const [number] = (await once(child.stdout, 'data')) as [Buffer];
  return { name: `:${String(number).trim()}`, process: child };
}

/** Asks the driver; of what it answers only the value matters. */
type Ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

const asking =
  (root: string): Ask =>
  async (method, path, body) => {
    const answer = await fetch(`${root}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };

/** Tries until it succeeds; after half a minute it throws what the last try threw. */
async function patiently(task: () => Promise<unknown>): Promise<void> {
  for (const end = Date.now() + 30_000; ; await new Promise((done) => setTimeout(done, 50))) {
    try {
      await task();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/**
 * Starts WebKit's MiniBrowser under its WebDriver. The few commands are sent by hand: for these a client library would be
 * larger than what it saves.
 */
export async function startWebKit(programs: WebKitPrograms, { webgl }: Asked): Promise<Engine> {
  const display = programs.display ? await startDisplay(programs.display) : null;
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...(display && { DISPLAY: display.name, GDK_BACKEND: 'x11' }) }
  });
  const end = () => {
    driver.kill();
    display?.process.kill();
  };
  try {
    const root = `http://127.0.0.1:${port}`;
    await patiently(() => asking(root)('GET', '/status'));
    const args = ['--automation', `--features=${webgl ? '+' : '-'}WebGL`];
    const { sessionId, capabilities } = (await asking(root)('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: programs.browser, args } } }
    })) as { sessionId: string; capabilities: { browserName: string; browserVersion: string } };
    const ask = asking(`${root}/session/${sessionId}`);
    await ask('POST', '/timeouts', { script: 60_000, pageLoad: 60_000, implicit: 0 });
    const find = async (selector: string) =>
      (await ask('POST', '/element', { using: 'css selector', value: selector })) as Record<string, string>;
    let turned = 0;
    const run: Engine['run'] = async (task, ...given) => {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${task.toString()})(...JSON.parse(arguments[0]))).then(
          (value) => done(JSON.stringify({ value })),
          (error) => done(JSON.stringify({ error: String(error) + '\\n' + error?.stack })));`;
      const text = (await ask('POST', '/execute/async', { script, args: [JSON.stringify(given)] })) as string;
      const { value, error } = JSON.parse(text) as { value: never; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    };
    return {
      version: `${capabilities.browserName} ${capabilities.browserVersion}`,
      open: async (address) => {
        await ask('POST', '/frame', { id: null });
        await ask('POST', '/url', { url: address });
      },
      run,
      enter: async () => {
        await ask('POST', '/frame', { id: await find('iframe') });
      },
      leave: async () => {
        await ask('POST', '/frame', { id: null });
      },
      size: async (width, height) => {
        // The window has its own frame and bar around the page.
        const inner = () => run(() => [window.innerWidth, window.innerHeight] as const);
        const sane = (pixels: number) => Math.round(Math.min(Math.max(pixels, 100), 2000));
        let [outerWidth, outerHeight] = [width, height];
        for (let turn = 0; turn < 10; turn += 1) {
          await ask('POST', '/window/rect', { width: sane(outerWidth), height: sane(outerHeight) });
          // The page learns of its new size only after a while; what is asked sooner is the old one.
          await new Promise((done) => setTimeout(done, 150));
          const [w, h] = await inner();
          if (w === width && h === height) return;
          outerWidth = sane(outerWidth) + width - w;
          outerHeight = sane(outerHeight) + height - h;
        }
        throw new Error(`The window does not take ${width} by ${height} pixels.`);
      },
      wheel: async (pixels) => {
        const [x, y] = await run(() => [window.innerWidth >> 1, window.innerHeight >> 1] as const);
        // This driver turns the wheel on from where it stood to what it is told, not by it.
        turned += pixels;
        const scroll = { type: 'scroll', x, y, deltaX: 0, deltaY: turned, duration: 0, origin: 'viewport' };
        await ask('POST', '/actions', { actions: [{ type: 'wheel', id: 'wheel', actions: [scroll] }] });
      },
      click: async (selector) => {
        await patiently(async () => {
          const element = await find(selector);
          await ask('POST', `/element/${element[ELEMENT]}/click`, {});
        });
      },
      close: async () => {
        await ask('DELETE', '').catch(() => undefined);
        end();
      }
    };
  } catch (error) {
    end();
    throw error;
  }
}
