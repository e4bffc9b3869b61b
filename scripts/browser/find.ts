import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the search asks of the machine; given by tests, else read from it. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  /** Where Playwright keeps its own download, whether or not it is there. */
  playwrightPath: string;
  /** Whether there is a file at the path and it starts. */
  works: (path: string) => boolean;
}

/** `CHROMIUM_PATH` names a browser that is not there or does not start. */
class WrongBrowserPathError extends Error {
  constructor(path: string) {
    super(
      `CHROMIUM_PATH is "${path}", but no browser starts there. ` +
        'Correct it, or unset it to have a browser looked for.',
    );
    this.name = 'WrongBrowserPathError';
  }
}

/**
 * Usual places of Chromium and its relatives on a platform, best first. The headless shell is the
 * same engine without a window and opens a page in half the time.
 */
export function usualPaths(machine: Pick<Machine, 'platform' | 'env'>): string[] {
  if (machine.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (machine.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => machine.env[name] ?? [],
    );
    return [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].flatMap((file) => roots.map((root) => join(root, file)));
  }
  return [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ].map((name) => `/usr/bin/${name}`);
}

/**
 * Path of a Chromium that starts, or undefined if this machine has none. `CHROMIUM_PATH` decides
 * if it is set, then comes Playwright's own download, then the usual places.
 *
 * @throws WrongBrowserPathError when `CHROMIUM_PATH` is set and wrong.
 */
export function findBrowser(machine: Machine = thisMachine()): string | undefined {
  const given = machine.env.CHROMIUM_PATH;
  if (given) {
    if (machine.works(given)) return given;
    throw new WrongBrowserPathError(given);
  }
  return [machine.playwrightPath, ...usualPaths(machine)].find(machine.works);
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    playwrightPath: chromium.executablePath(),
    works: starts,
  };
}

/**
 * Asks the browser for its version: a downloaded one can lack system libraries, and Ubuntu's
 * package is a stub that needs snap. Chrome on Windows has no such answer, there the file counts.
 */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
