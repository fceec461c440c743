import { defineConfig } from '@playwright/test';
import { findChromium } from './src/tools/chromium.mjs';

/*
 * Why Playwright's own runner: it is well kept, drives a real Chromium with trusted wheel, touch and keyboard input,
 * starts the site's web server itself, runs files side by side, and reports as JSON. It tests the built site in `build/`,
 * never the development server.
 *
 * `npm test` sets the variables; `npm run test:browser` on an already built site works without them.
 */

// Workers evaluate this file too and inherit the environment, so the search is made once.
process.env.CHROMIUM_PATH ??= findChromium() ?? '';
const chromium = process.env.CHROMIUM_PATH;
const port = process.env.TEST_PORT ?? '4183';
const base = process.env.BASE_PATH ?? '';
const baseURL = `http://127.0.0.1:${port}${base}/`;
const isRoot = process.getuid?.() === 0;

/**
 * What Chromium is to leave out. Of two such switches the last counts, so Playwright's own choice of what disturbs tests is
 * named again; the three after it are pages of their own behind the address field, which every window of a test would start.
 */
const LEFT_OUT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup'
];

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine now and then drops an input; what passes only then is named at the end of the run.
  retries: 1,
  workers: 2,
  // The map is drawn by the processor, not by a graphics card, on machines with two cores.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  globalTimeout: 60 * 60_000,
  reporter: 'list',
  use: {
    baseURL,
    // A worker's requests are seen by no test's routes; offline.test.ts lets it in.
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    screenshot: 'on-first-failure',
    trace: 'off',
    video: 'off',
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--use-angle=swiftshader-webgl',
        '--enable-unsafe-swiftshader',
        `--disable-features=${LEFT_OUT.join()}`,
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        '--disable-sync'
      ]
    }
  },
  webServer: {
    command: 'node src/tools/serve.mjs',
    url: baseURL,
    env: { PORT: port, HOST: '127.0.0.1', BASE_PATH: base },
    reuseExistingServer: false,
    timeout: 60_000
  }
});
