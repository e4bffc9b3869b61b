import { expect, test } from 'vitest';
import { strayFiles } from '../../../src/check/stray.ts';
import { folderWith } from '../../support/folder.ts';
import { problem, read } from '../../support/problems.ts';

const FIX = 'Correct its name or its folder, or remove it.';
const ANYWHERE = 'the files and folders named in src/kinds';

test('files that nothing reads are told', () => {
  const root = folderWith({
    'content/claims/a.yaml': '',
    'content/claims/b.yml': '',
    'content/claims/c.yalm': '',
    'content/claims/deep/d.yaml': '',
    'content/differences/security.mdx': '',
    'content/pages/about.md': '',
    'content/source.yaml': '',
    'content/sources.yaml': '',
  });
  expect(read(strayFiles(root))).toEqual([
    problem('content/claims/c.yalm', 'a file that nothing reads', '.yaml files', FIX),
    problem('content/claims/deep/d.yaml', 'a file that nothing reads', ANYWHERE, FIX),
    problem('content/pages/about.md', 'a file that nothing reads', '.mdx files', FIX),
    problem('content/source.yaml', 'a file that nothing reads', ANYWHERE, FIX),
  ]);
});

test('notes for authors and files of editors are not', () => {
  const root = folderWith({
    'content/README.md': '',
    'content/claims/README.md': '',
    'content/.DS_Store': '',
    'content/claims/.a.yaml.swp': '',
    'content/claims/a.yaml~': '',
  });
  expect(strayFiles(root)).toEqual([]);
  expect(strayFiles(folderWith({}))).toEqual([]);
});
