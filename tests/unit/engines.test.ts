import { describe, expect, test } from 'vitest';
import { ensureEngines, findFirefox, findWebKit } from '../../src/tools/engines.mjs';

const FIREFOX = '/usr/bin/firefox-esr';
const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const XVFB = '/usr/bin/Xvfb';
const APT = '/usr/bin/apt-get';

/** A machine as described: `installs` says which programs appear when a command is run. */
function machine({
  programs = [],
  installs = {},
  env = { PATH: '/usr/bin' },
  platform = 'linux',
  root = true
}: {
  programs?: string[];
  installs?: Record<string, string[]>;
  env?: Record<string, string>;
  platform?: NodeJS.Platform;
  root?: boolean;
}) {
  const present = new Set(programs);
  const commands: string[] = [];
  return {
    commands,
    env,
    platform,
    root,
    exists: (path: string) => present.has(path),
    list: (folder: string) => (folder === '/usr/lib' ? ['aarch64-linux-gnu', 'os-release'] : []),
    run: async (command: string, args: readonly string[]) => {
      commands.push([command, ...args].join(' '));
      const [, appear = []] = Object.entries(installs).find(([name]) => args.includes(name)) ?? [];
      for (const program of appear) present.add(program);
      return appear.length > 0;
    }
  };
}

describe('finding', () => {
  test('FIREFOX goes before everything else, and one that is not there is none', () => {
    const env = { FIREFOX: '/opt/firefox/firefox' };
    expect(findFirefox(machine({ env, programs: ['/opt/firefox/firefox', FIREFOX] }))).toBe('/opt/firefox/firefox');
    expect(findFirefox(machine({ env, programs: [FIREFOX] }))).toBeUndefined();
  });

  test('a Firefox is found on the path, and in its usual places elsewhere', () => {
    expect(findFirefox(machine({ env: { PATH: '/opt/bin' }, programs: ['/opt/bin/firefox'] }))).toBe(
      '/opt/bin/firefox'
    );
    const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findFirefox(machine({ platform: 'darwin', programs: [mac] }))).toBe(mac);
    const windows = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(findFirefox(machine({ platform: 'win32', env, programs: [windows] }))).toBe(windows);
  });

  test('WebKit is its driver, its browser in the folder of the processor, and a display', () => {
    expect(findWebKit(machine({ programs: [DRIVER, BROWSER, XVFB] }))).toEqual({
      driver: DRIVER,
      browser: BROWSER,
      display: XVFB
    });
    expect(findWebKit(machine({ programs: [DRIVER, BROWSER], env: { DISPLAY: ':0' } }))?.display).toBeNull();
    expect(findWebKit(machine({ programs: [DRIVER, BROWSER] }))).toBeUndefined();
    expect(findWebKit(machine({ programs: [DRIVER, XVFB] }))).toBeUndefined();
    expect(findWebKit(machine({ programs: [DRIVER, BROWSER, XVFB], platform: 'darwin' }))).toBeUndefined();
  });
});

describe('getting them', () => {
  const env = { PATH: '/usr/bin', ENGINES: 'all' };

  test('nothing is installed where both are found', async () => {
    const here = machine({ programs: [FIREFOX, DRIVER, BROWSER, XVFB, APT], env });
    expect(await ensureEngines(here)).toEqual([]);
    expect(here.commands).toEqual([]);
  });

  test("what is missing is installed out of Debian's packages, as root", async () => {
    const installs = { 'firefox-esr': [FIREFOX], 'webkit2gtk-driver': [DRIVER, BROWSER, XVFB] };
    const here = machine({ programs: [APT], installs, env });
    const said: string[] = [];
    expect(await ensureEngines(here, (note) => said.push(note))).toEqual([]);
    expect(here.commands[0]).toBe('apt-get -q -y update');
    expect(here.commands).toHaveLength(3);
    expect(said).toHaveLength(2);
  });

  test('one that cannot be had is named, and keeps nobody from the other', async () => {
    const here = machine({ programs: [APT], installs: { 'webkit2gtk-driver': [DRIVER, BROWSER, XVFB] }, env });
    expect(await ensureEngines(here)).toEqual(['Firefox']);
  });

  test('where nothing may be installed, or nobody asked for it, nothing is tried', async () => {
    for (const here of [machine({ programs: [APT], root: false, env }), machine({ programs: [APT] })]) {
      expect(await ensureEngines(here)).toEqual(['Firefox', 'WebKit']);
      expect(here.commands).toEqual([]);
    }
  });
});
