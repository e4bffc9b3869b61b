import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '../../src/records/read';
import { brokenLinks, describeLinks } from '../support/links';
import { filesBelow, type Page, pageAt, readPages } from '../support/site';

/** Long after every review window has passed. */
const LATER = '2040-02-29';

describe('a build for another host, at the root, years later', () => {
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
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        // The variables of a test runner would build another site, and in four times the time.
        env: {
          PATH: process.env['PATH'],
          HOME: process.env['HOME'],
          SOURCE_DATE_EPOCH: String(Date.parse(LATER) / 1000),
        },
      },
    );
    pages = readPages(folder);
  }, 480_000);
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

  it('says of every kind of record that it may be stale, with the date of the build', () => {
    const said = pages.flatMap(({ root }) =>
      root.querySelectorAll('[data-freshness]').map(({ text }) => text),
    );
    const { reviews } = readRecords(process.cwd()).records;
    for (const { label } of reviews) {
      const own = said.filter((text) => text.includes(`${label}: reviewed`));
      expect(own.length, label).toBeGreaterThan(0);
      for (const text of own) {
        expect(text).toContain('May be stale.');
        expect(text.replaceAll('\u00a0', ' ')).toContain('built 29 February 2040');
      }
    }
  });

  it('loads the fonts and scripts of its 404 page from the root', () => {
    const lost = pageAt(pages, '/404.html');
    const linked = lost.root
      .querySelectorAll('link[rel="preload"], script[src]')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
    const styles = lost.root.querySelector('style')?.innerHTML ?? '';
    const addresses = [
      ...linked,
      ...[...styles.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address),
    ];
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) expect(address).toMatch(/^\/_astro\//);
  });
});
