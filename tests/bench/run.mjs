import { chromium } from '@playwright/test';
import { ensureChromium } from '../../src/tools/chromium.mjs';
import { startServer } from '../../src/tools/serve.mjs';

/**
 * Measures the built site as on a phone: what it costs to open, and how it scrolls. Times depend on the machine and on
 * what else runs on it, so nothing here passes or fails; compare figures of one run with each other.
 *
 *     npm run bench [-- folder]      RUNS (3): of which the median is shown
 */

const PHONE = { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const SLOWER = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SCREENS = 30;

/** What is measured: its name, its unit, its target. */
const ROWS = /** @type {const} */ ([
  ['fcp', 'first contentful paint', 'ms', 900],
  ['lcp', 'largest contentful paint', 'ms', 1200],
  ['cls', 'layout shift', '', 0.01],
  ['tbt', 'total blocking time', 'ms', 100],
  ['bytes', 'on the wire until load', 'KB', 150],
  ['requests', 'requests until load', '', 12],
  // Two frames of a screen at 60 Hz.
  ['frames', 'scroll frame, 95th percentile', 'ms', 33.4],
  ['start', 'step change to stage start', 'ms', 100]
]);

/** @typedef {Record<(typeof ROWS)[number][0], number>} Measured */

/** Notes paints, shifts and long tasks from the page's first byte on. */
function observe() {
  const seen = { lcp: 0, cls: 0, /** @type {[number, number][]} */ tasks: [] };
  Object.assign(window, { seen });
  /** @type {(type: string, take: (entry: any) => void) => void} */
  const on = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
  on('layout-shift', (entry) => (seen.cls += entry.hadRecentInput ? 0 : entry.value));
  on('longtask', (entry) => seen.tasks.push([entry.startTime, entry.duration]));
}

/**
 * Opens the page once on a cold, slow phone.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<Pick<Measured, 'fcp' | 'lcp' | 'cls' | 'tbt' | 'bytes' | 'requests'>>}
 */
async function load(browser, url) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const cdp = await slowed(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', NETWORK);
  let bytes = 0;
  let requests = 0;
  let loaded = false;
  cdp.on('Network.requestWillBeSent', () => (requests += loaded ? 0 : 1));
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += loaded ? 0 : encodedDataLength));
  page.once('load', () => (loaded = true));
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  // What starts late blocks as well. Nothing is asked of the page meanwhile: to look for an element in each frame blocks too.
  await page.waitForTimeout(6000);
  await page.waitForSelector('html[data-hydrated]', { timeout: 120_000 });
  const paints = await page.evaluate(() => {
    const { lcp, cls, tasks } = /** @type {any} */ (window).seen;
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    /** @type {(sum: number, task: [number, number]) => number} */
    const over = (sum, [start, duration]) => sum + (start + duration > fcp ? Math.max(0, duration - 50) : 0);
    return { fcp, lcp, cls, tbt: tasks.reduce(over, 0) };
  });
  await context.close();
  return { ...paints, bytes: bytes / 1024, requests };
}

/**
 * Scrolls through the first screens of the story and notes every frame; then jumps from step to step. The stage is to be
 * the static one where there is no graphics card: the live map's frames would tell of the machine, not of the page.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<Pick<Measured, 'frames' | 'start'>>}
 */
async function scroll(browser, url) {
  // The service worker, which starts when the page is at rest, would fetch the whole story over the loopback meanwhile.
  const context = await browser.newContext({ ...PHONE, deviceScaleFactor: 1, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForSelector('html[data-hydrated]');
  await slowed(page);
  await page.waitForTimeout(3000);
  const frames = await page.evaluate(async (screens) => {
    /** @type {number[]} */
    const times = [];
    const end = screens * window.innerHeight;
    let last = await new Promise(requestAnimationFrame);
    for (let y = 0; y < end; y += window.innerHeight / 24) {
      window.scrollTo(0, y);
      const now = await new Promise(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return times;
  }, SCREENS);
  const starts = await page.evaluate(async () => {
    const stage = document.querySelector('[data-stage]');
    /** @type {number[]} */
    const times = [];
    for (const step of [...document.querySelectorAll('[data-step]')].slice(0, 12)) {
      if (step.getAttribute('aria-current') === 'step') continue;
      const started = new Promise((done) => {
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(done);
        });
        if (stage) watch.observe(stage, { attributeFilter: ['data-scene'] });
      });
      const before = performance.now();
      step.scrollIntoView({ block: 'center' });
      await Promise.race([started, new Promise((done) => setTimeout(done, 5000))]);
      times.push(performance.now() - before);
      await new Promise((done) => setTimeout(done, 1500));
    }
    return times;
  });
  await context.close();
  return { frames: quantile(frames, 0.95), start: quantile(starts, 0.5) };
}

/**
 * A session with the page's processor slowed.
 *
 * @param {import('@playwright/test').Page} page
 */
async function slowed(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return cdp;
}

/**
 * @param {readonly number[]} values
 * @param {number} share From 0 to 1.
 */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** @param {number} value */
const shown = (value) => (value < 1 && value > 0 ? value.toFixed(3) : value.toFixed(value < 10 ? 1 : 0));

/**
 * The path of a section in the middle of the story, from the site's root.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function aSection(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  const slugs = await page.$$eval('[data-section]', (all) => all.map((one) => one.getAttribute('data-section') ?? ''));
  await page.close();
  return `${slugs[Math.floor(slugs.length / 2)]}/`;
}

/**
 * @param {string} title
 * @param {readonly Partial<Measured>[]} all The same measurements, run by run.
 */
function print(title, all) {
  console.log(`\n${title}`);
  for (const [key, what, unit, target] of ROWS) {
    const values = all.flatMap((one) => one[key] ?? []);
    if (values.length === 0) continue;
    const median = quantile(values, 0.5);
    const mark = median <= target ? ' ' : '!';
    console.log(`${mark} ${what.padEnd(32)}${shown(median).padStart(8)} ${unit.padEnd(3)} target ${target}`);
  }
}

/**
 * Does something in a browser of its own: maps of pages that were closed go on being drawn for seconds in one that stays,
 * and hold up the first paint of the next page.
 *
 * @template Given
 * @param {import('@playwright/test').LaunchOptions} options
 * @param {(browser: import('@playwright/test').Browser) => Promise<Given>} task
 */
async function inBrowser(options, task) {
  const browser = await chromium.launch(options);
  try {
    return await task(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Whether a graphics card draws, and not the processor in its stead.
 *
 * @param {import('@playwright/test').Browser} browser
 */
async function hasCard(browser) {
  const page = await browser.newPage();
  const drawnBy = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const named = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl && named ? String(gl.getParameter(named.UNMASKED_RENDERER_WEBGL)) : '';
  });
  return drawnBy !== '' && !/swiftshader|llvmpipe|software/i.test(drawnBy);
}

async function main() {
  const runs = Number(process.env.RUNS ?? 3);
  const executablePath = ensureChromium(undefined, console.log);
  const args = ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const server = await startServer({ root: process.argv[2] ?? 'build', port: 0 });
  try {
    const card = await inBrowser({ executablePath, args }, hasCard);
    // A map drawn by the processor would tell of the machine and not of the page.
    const options = { executablePath, args: card ? args : [...args, '--disable-3d-apis'] };
    const { width, height } = PHONE.viewport;
    console.log(`Phone ${width}×${height}, processor ${SLOWER} times slower, 1.6 Mbit/s, 150 ms; medians of ${runs}.`);
    console.log(card ? 'With the live map.' : 'No graphics card here: with the stills alone.');
    const section = await inBrowser(options, (browser) => aSection(browser, server.url));
    /** @type {Partial<Measured>[]} */
    const cover = [];
    /** @type {Partial<Measured>[]} */
    const inside = [];
    for (let run = 0; run < runs; run += 1) {
      const opened = await inBrowser(options, (browser) => load(browser, server.url));
      const scrolled = await inBrowser(options, (browser) => scroll(browser, `${server.url}?stage=static`));
      cover.push({ ...opened, ...scrolled });
      inside.push(await inBrowser(options, (browser) => load(browser, server.url + section)));
    }
    print('The cover, and the scroll from it', cover);
    print(`A section: /${section}`, inside);
  } finally {
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
