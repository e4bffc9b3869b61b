import { describe, expect, test } from 'vitest';
import { pageLines } from '../../../scripts/compare/page-lines.ts';
import { report } from '../../../scripts/compare/report.ts';
import { compareTrees } from '../../../scripts/compare/trees.ts';
import { folderWith } from '../../support/folder.ts';

const page = (main: string, hash = 'AAAAAAAA') =>
  `<html><head><meta content="script-src 'sha256-${hash}='"><link href="/_astro/Base.${hash}.css"></head><body>${main}</body></html>`;

describe('compareTrees', () => {
  test('tells pages added, removed and changed, in text and in markup', () => {
    const before = folderWith({
      'index.html': page('<p>The <em>old</em> answer.</p><p>Stays.</p>'),
      'gone/index.html': page(''),
      'styled/index.html': page('<p class="x">Same words.</p>'),
    });
    const after = folderWith({
      'index.html': page('<p>The <em>new</em> answer.</p><p>Stays.</p>'),
      'new/index.html': page(''),
      'styled/index.html': page('<p class="y">Same words.</p>'),
    });
    expect(compareTrees(before, after)).toEqual({
      added: ['new/index.html'],
      removed: ['gone/index.html'],
      changed: [
        { path: 'index.html', text: ['- The old answer.', '+ The new answer.'], markup: [] },
        { path: 'styled/index.html', text: [], markup: ['- <p class="x">', '+ <p class="y">'] },
      ],
      same: 0,
    });
  });

  test('hashes of assets and of the policy are no change; what they name is compared', () => {
    const before = folderWith({
      'index.html': page('', 'AAAAAAAA'),
      '_astro/Base.AAAAAAAA.css': 'a{color:red}b{top:0}',
      '_astro/index.CCCCCCCC.js': 'one()',
      '_astro/index.DDDDDDDD.js': 'two()',
    });
    const after = folderWith({
      'index.html': page('', 'BBBBBBBB'),
      '_astro/Base.BBBBBBBB.css': 'a{color:tan}b{top:0}',
      '_astro/index.EEEEEEEE.js': 'two()',
      '_astro/index.FFFFFFFF.js': 'one()',
    });
    expect(compareTrees(before, after)).toEqual({
      added: [],
      removed: [],
      changed: [
        { path: '_astro/Base.css', text: [], markup: ['- a{color:red}', '+ a{color:tan}'] },
      ],
      same: 3,
    });
  });

  test('files that are no text are told by their size', () => {
    const before = folderWith({ 'index.html': '', 'a.woff2': new Uint8Array([1, 255]) });
    const after = folderWith({ 'index.html': '', 'a.woff2': new Uint8Array([1, 254, 3]) });
    expect(compareTrees(before, after).changed).toEqual([
      { path: 'a.woff2', text: [], markup: ['2 bytes before, 3 after'] },
    ]);
  });

  test('a folder without a site is refused', () => {
    expect(() => compareTrees(folderWith({}), folderWith({ 'index.html': '' }))).toThrow(
      'npm run build',
    );
  });
});

test('words within a line belong together; code in a page is markup', () => {
  const html =
    '<p>One <a href="/x">two</a>,\n three.</p><ul><li>Four<li>Five</ul><style>a{b:c}</style>';
  expect(pageLines(html)).toEqual({
    text: ['One two, three.', 'Four', 'Five'],
    markup: ['<p>', '<a href="/x">', '<ul>', '<li>', '<li>', '<style>', 'a{b:c}'],
  });
});

test('the report tells one change of many pages once, and shortens long lists', () => {
  const change = { text: ['- a', '+ b'], markup: [] };
  const changed = ['one', 'two', 'three'].map((path) => ({ path, ...change }));
  expect(report({ added: ['x', 'y', 'z'], removed: [], changed, same: 4 }, 2).split('\n')).toEqual([
    '3 added, 0 removed, 3 changed, 4 the same.',
    '',
    'Added:',
    '  x',
    '  y',
    '  … and 1 more',
    '',
    'one',
    'two',
    '… and 1 more',
    '  text, 2 lines:',
    '    - a',
    '    + b',
  ]);
});
