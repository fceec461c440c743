import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/** Finds the Chromium that the browser tests drive, and on a machine without one tries to get it. */

/**
 * What the search asks of the machine; injected so that tests can describe any machine.
 *
 * @typedef {object} Machine
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {NodeJS.Platform} platform
 * @property {boolean} root Whether this process may install system packages.
 * @property {string} bundled Where Playwright keeps a Chromium of its own; '' if unknown.
 * @property {(path: string) => boolean} exists Whether there is an executable file.
 * @property {(command: string, args: readonly string[], seconds: number) => boolean} run Whether a command succeeds.
 */

/** Shown when nothing helped: one sentence that says what to install. */
export const NO_BROWSER =
  'The browser tests need Chromium or Google Chrome and none could be found or installed: install one (on Debian "apt-get install chromium"), or set CHROMIUM to the path of its program.';

/** Where a Chromium usually lies on this kind of machine, the best first.
 *
 * @param {Pick<Machine, 'env' | 'platform' | 'bundled'>} machine
 * @returns {string[]}
 */
export function usualPlaces({ env, platform, bundled }) {
  if (platform === 'darwin') {
    const apps = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
    const roots = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return [...roots.flatMap((root) => apps.map((app) => `${root}/${app}`)), bundled].filter(Boolean);
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
    return [...roots.flatMap((root) => programs.map((program) => `${root}\\${program}`)), bundled].filter(Boolean);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(env.PATH ?? '').split(delimiter).filter(Boolean)];
  return [...new Set(names.flatMap((name) => folders.map((folder) => join(folder, name)))), bundled].filter(Boolean);
}

/**
 * The path of a Chromium that starts; undefined if there is none.
 *
 * @param {Machine} machine
 * @returns {string | undefined}
 * @throws {Error} with one plain sentence when CHROMIUM names a program that is not there.
 */
export function findChromium(machine = thisMachine()) {
  const chosen = machine.env.CHROMIUM;
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new Error(`CHROMIUM is set to ${chosen}, but there is no program: correct it or unset it.`);
  }
  return usualPlaces(machine).find((path) => machine.exists(path) && starts(path, machine));
}

/**
 * The path of a Chromium, installed first if need be.
 *
 * @param {Machine} machine
 * @param {(note: string) => void} say Told what is being tried.
 * @returns {string}
 * @throws {Error} with one plain sentence that says what to install.
 */
export function ensureChromium(machine = thisMachine(), say = () => undefined) {
  const found = findChromium(machine);
  if (found) return found;
  const debian = machine.platform === 'linux' && machine.root && machine.exists('/usr/bin/apt-get');
  if (debian) {
    say('No Chromium here: installing Debian\'s package "chromium" …');
    const apt = (/** @type {string[]} */ ...args) => machine.run('apt-get', ['-q', '-y', ...args], 1200);
    // Of several package sources one may be out of reach, and the list at hand may do.
    apt('update');
    if (apt('install', '--no-install-recommends', 'chromium', 'fonts-liberation')) {
      const installed = findChromium(machine);
      if (installed) return installed;
    }
  }
  say('No Chromium here: asking Playwright for its own …');
  const options = debian ? ['--with-deps'] : [];
  machine.run(process.execPath, [playwrightCli(), 'install', ...options, 'chromium'], 1200);
  const installed = findChromium(machine);
  if (installed) return installed;
  throw new Error(NO_BROWSER);
}

/**
 * Some distributions put a stand-in where Chromium would be, which only tells how to install it. On Windows Chrome opens
 * a window when asked its version, and there are no stand-ins.
 *
 * @param {string} path
 * @param {Machine} machine
 */
const starts = (path, machine) => machine.platform === 'win32' || machine.run(path, ['--version'], 60);

const require = createRequire(import.meta.url);

/** Playwright's command, as a file that Node runs. */
export const playwrightCli = () => join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');

/**
 * Whether there is a file that may be run.
 *
 * @param {string} path
 */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {Machine} */
function thisMachine() {
  return {
    env: process.env,
    platform: process.platform,
    root: process.getuid?.() === 0,
    bundled: require('@playwright/test').chromium.executablePath(),
    exists: isExecutable,
    run: (command, args, seconds) =>
      spawnSync(command, args, {
        stdio: 'ignore',
        timeout: seconds * 1000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      }).status === 0
  };
}
