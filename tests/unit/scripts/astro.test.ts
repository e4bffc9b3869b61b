import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../support/folder.ts';

const SCRIPT = new URL('../../../scripts/astro.ts', import.meta.url).pathname;
/** The superuser may write everywhere, so that nobody runs the script in its place. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** What a build says in a folder in which one folder is closed. */
function toldWhere(closed: string): { status: number | null; stderr: string } {
  const folder = folderWith({ 'dist/claims/index.html': '', '.astro/cards/a.png': '' });
  for (const open of ['.', 'dist', 'dist/claims', '.astro', '.astro/cards'])
    chmodSync(join(folder, open), open === closed ? 0o555 : 0o777);
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, 'build'], {
    cwd: folder,
    encoding: 'utf8',
    ...NOBODY,
  });
  chmodSync(join(folder, closed), 0o777);
  return { status, stderr: stderr.replaceAll(folder, 'here') };
}

test.skipIf(process.platform === 'win32').each(['.', 'dist', 'dist/claims', '.astro/cards'])(
  'a build that cannot write to %s says so, and with which remedy',
  (closed) => {
    const where = join('here', closed);
    expect(toldWhere(closed)).toEqual({
      status: 1,
      stderr: `Cannot write to "${where}". Give yourself the right to, or build in a copy.\n`,
    });
  },
);
