import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks, describeLinks } from '../support/links';
import { filesBelow, type Page, pageAt, readPages } from '../support/site';

describe('a build for another host, at the root', () => {
  const folder = mkdtempSync(join(tmpdir(), 'root-base-'));
  let pages: Page[] = [];

  beforeAll(() => {
    execFileSync(
      'node',
      [
        'scripts/astro.ts',
        'build',
        '--site',
        'https://x.example',
        '--base',
        '/',
        '--outDir',
        folder,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    pages = readPages(folder);
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has no link that leads nowhere', () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(describeLinks(brokenLinks(pages, folder, '/'))).toEqual([]);
  });

  it('names the new host, and nowhere the default one or its sub-path', () => {
    const home = pageAt(pages, '/');
    expect(home.root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      'https://x.example/',
    );
    const left = filesBelow(folder)
      .filter((file) => /\.(html|css|js|xml|json)$/.test(file))
      .filter((file) =>
        /\/linkerd-vs-cilium\/(?!linkerd-vs-cilium|blob|edit|issues)|linkerd-vs-cilium\.github\.io/.test(
          readFileSync(join(folder, file), 'utf8').replaceAll(
            'https://github.com/linkerd-vs-cilium/linkerd-vs-cilium',
            '',
          ),
        ),
      );
    expect(left).toEqual([]);
  });

  it('loads the style sheets, fonts and scripts of its 404 page from the root', () => {
    const lost = pageAt(pages, '/404.html');
    const addresses = lost.root
      .querySelectorAll('link[rel="stylesheet"], link[rel="preload"], script[src]')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) expect(address).toMatch(/^\/_astro\//);
  });
});
