import { expect, test } from 'vitest';
import { lacking, PROGRAMS, pathOf, waysToGet } from '../../../scripts/engines/programs.ts';

const has =
  (...paths: string[]) =>
  (path: string): boolean =>
    paths.includes(path);

test('lacks a program only where none of its places has one', () => {
  const there = has('/usr/bin/firefox', '/usr/bin/Xvfb', '/usr/bin/WebKitWebDriver');
  expect(lacking(there).map(({ name }) => name)).toEqual(['MiniBrowser']);
  expect(pathOf(PROGRAMS.firefox, there)).toBe('/usr/bin/firefox');
  expect(() => pathOf(PROGRAMS.browser, there)).toThrow(/no MiniBrowser at .+engines\.ts/);
});

test('installs only where it may, and only what is lacking', () => {
  const all = lacking(has('/usr/bin/firefox-esr', '/usr/bin/Xvfb'));
  expect(waysToGet(all, { mayInstall: false })).toEqual([]);
  expect(waysToGet([], { mayInstall: true })).toEqual([]);
  expect(waysToGet(all, { mayInstall: true }).at(-1)?.slice(5)).toEqual([
    'libwebkit2gtk-4.1-0',
    'webkit2gtk-driver',
  ]);
});
