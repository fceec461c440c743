import { describe, expect, test } from 'vitest';
import { ensureEngines, findFirefox, findWebKit } from '../../src/tools/engines.mjs';
import { machine as describedMachine, type Described } from './machine.ts';

const FIREFOX = '/usr/bin/firefox-esr';
const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const XVFB = '/usr/bin/Xvfb';
const APT = '/usr/bin/apt-get';

/** A machine with the one folder of libraries in which WebKit's browser may be. */
function machine(described: Described) {
  const here = describedMachine(described);
  return {
    ...here,
    list: (folder: string) => (folder === '/usr/lib' ? ['aarch64-linux-gnu', 'os-release'] : []),
    run: (command: string, args: readonly string[]) => Promise.resolve(here.run(command, args))
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
  test('nothing is installed where both are found', async () => {
    const here = machine({ programs: [FIREFOX, DRIVER, BROWSER, XVFB, APT] });
    expect(await ensureEngines(here)).toEqual([]);
    expect(here.commands).toEqual([]);
  });

  test("what is missing is installed out of Debian's packages, as root", async () => {
    const installs = { 'firefox-esr': [FIREFOX], 'webkit2gtk-driver': [DRIVER, BROWSER, XVFB] };
    const here = machine({ programs: [APT], installs });
    const said: string[] = [];
    expect(await ensureEngines(here, (note) => said.push(note))).toEqual([]);
    expect(here.commands[0]).toBe('apt-get -q -y update');
    const firefox = 'apt-get -q -y install --no-install-recommends firefox-esr';
    const webkit = 'apt-get -q -y install --no-install-recommends webkit2gtk-driver xvfb';
    const each = [`${firefox} --download-only`, firefox, `${webkit} --download-only`, webkit];
    expect(here.commands.slice(1)).toEqual(each);
    expect(said).toHaveLength(2);
  });

  test('one that cannot be had is named, and keeps nobody from the other', async () => {
    const here = machine({ programs: [APT], installs: { 'webkit2gtk-driver': [DRIVER, BROWSER, XVFB] } });
    expect(await ensureEngines(here)).toEqual(['Firefox']);
    // What could not be fetched is not unpacked.
    expect(here.commands.filter((one) => one.includes('firefox-esr'))).toHaveLength(1);
  });

  test('where nothing may be installed, or is to be, nothing is tried', async () => {
    const env = { PATH: '/usr/bin', ENGINES: 'present' };
    for (const here of [machine({ programs: [APT], root: false }), machine({ programs: [APT], env })]) {
      expect(await ensureEngines(here)).toEqual(['Firefox', 'WebKit']);
      expect(here.commands).toEqual([]);
    }
  });
});
