import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBase } from '../../scripts/site/base.ts';
import { pathOf, placeOf } from '../../src/kinds/addresses.ts';
import { NAMED, NAMED_KINDS } from '../../src/kinds/named.ts';
import { MAIN_NAV, PAGE_PATHS } from '../../src/lib/navigation.ts';
import { typeset } from '../../src/lib/typography.ts';
import { idsOf } from '../../src/records/named-ids.ts';
import { DIFFERENCES } from '../../src/schemas/common.ts';
import { records } from '../support/records.ts';
import { byId, DIST, pageAt, readPages, readWhole, standing, textOf } from '../support/site';

const pages = standing(readPages());
const base = readBase(DIST);
const paths = new Set(pages.map(({ path }) => path));

it('tells of every change beside each record that it names', () => {
  for (const change of records.changes)
    for (const record of change.records) {
      const place = placeOf(record.kind, record.id);
      // A number stands in texts and has no place of its own.
      if (place === undefined) continue;
      const [path = '', anchor] = place.split('#');
      const root = readWhole(path);
      const shown = anchor ? byId(root).get(anchor) : root.querySelector('main');
      const name = `${record.kind} ${record.id}`;
      expect(shown?.toString(), name).toContain(typeset(change.title));
    }
});

it.each(NAMED_KINDS.filter((kind) => NAMED[kind].shown))(
  'shows each of the %s at its address',
  (kind) => {
    const ids = idsOf(kind, (name) => [records[name]].flat());
    expect(ids.length).toBeGreaterThan(0);
    const lost = ids
      .map((id) => pathOf(kind, id))
      .filter((place) => {
        const [path = '', anchor] = place.split('#');
        const { root } = pageAt(pages, path);
        return anchor !== undefined && !byId(root).has(anchor);
      });
    expect(lost).toEqual([]);
  },
);

describe('the pages of the site', () => {
  it.each([
    '/',
    ...DIFFERENCES.map((slug) => `/differences/${slug}/`),
    ...Object.values(PAGE_PATHS),
    ...MAIN_NAV.map(({ path }) => path),
    '/overview/linkerd/',
    '/overview/cilium/',
    '/bottom-line/',
    '/choose/record/',
    '/choose/checklist/',
    '/choose/list/',
    '/facts/',
    '/claims/',
    '/sources/',
    '/timeline/',
    '/about/',
    '/changelog/',
    '/reference/',
    '/reference/parts/',
    '/404.html',
  ])('include %s', (path) => {
    expect(paths).toContain(path);
    expect(textOf(pageAt(pages, path).root.querySelector('h1') as never)).not.toBe('');
  });

  it('have a feed of changes with an author', () => {
    const feed = readFileSync(join(DIST, 'changelog/feed.xml'), 'utf8');
    // Atom asks for an author.
    expect(feed).toMatch(/<author>\s*<name>[^<]+<\/name>/);
    expect(feed).toMatch(/^<\?xml[^>]*>\s*<(feed|rss)\b/);
  });

  it('each name the feed, so that a reader finds it from any of them', () => {
    const without = pages.filter(
      ({ root }) =>
        !root.querySelector('meta[http-equiv="refresh"]') &&
        root
          .querySelector('link[rel="alternate"][type="application/atom+xml"]')
          ?.getAttribute('href') !== `${base}changelog/feed.xml`,
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('keep their folders on a host that publishes with Jekyll', () => {
    expect(existsSync(join(DIST, '.nojekyll'))).toBe(true);
  });

  it('lead from every page to the top, the five differences, the parts and the bottom line', () => {
    for (const { path, root } of pages) {
      // A redirect has no navigation.
      if (root.querySelector('meta[http-equiv="refresh"]')) continue;
      const links = (selector: string): string[] =>
        root.querySelectorAll(`${selector} a`).map((link) => link.getAttribute('href') ?? '');
      const five = DIFFERENCES.map((slug) => `${base}differences/${slug}/`);
      expect(links('body > header'), path).toEqual(expect.arrayContaining([base, ...five]));
      expect(links('nav[aria-label="Main"]'), path).toEqual(
        MAIN_NAV.map((item) => base + item.path.slice(1)),
      );
      expect(links('nav[aria-label="The five differences"]'), path).toEqual(five);
      expect(links('body > footer'), path).toEqual(
        expect.arrayContaining([...five, `${base}choose/`, `${base}facts/`, `${base}about/`]),
      );
    }
  });

  it('lead from the home page by a row each to the five differences', () => {
    const rows = pageAt(pages, '/').root.querySelectorAll('#differences article h3 a');
    expect(rows.map((link) => link.getAttribute('href'))).toEqual(
      DIFFERENCES.map((slug) => `${base}differences/${slug}/`),
    );
  });

  it('mark in the navigation the page that is shown, and nothing else as the page', () => {
    for (const { path, root } of pages) {
      const marked = root
        .querySelectorAll(
          'nav[aria-label="Main"] [aria-current="page"], nav[aria-label="The five differences"] [aria-current="page"]',
        )
        .map((link) => link.getAttribute('href'));
      const known = [...MAIN_NAV.map((item) => item.path as string)];
      known.push(...DIFFERENCES.map((slug) => `/differences/${slug}/`));
      expect(marked, path).toEqual(known.includes(path) ? [base + path.slice(1)] : []);
    }
  });

  it('hold the fonts and pictures that they name', () => {
    expect(existsSync(join(DIST, 'favicon.svg'))).toBe(true);
    for (const { path, root } of pages)
      for (const link of root.querySelectorAll('link[rel="preload"]')) {
        const file = (link.getAttribute('href') ?? '').slice(base.length);
        expect(existsSync(join(DIST, file)), `${path}: ${file}`).toBe(true);
      }
  });
});
