import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../support/folder.ts';

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome');

/** Lints files that hold one import each; returns the paths of those the rule objects to. */
function objections(imports: Record<string, string>): string[] {
  const folder = folderWith(
    Object.fromEntries(
      Object.entries(imports).map(([file, from]) => [file, `export { thing } from '${from}';\n`]),
    ),
  );
  copyFileSync('biome.jsonc', join(folder, 'biome.jsonc'));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      BIOME,
      'lint',
      '--vcs-enabled=false',
      '--only=style/noRestrictedImports',
      '--reporter=github',
      'src',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  // Without a file to check the linter would object to nothing, too.
  expect(stderr + stdout).not.toContain('No files were processed');
  return [...stdout.matchAll(/noRestrictedImports,file=[^,]*?(src\/[^,]+)/g)].flatMap(
    ([, file]) => file ?? [],
  );
}

test('imports against the one direction are errors', () => {
  const forbidden = {
    'src/check/a.ts': '../pages/x.ts',
    'src/client/a.ts': '../schemas/claim.ts',
    'src/client/b.ts': '@/components/figure/x.ts',
    'src/components/claim/a.ts': '@/layouts/x.ts',
    'src/components/claim/b.ts': '@/check/text.ts',
    'src/evidence/a.ts': '@/client/x.ts',
    'src/evidence/b.ts': '../figures/format.ts',
    'src/figures/deep/a.ts': '../../components/figure/x.ts',
    'src/figures/deep/b.ts': '../../check/known.ts',
    'src/kinds/a.ts': '../records/read.ts',
    'src/layouts/a.ts': '../pages/x.ts',
    'src/lib/a.ts': '../figures/bars.ts',
    'src/records/a.ts': '../pages/x.ts',
    'src/records/b.ts': '../check/content.ts',
    'src/records/c.ts': '../evidence/join.ts',
    'src/schemas/a.ts': '@/evidence/site.ts',
  };
  expect(objections(forbidden).sort()).toEqual(Object.keys(forbidden));
});

test('imports along the direction are fine', () => {
  const allowed = {
    'src/check/a.ts': '../evidence/ids.ts',
    'src/check/b.ts': '../records/read.ts',
    'src/client/a.ts': '@/figures/spec.ts',
    'src/client/b.ts': 'chart.js',
    'src/components/claim/a.ts': '@/evidence/site.ts',
    'src/evidence/a.ts': '../records/named-ids.ts',
    'src/figures/a.ts': '../schemas/run.ts',
    'src/figures/b.ts': '../evidence/livewyer.ts',
    'src/kinds/a.ts': '../schemas/claim.ts',
    'src/layouts/a.ts': '@/components/page/x.ts',
    'src/records/a.ts': '../kinds/index.ts',
    'src/lib/a.ts': './numbers.ts',
    'src/pages/a.ts': '@/layouts/x.ts',
  };
  expect(objections(allowed)).toEqual([]);
});
