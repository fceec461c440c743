import { describe, expect, test } from 'vitest';
import { NO_BROWSER, ensureChromium, findChromium, usualPlaces } from '../../src/tools/chromium.mjs';
import { machine as describedMachine, type Described } from './machine.ts';

const BUNDLED = '/root/.cache/ms-playwright/chromium/chrome';

/** A machine whose `broken` programs are there and do not start. */
function machine({ broken = [], ...described }: Described & { broken?: readonly string[] }) {
  const here = describedMachine(described);
  return {
    ...here,
    bundled: BUNDLED,
    run: (command: string, args: readonly string[]) => {
      if (args[0] === '--version') return !broken.includes(command);
      here.run(command, args);
      return command !== 'apt-get' || described.installs !== undefined;
    }
  };
}

describe('finding', () => {
  test('CHROMIUM goes before everything else', () => {
    const here = machine({
      programs: ['/opt/own/chrome', '/usr/bin/chromium'],
      env: { PATH: '', CHROMIUM: '/opt/own/chrome' }
    });
    expect(findChromium(here)).toBe('/opt/own/chrome');
  });

  test('a CHROMIUM that is not there is told, not passed over', () => {
    const here = machine({ programs: ['/usr/bin/chromium'], env: { CHROMIUM: '/opt/typo' } });
    expect(() => findChromium(here)).toThrow('CHROMIUM is set to /opt/typo, but there is no program');
  });

  test('the usual names are found anywhere on the path', () => {
    const here = machine({ programs: ['/opt/bin/google-chrome'], env: { PATH: '/usr/bin:/opt/bin' } });
    expect(findChromium(here)).toBe('/opt/bin/google-chrome');
  });

  test('a stand-in that does not start is passed over', () => {
    const here = machine({ programs: ['/usr/bin/chromium-browser', BUNDLED], broken: ['/usr/bin/chromium-browser'] });
    expect(findChromium(here)).toBe(BUNDLED);
  });

  test('macOS and Windows have their own usual places', () => {
    expect(usualPlaces({ platform: 'darwin', env: { HOME: '/Users/a' }, bundled: '' })).toEqual(
      expect.arrayContaining([
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'
      ])
    );
    expect(usualPlaces({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' }, bundled: '' })).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
    );
  });
});

describe('getting one', () => {
  test('nothing is installed where one is found', () => {
    const here = machine({ programs: ['/usr/bin/chromium', '/usr/bin/apt-get'] });
    expect(ensureChromium(here)).toBe('/usr/bin/chromium');
    expect(here.commands).toEqual([]);
  });

  test("Debian's package is installed as root", () => {
    const here = machine({
      programs: ['/usr/bin/apt-get'],
      installs: { 'apt-get -q -y install': ['/usr/bin/chromium'] }
    });
    expect(ensureChromium(here)).toBe('/usr/bin/chromium');
    expect(here.commands[0]).toBe('apt-get -q -y update');
    expect(here.commands[1]).toMatch(/^apt-get -q -y install .*\bchromium\b/);
    expect(here.commands).toHaveLength(2);
  });

  test("Playwright's own is asked for where apt cannot help", () => {
    const here = machine({ root: false, programs: ['/usr/bin/apt-get'], installs: { 'install chromium': [BUNDLED] } });
    const said: string[] = [];
    expect(ensureChromium(here, (note) => said.push(note))).toBe(BUNDLED);
    expect(here.commands).toHaveLength(1);
    expect(here.commands[0]).toMatch(/cli\.js install chromium$/);
    expect(said).toHaveLength(1);
  });

  test('where none can be had, one sentence says what to install', () => {
    const here = machine({ programs: ['/usr/bin/apt-get'] });
    expect(() => ensureChromium(here)).toThrow(NO_BROWSER);
    expect(here.commands.map((line) => line.split(' ')[0])).toEqual(['apt-get', 'apt-get', process.execPath]);
    expect(NO_BROWSER).toContain('apt-get install chromium');
    expect(NO_BROWSER.match(/\.(\s|$)/g)).toHaveLength(1);
  });
});
