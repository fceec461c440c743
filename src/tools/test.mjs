import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium, playwrightCli } from './chromium.mjs';
import { ensureEngines } from './engines.mjs';
import { closingLine, countPlaywright, countVitest, failure, skipped, sum } from './totals.mjs';

/**
 * Everything that is tested, by one command: finds a Chromium, builds the site while the unit tests run, runs the browser
 * tests in Chromium and some of them in Firefox and WebKit, and closes with the totals from the runners' own reports. A failure in
 * one runner does not keep the next from running.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

/**
 * Builds the site for one base path.
 *
 * @param {string} base '' or '/like/this', as `BASE_PATH` of `npm run build`.
 * @returns {Promise<boolean>} Whether it built.
 */
const build = async (base) => (await node([packageFile('vite', 'bin/vite.js'), 'build'], { BASE_PATH: base })) === 0;

/**
 * @param {string} reports Folder for the report.
 * @param {Promise<unknown>} quiet Until when the output is kept back: two at once could not be read.
 */
async function testUnits(reports, quiet) {
  const file = join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [packageFile('vitest', 'vitest.mjs'), 'run', '--allowOnly=false', ...reporters];
  const exitCode = await node(args, { BASE_PATH: '', KIT_OUT_DIR: join(reports, 'kit') }, quiet);
  return countVitest({ report: readJson(file), exitCode });
}

/**
 * Walks the built site in Chromium.
 *
 * @param {string} base The path it was built for.
 * @param {string} chromium Path of the browser.
 * @param {string} reports Folder for the report.
 */
async function testBrowser(base, chromium, reports) {
  const file = join(reports, 'playwright.json');
  const exitCode = await node([playwrightCli(), 'test', '--forbid-only', '--reporter=list,json'], {
    BASE_PATH: base,
    CHROMIUM_PATH: chromium,
    TEST_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file
  });
  return countPlaywright({ report: readJson(file), exitCode });
}

/** The engines that tests/engines knows. */
const ENGINES = 2;

/**
 * Tries the built site in the other engines.
 *
 * @param {readonly string[]} missing The names of those that are not on this machine.
 * @param {string} reports Folder for the report.
 */
async function testEngines(missing, reports) {
  // A run in which everything is skipped would count as one that ran no test.
  if (missing.length === ENGINES) return skipped(ENGINES);
  const file = join(reports, 'engines.json');
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${file}`];
  const config = ['--config', join('tests', 'engines', 'vitest.config.ts')];
  const args = [packageFile('vitest', 'vitest.mjs'), 'run', '--allowOnly=false', ...config, ...reporters];
  const exitCode = await node(args, { BASE_PATH: '' });
  return countVitest({ report: readJson(file), exitCode }, 'The run in other engines');
}

async function main() {
  const chromium = ensureChromium(undefined, console.log);
  const reports = mkdtempSync(join(tmpdir(), 'pyongyang-to-kursk-tests-'));
  try {
    // The tests' addresses start at the root, whatever BASE_PATH the caller has set.
    const building = build('');
    const units = testUnits(reports, building);
    const engines = ensureEngines(undefined, console.log);
    // The last unit tests, and what is still being fetched by then, go on beside the first tests in Chromium.
    const browsers = building.then(async (built) =>
      built
        ? [await testBrowser('', chromium, reports), await testEngines(await engines, reports)]
        : [failure('The site does not build, so no browser test was run.')]
    );
    const totals = sum([await units, ...(await browsers)]);
    for (const name of await engines)
      console.log(`\n${name} is not on this machine, and was not installed: its tests were skipped.`);
    for (const problem of totals.problems) console.log(`\n${problem}`);
    for (const name of totals.broken) console.log(`\nFailed: ${name}`);
    for (const name of totals.unsteady) console.log(`\nPassed only when it was run again: ${name}`);
    console.log(`\n${closingLine(totals)}`);
    return totals.failed > 0 ? 1 : 0;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

/**
 * Runs Node on a file of this project; its output is shown.
 *
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env
 * @param {Promise<unknown>} [quiet] Until when the output is kept back.
 * @returns {Promise<number | null>} The exit code; null when a signal ended it, or it could not be started.
 */
async function node(args, env, quiet) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit']
  });
  /** @type {Uint8Array[]} */
  const kept = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (/** @type {Uint8Array} */ part) => kept.push(part));
  /** @type {number | null} */
  const exitCode = await new Promise((done) => {
    child.once('close', done);
    child.once('error', (error) => {
      console.error(error.message);
      done(null);
    });
  });
  await quiet;
  process.stdout.write(Buffer.concat(kept));
  return exitCode;
}

/**
 * A file inside an installed package, found without the shell wrappers that differ between systems.
 *
 * @param {string} name
 * @param {string} path
 */
const packageFile = (name, path) => join(dirname(require.resolve(`${name}/package.json`)), path);

/**
 * @param {string} file
 * @returns {unknown} undefined when there is no file or it is not JSON.
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => done(port));
    });
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
