import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer } from '../../../scripts/site/resolve.ts';
import { folderWith } from '../../support/folder.ts';

function site(base = '/sub/') {
  const folder = folderWith({
    'dist/index.html': 'home',
    'dist/404.html': 'not found',
    'dist/claims/index.html': 'claims',
    'dist/data/claims.json': '{}',
    'dist/about.html': 'about',
    'dist/both.html': 'file',
    'dist/both/index.html': 'folder',
    'dist/a b/index.html': 'space',
    'secret.txt': 'secret',
  });
  return { folder: join(folder, 'dist'), base };
}

/** The answer in short: status and file below the folder, or where the redirect leads. */
function ask(target: string, base?: string): string {
  const here = site(base);
  const found = answer(here, target);
  if (found.kind === 'redirect') return `${found.status} → ${found.location}`;
  if (found.kind === 'error') return String(found.status);
  return `${found.status} ${found.file.slice(found.file.indexOf('/dist/') + 6)}`;
}

describe('answers like GitHub Pages', () => {
  test.each([
    ['/sub/', '200 index.html'],
    ['/sub/?a=1', '200 index.html'],
    ['/sub/claims/', '200 claims/index.html'],
    ['/sub/claims', '301 → /sub/claims/'],
    ['/sub/claims?q=mtls&x=1', '301 → /sub/claims/?q=mtls&x=1'],
    ['/sub/a%20b', '301 → /sub/a%20b/'],
    ['/sub/a%20b/', '200 a b/index.html'],
    ['/sub', '301 → /sub/'],
    ['/sub/about', '200 about.html'],
    ['/sub/about.html', '200 about.html'],
    ['/sub/about/', '404 404.html'],
    ['/sub/both', '200 both.html'],
    ['/sub/both/', '200 both/index.html'],
    ['/sub/data/claims.json', '200 data/claims.json'],
    ['/sub/data/', '404 404.html'],
    ['/sub/data', '404 404.html'],
    ['/sub/nothing', '404 404.html'],
    ['/other/', '404 404.html'],
    ['/subway/', '404 404.html'],
  ])('%s: %s', (target, expected) => {
    expect(ask(target)).toBe(expected);
  });

  test('leads from the root of the host to the base', () => {
    expect(ask('/')).toBe('302 → /sub/');
    expect(ask('/?q=1')).toBe('302 → /sub/?q=1');
  });

  test('serves a site below a path that an address writes otherwise, however it is asked for', () => {
    for (const asked of ['/gr%C3%B6%C3%9Fe/a%20b/claims/', '/gr%c3%b6%c3%9fe/a%20b/claims/'])
      expect(ask(asked, '/gr%C3%B6%C3%9Fe/a%20b/')).toBe('200 claims/index.html');
    expect(ask('/gr%C3%B6%C3%9Fe/a%20b', '/gr%C3%B6%C3%9Fe/a%20b/')).toBe(
      '301 → /gr%C3%B6%C3%9Fe/a%20b/',
    );
  });

  test('serves a site at the root of its host', () => {
    expect(ask('/', '/')).toBe('200 index.html');
    expect(ask('/claims', '/')).toBe('301 → /claims/');
    expect(ask('/nothing/', '/')).toBe('404 404.html');
  });

  test('has no page for a missing address if the site has none', () => {
    const folder = folderWith({ 'index.html': 'home' });
    expect(answer({ folder, base: '/' }, '/nothing')).toEqual({ kind: 'error', status: 404 });
  });
});

describe('stays inside the folder', () => {
  test.each([
    ['/sub/../secret.txt'],
    ['/sub/%2e%2e/secret.txt'],
    ['/sub/%2e%2e%2fsecret.txt'],
    ['/sub/claims/../../secret.txt'],
    ['/sub//etc/passwd'],
    ['/sub//claims'],
  ])('%s: 404', (target) => {
    expect(ask(target)).toBe('404 404.html');
  });

  test.each([['/sub/%00'], ['/sub/..%5csecret.txt'], ['/sub/%zz']])('%s: 400', (target) => {
    expect(ask(target)).toBe('400');
  });

  test('does not follow a link that leads out', () => {
    const here = site();
    symlinkSync(join(here.folder, '../secret.txt'), join(here.folder, 'linked.txt'));
    expect(answer(here, '/sub/linked.txt')).toMatchObject({ status: 404 });
  });
});
