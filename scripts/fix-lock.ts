/**
 * Completes package-lock.json so that `npm ci` works everywhere.
 *
 * Some registries (mirrors, proxies) lack some platform packages, such as the macOS build of a
 * native tool. `npm install` leaves these out of the lock without a word, and `npm ci` then
 * refuses on every machine: "Missing: <package> from lock file". This adds the missing entries;
 * npm skips those of other platforms and looks up the others as usual.
 *
 * Usage: npm run lock [-- path/to/package-lock.json], after every change of dependencies.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, type Lockfile } from './lock/complete.ts';

const file = process.argv[2] ?? 'package-lock.json';
const before = readFileSync(file, 'utf8');
const { lock, added, unresolved } = completeLock(JSON.parse(before) as Lockfile);
const after = `${JSON.stringify(lock, null, 2)}\n`;
if (after !== before) writeFileSync(file, after);

console.log(
  added.length === 0
    ? `${file} is complete.`
    : `${file}: added ${added.length} platform packages, for example ${added[0]}.`,
);
for (const { name, range, wantedBy } of unresolved) {
  console.error(
    `${file}: optional dependency "${name}" of ${wantedBy} is missing and its range "${range}" ` +
      'names no exact version. Add it by hand, or run npm install against a full registry.',
  );
}
if (unresolved.length > 0) process.exitCode = 1;
