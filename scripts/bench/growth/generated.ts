import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';

const LEFT_OUT = new Set(['node_modules', 'dist', '.astro', '.git', 'test-results']);

/** Copies the project to `target`, without what a build makes; dependencies are linked. */
export function copyProject(target: string): void {
  cpSync('.', target, {
    recursive: true,
    filter: (path) => !LEFT_OUT.has(basename(path)) || path === '.',
  });
  symlinkSync(resolve('node_modules'), join(target, 'node_modules'), 'dir');
}

/**
 * Adds claims until there are `count`, each a copy of a real one under an id of its own, so that
 * the generated set has texts and sources of real length. Returns the number added.
 */
export function addClaims(project: string, count: number): number {
  const folder = join(project, 'content/claims');
  const real = readdirSync(folder).sort();
  const added = Math.max(0, count - real.length);
  for (let i = 0; i < added; i += 1) {
    const file = real[i % real.length];
    if (file === undefined) throw new Error('There are no claims to copy.');
    const id = `generated-${String(i + 1).padStart(4, '0')}`;
    const claim = parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
    writeFileSync(join(folder, `${id}.yaml`), stringify({ ...claim, id }));
  }
  // The content gate wants new ids in the registry, as of any other claim.
  execFileSync('node', ['scripts/ids.ts'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return added;
}
