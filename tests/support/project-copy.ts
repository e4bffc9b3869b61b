import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build and the commands of a maintainer read. */
const PARTS = [
  'content',
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** Cards that are drawn already; a build draws those that are missing. */
const CARDS = '.astro/cards';

/** A copy of the project in which a test may change what it likes. */
export interface ProjectCopy {
  folder: string;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  /** Runs a script of the copy with the Node that runs the test. */
  run: (...command: string[]) => { status: number | null; output: string };
  remove: () => void;
}

/** Copies the project. `env` is added to the little that a maintainer's shell has: the variables of a test runner would build another site, and take longer. */
export function copyProject(env: Readonly<Record<string, string>> = {}): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  if (existsSync(CARDS)) cpSync(CARDS, join(folder, CARDS), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => writeFileSync(join(folder, file), text),
    run: (...command) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, command, {
        cwd: folder,
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'],
          HOME: process.env['HOME'],
          ASTRO_TELEMETRY_DISABLED: '1',
          NO_COLOR: '1',
          // Commands of one copy read the same modules, which Node need compile only once.
          NODE_COMPILE_CACHE: join(folder, '.node'),
          ...env,
        },
      });
      return { status, output: stdout + stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
