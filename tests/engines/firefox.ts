import { launch, type Frame } from 'puppeteer-core';
import type { Asked, Engine } from './engine.ts';

/** Starts a stock Firefox, driven over WebDriver BiDi. `path`: its program. */
export async function startFirefox(path: string, { webgl }: Asked): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    defaultViewport: null,
    extraPrefsFirefox: {
      'webgl.disabled': !webgl,
      // Without a graphics card WebGL is drawn by the processor, which Firefox must be told to do.
      'webgl.force-enabled': webgl,
      'intl.accept_languages': 'en-GB',
      'browser.shell.checkDefaultBrowser': false
    }
  });
  const [page = await browser.newPage()] = await browser.pages();
  let frame: Frame = page.mainFrame();
  return {
    version: await browser.version(),
    open: async (address) => {
      frame = page.mainFrame();
      await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    },
    run: (task, ...given) => frame.evaluate(task as never, ...given) as Promise<never>,
    enter: async () => {
      const [first] = page.mainFrame().childFrames();
      if (!first) throw new Error('The page has no frame.');
      frame = first;
    },
    leave: async () => {
      frame = page.mainFrame();
    },
    size: (width, height) => page.setViewport({ width, height }),
    wheel: async (pixels) => {
      const { width, height } = page.viewport()!;
      await page.mouse.move(width / 2, height / 2);
      await page.mouse.wheel({ deltaY: pixels });
    },
    click: async (selector) => {
      const element = await frame.waitForSelector(selector, { visible: true });
      await element!.click();
    },
    close: () => browser.close()
  };
}
