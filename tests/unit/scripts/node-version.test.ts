import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const check = (...options: string[]) =>
  spawnSync(process.execPath, [...options, 'scripts/node-version.mjs'], { encoding: 'utf8' });

test('a Node that does not run TypeScript ends the installation with a sentence', () => {
  const { status, stderr } = check('--no-strip-types');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^This project needs Node \S.*; this is Node [\d.]+\. .*\n$/);
});

test('a Node that does passes in silence', () => {
  expect(check()).toMatchObject({ status: 0, stdout: '', stderr: '' });
});
