/**
 * Makes sure that there are a Firefox and a WebKit for the smoke tests in other engines.
 *
 * Usage: node scripts/engines.ts
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lacking, waysToGet } from './engines/programs.ts';

const isRoot = process.getuid?.() === 0;

for (const [program, ...args] of waysToGet(lacking(existsSync), {
  mayInstall: isRoot && existsSync('/usr/bin/apt-get'),
})) {
  console.log(`${program} ${args.join(' ')} …`);
  spawnSync(program, args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const missing = lacking(existsSync);
for (const { engine, name, places, aptPackage } of missing)
  console.error(
    `${engine} cannot be tested here: no ${name} at ${places.join(' or ')}. ` +
      `On Debian or Ubuntu, as root: apt-get install --no-install-recommends ${aptPackage}`,
  );
if (missing.length > 0) process.exitCode = 1;
