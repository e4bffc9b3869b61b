import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findBrowser } from './find.ts';

/** One way to get a browser: what to tell the reader, and the commands to run one after another. */
export interface Way {
  says: string;
  commands: string[][];
}

const MINUTE = 60_000;

/** The ways this machine offers to get a browser, least invasive first. */
export function waysToInstall(machine: { isRoot: boolean; hasApt: boolean }): Way[] {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const ways: Way[] = [
    {
      says: "Downloading Playwright's Chromium (npx playwright install chromium)",
      commands: [[process.execPath, cli, 'install', 'chromium']],
    },
  ];
  // Debian has the faster headless shell as a package of its own, Ubuntu has not.
  const packages = machine.isRoot && machine.hasApt ? ['chromium-headless-shell', 'chromium'] : [];
  for (const name of packages)
    ways.push({
      says: `Installing Chromium from the packages of the system (apt-get install ${name})`,
      commands: [
        ['apt-get', 'update', '-qq'],
        ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name],
      ],
    });
  return ways;
}

/** Tries the ways in turn and returns the path of the browser, or undefined if none helped. */
export function installBrowser(): string | undefined {
  const isRoot = process.getuid?.() === 0;
  for (const way of waysToInstall({ isRoot, hasApt: existsSync('/usr/bin/apt-get') })) {
    console.log(`${way.says} …`);
    for (const [program = '', ...args] of way.commands) {
      const { status } = spawnSync(program, args, {
        env: {
          ...process.env,
          DEBIAN_FRONTEND: 'noninteractive',
          // Without a network Playwright would try for minutes before it gives up.
          PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
        },
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: 10 * MINUTE,
      });
      if (status !== 0) console.log(`  ${program} ${args.join(' ')}: did not succeed`);
    }
    const path = findBrowser();
    if (path) return path;
  }
  return undefined;
}
