import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeLock, type Lockfile } from '../../../scripts/lock/complete.ts';
import { platformOf } from '../../../scripts/lock/platform.ts';

const lockWith = (packages: Lockfile['packages']): Lockfile => ({ lockfileVersion: 3, packages });

describe('completeLock', () => {
  test('adds a missing platform package with its platform and no integrity', () => {
    const { lock, added } = completeLock(
      lockWith({
        '': {},
        'node_modules/tool': {
          version: '2.0.0',
          dev: true,
          optionalDependencies: { '@tool/linux-x64-musl': '2.0.0', '@tool/darwin-arm64': '2.0.0' },
        },
        'node_modules/@tool/linux-x64-musl': { version: '2.0.0', integrity: 'sha512-x' },
      }),
    );
    expect(added).toEqual(['node_modules/@tool/darwin-arm64']);
    expect(lock.packages['node_modules/@tool/darwin-arm64']).toEqual({
      version: '2.0.0',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['darwin'],
    });
    expect(lock.packages['node_modules/@tool/linux-x64-musl']).toHaveProperty('integrity');
  });

  test('puts a second version below the package that wants it', () => {
    const wants = (version: string) => ({
      version,
      optionalDependencies: { '@tool/darwin-x64': version },
    });
    const { added } = completeLock(
      lockWith({
        'node_modules/tool': wants('2.0.0'),
        'node_modules/other/node_modules/tool': wants('1.0.0'),
        'node_modules/@tool/darwin-x64': { version: '2.0.0' },
      }),
    );
    expect(added).toEqual(['node_modules/other/node_modules/tool/node_modules/@tool/darwin-x64']);
  });

  test('finds a package in the folder above, as Node does', () => {
    const { added } = completeLock(
      lockWith({
        'node_modules/a/node_modules/b': {
          version: '1.0.0',
          optionalDependencies: { 'c-linux-x64': '1.0.0' },
        },
        'node_modules/a/node_modules/c-linux-x64': { version: '1.0.0' },
        'node_modules/c-linux-x64': { version: '3.0.0' },
      }),
    );
    expect(added).toEqual([]);
  });

  test('accepts any version for a range, and reports a range it cannot fill', () => {
    const { added, unresolved } = completeLock(
      lockWith({
        'node_modules/vite': {
          version: '8.0.0',
          optionalDependencies: { fsevents: '~2.3.3', lightning: '^1.0.0' },
        },
        'node_modules/fsevents': { version: '2.3.3' },
      }),
    );
    expect(added).toEqual([]);
    expect(unresolved).toEqual([
      { name: 'lightning', range: '^1.0.0', wantedBy: 'node_modules/vite' },
    ]);
  });

  test('keeps the order of npm and the rest of the file, and is complete after one go', () => {
    const given = lockWith({
      'node_modules/b': { version: '1.0.0', optionalDependencies: { 'a-win32-x64': '1.0.0' } },
    });
    const { lock } = completeLock(given);
    expect(Object.keys(lock.packages)).toEqual(['node_modules/a-win32-x64', 'node_modules/b']);
    expect(lock.lockfileVersion).toBe(3);
    expect(Object.keys(given.packages)).toHaveLength(1);
    expect(completeLock(lock)).toEqual({ lock, added: [], unresolved: [] });
  });
});

test.each([
  ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@napi-rs/canvas-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@oxc/binding-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
  ['@napi-rs/canvas-win32-arm64-msvc', { os: ['win32'], cpu: ['arm64'] }],
  ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
  ['@img/sharp-darwin-x64', { os: ['darwin'], cpu: ['x64'] }],
  ['@linux-tools/plain', {}],
])('reads the platform out of %s', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

test('the lock of this project is complete; if not: npm run lock', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  expect(completeLock(lock)).toMatchObject({ added: [], unresolved: [] });
});
