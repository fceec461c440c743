import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isExecutable } from './chromium.mjs';

/**
 * Finds the browsers of other makers that tests/engines drives: Firefox, and WebKit for GTK with its driver. On Debian, as
 * root, what is missing is installed; where it cannot be had its tests are skipped, by name.
 */

/**
 * What the search asks of the machine; injected so that tests can describe any machine.
 *
 * @typedef {object} Machine
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {NodeJS.Platform} platform
 * @property {boolean} root Whether this process may install system packages.
 * @property {(path: string) => boolean} exists Whether there is an executable file.
 * @property {(folder: string) => readonly string[]} list What is in a folder; nothing where there is none.
 * @property {(command: string, args: readonly string[], seconds: number) => Promise<boolean>} run Whether a command succeeds in time.
 */

/**
 * What WebKit for GTK consists of.
 *
 * @typedef {object} WebKit
 * @property {string} driver Its WebDriver.
 * @property {string} browser The small browser that the driver starts.
 * @property {string | null} display A program that draws windows nobody sees; null to show them on the machine's display.
 */

/** @param {Machine} machine @param {readonly string[]} names */
const onPath = ({ env, exists }, names) =>
  ['/usr/bin', '/usr/local/bin', ...(env.PATH ?? '').split(delimiter).filter(Boolean)]
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(exists);

/**
 * The path of a Firefox; undefined if there is none. FIREFOX goes before everything else.
 *
 * @param {Machine} machine
 * @returns {string | undefined}
 */
export function findFirefox(machine = thisMachine()) {
  const { env, platform, exists } = machine;
  if (env.FIREFOX) return exists(env.FIREFOX) ? env.FIREFOX : undefined;
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(exists);
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
      .flatMap((root) => (root ? [`${root}\\Mozilla Firefox\\firefox.exe`] : []))
      .find(exists);
  }
  return onPath(machine, ['firefox-esr', 'firefox']);
}

/**
 * The programs of WebKit for GTK; undefined where any is missing.
 *
 * @param {Machine} machine
 * @returns {WebKit | undefined}
 */
export function findWebKit(machine = thisMachine()) {
  if (machine.platform !== 'linux') return undefined;
  const driver = onPath(machine, ['WebKitWebDriver']);
  // Debian keeps the browser of each of WebKit's interfaces in a folder of its own, below that of the processor.
  const libraries = machine.list('/usr/lib').map((name) => `/usr/lib/${name}`);
  const browser = ['/usr/lib', '/usr/libexec', ...libraries]
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => `${folder}/${name}/MiniBrowser`))
    .find(machine.exists);
  const display = onPath(machine, ['Xvfb']) ?? null;
  if (!driver || !browser || (!display && !machine.env.DISPLAY)) return undefined;
  return { driver, browser, display };
}

/** The engines by name, and Debian's packages for each. */
const ENGINES = /** @type {const} */ ({
  Firefox: { find: findFirefox, packages: ['firefox-esr'] },
  WebKit: { find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'] }
});

/**
 * How long it may take to look what packages there are, to fetch an engine, and to unpack it, in seconds. What is fetched is a
 * hundred megabytes; a line on which that takes longer is not for this run. Who is stopped while unpacking leaves the
 * machine's packages half done, so that has time.
 */
const LOOK = 60;
const FETCH = 120;
const UNPACK = 300;

/**
 * Looks for the engines. On Debian as root those that are missing are installed, within a few minutes, but for ENGINES=present.
 * Never fails.
 *
 * @param {Machine} machine
 * @param {(note: string) => void} say Told what is being tried.
 * @returns {Promise<string[]>} The names of those that are still missing.
 */
export async function ensureEngines(machine = thisMachine(), say = () => undefined) {
  const missing = () => Object.entries(ENGINES).filter(([, { find }]) => !find(machine));
  const debian = machine.platform === 'linux' && machine.root && machine.exists('/usr/bin/apt-get');
  if (debian && machine.env.ENGINES !== 'present' && missing().length > 0) {
    const apt = (/** @type {number} */ seconds, /** @type {string[]} */ ...args) =>
      machine.run('apt-get', ['-q', '-y', ...args], seconds);
    await apt(LOOK, 'update');
    for (const [name, { packages }] of missing()) {
      say(`No ${name} here: installing Debian's ${packages.map((one) => `"${one}"`).join(' and ')} …`);
      const install = ['install', '--no-install-recommends', ...packages];
      if (await apt(FETCH, ...install, '--download-only')) await apt(UNPACK, ...install);
    }
  }
  return missing().map(([name]) => name);
}

/** @returns {Machine} */
function thisMachine() {
  return {
    env: process.env,
    platform: process.platform,
    root: process.getuid?.() === 0,
    exists: isExecutable,
    list: (folder) => {
      try {
        return readdirSync(folder);
      } catch {
        return [];
      }
    },
    run: (command, args, seconds) =>
      new Promise((done) => {
        const child = spawn(command, args, {
          stdio: 'ignore',
          timeout: seconds * 1000,
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
        });
        child.once('error', () => done(false));
        child.once('close', (code) => done(code === 0));
      })
  };
}
