import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../../package.json';
import { folderWith } from '../../support/folder.ts';

const check = (options: readonly string[] = [], cwd = '.') =>
  spawnSync(process.execPath, [...options, resolve('scripts/set-up.mjs')], {
    cwd,
    encoding: 'utf8',
  });

test('a Node that does not run TypeScript ends the installation with a sentence', () => {
  const { status, stderr } = check(['--no-strip-types']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^This project needs Node \S.*; this is Node [\d.]+\. .*\n$/);
});

test('a folder whose name Vite takes for an address is refused, also behind a link', () => {
  const above = folderWith({});
  for (const name of ['a#b', 'a?b']) mkdirSync(join(above, name));
  symlinkSync(join(above, 'a#b'), join(above, 'link'));
  for (const name of ['a#b', 'a?b', 'link']) {
    const { status, stderr } = check([], join(above, name));
    expect(status, name).toBe(1);
    expect(stderr).toMatch(/^This project lies in ".*a[#?]b"\. .* Rename the folder, or .*\n$/);
  }
});

test('spaces, percent signs and letters of any language are fine, and so is a Node that runs TypeScript', () => {
  const above = folderWith({});
  for (const name of ['a b', 'a%41b', 'größe', '名']) {
    mkdirSync(join(above, name));
    expect(check([], join(above, name)), name).toMatchObject({ status: 0, stdout: '', stderr: '' });
  }
});

test('every script asks first, or runs others that do', () => {
  for (const [name, script] of Object.entries(manifest.scripts))
    expect(script, name).toMatch(/^(?:node scripts\/set-up\.mjs(?: && |$)|npm run )/);
});
