import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  integrity?: string;
  inBundle?: boolean;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};
// The entry without a name is the project itself.
const entries = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every package in the lock carries the hash of what npm may install', () => {
  // What comes inside another package is covered by the hash of that one.
  const without = entries.filter(([, entry]) => !entry.integrity && !entry.inBundle);
  expect(without.map(([path]) => path)).toEqual([]);
});

// A registry that lacks the build of a tool for one platform leaves it out without a word, and then
// `npm ci` refuses everywhere. Remedy: npm install against a registry that has them all.
test('the lock holds the packages of every platform', () => {
  const paths = entries.map(([path]) => path);
  const missing = entries
    .flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}))
    .filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)));
  expect(missing).toEqual([]);
});
