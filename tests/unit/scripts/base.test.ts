import { expect, test } from 'vitest';
import { baseOf, NotBuiltError, readBase } from '../../../scripts/site/base.ts';
import { folderWith } from '../../support/folder.ts';

test.each([
  ['an asset below a sub-path', '<script src="/docs/mesh/_astro/a.js"></script>', '/docs/mesh/'],
  ['an asset at the root', '<link rel="stylesheet" href="/_astro/a.css">', '/'],
  [
    'an asset, against a canonical address behind a proxy',
    '<link rel="canonical" href="https://x.example/other/"><link href="/docs/_astro/a.css">',
    '/docs/',
  ],
  ['a canonical address', '<link href="https://x.example/docs/" rel="canonical">', '/docs/'],
  [
    'a canonical address without the last slash',
    '<link rel="canonical" href="https://x.example/docs">',
    '/docs/',
  ],
  ['a canonical address of a whole host', '<link rel="canonical" href="https://x.example">', '/'],
  ['nothing that tells', '<a href="/docs/">Docs</a>', '/'],
])('reads the base off %s', (_, html, base) => {
  expect(baseOf(html)).toBe(base);
});

test('reads the base of a built site', () => {
  const folder = folderWith({ 'index.html': '<link href="/sub/_astro/a.css">' });
  expect(readBase(folder)).toBe('/sub/');
});

test('says how to build when there is no site', () => {
  const folder = folderWith({});
  expect(() => readBase(folder)).toThrow(NotBuiltError);
  expect(() => readBase(folder)).toThrow(/npm run build/);
});
