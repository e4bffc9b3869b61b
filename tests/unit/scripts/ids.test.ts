import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../support/folder.ts';

test('the registry of ids tells what is wrong in the content, and nothing of its own code', () => {
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/ids.ts')], {
    cwd: folderWith({}),
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('in the content');
  expect(stderr).not.toContain('at file:');
});
