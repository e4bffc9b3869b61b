import { expect, test } from 'vitest';
import { findBrowser, type Machine, usualPaths } from '../../../scripts/browser/find.ts';
import { waysToInstall } from '../../../scripts/browser/install.ts';

const DOWNLOAD = '/cache/playwright/chrome';

function machine(has: string[], env: Machine['env'] = {}): Machine {
  return {
    platform: 'linux',
    env,
    playwrightPath: DOWNLOAD,
    works: (path) => has.includes(path),
  };
}

test('CHROMIUM_PATH decides', () => {
  const given = machine(['/opt/chrome', DOWNLOAD], { CHROMIUM_PATH: '/opt/chrome' });
  expect(findBrowser(given)).toBe('/opt/chrome');
});

test('a wrong CHROMIUM_PATH is an error, not a reason to look elsewhere', () => {
  const wrong = machine([DOWNLOAD], { CHROMIUM_PATH: '/opt/chrome' });
  expect(() => findBrowser(wrong)).toThrow(/CHROMIUM_PATH is "\/opt\/chrome"/);
});

test("Playwright's download comes before what the system has", () => {
  expect(findBrowser(machine(['/usr/bin/chromium', DOWNLOAD]))).toBe(DOWNLOAD);
  expect(findBrowser(machine(['/usr/bin/google-chrome', '/usr/bin/chromium']))).toBe(
    '/usr/bin/chromium',
  );
  const both = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
  expect(findBrowser(machine(both))).toBe('/usr/bin/chromium-headless-shell');
  expect(findBrowser(machine([]))).toBeUndefined();
});

test('knows the usual places of other systems', () => {
  expect(usualPaths({ platform: 'darwin', env: {} })).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  const windows = usualPaths({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Programs' } });
  expect(windows.some((path) => /^C:\\Programs.+chrome\.exe$/.test(path))).toBe(true);
});

test('packages of the system are touched only by root, and last', () => {
  const programs = (isRoot: boolean, hasApt: boolean) =>
    waysToInstall({ isRoot, hasApt }).map((way) => way.commands.at(-1)?.join(' '));
  expect(programs(false, true)).toHaveLength(1);
  expect(programs(true, false)).toHaveLength(1);
  expect(programs(true, true)[0]).toMatch(/install chromium$/);
  expect(programs(true, true).slice(1)).toEqual([
    'apt-get install -y -qq --no-install-recommends chromium-headless-shell',
    'apt-get install -y -qq --no-install-recommends chromium',
  ]);
});
