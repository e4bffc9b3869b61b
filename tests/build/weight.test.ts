import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { kib } from '../../scripts/bench/table.ts';
import { readBase } from '../../scripts/site/base.ts';
import { REFERENCE_PATHS, RUN_PAGES } from '../../src/lib/navigation.ts';
import { DIFFERENCES } from '../../src/schemas/common.ts';
import { pageScale } from '../support/page-weight';
import { DIST, filesBelow, readPage, sizeOf } from '../support/site';

const KIB = 1024;

const names = filesBelow(DIST);
const weigh = pageScale({ folder: DIST, base: readBase(DIST) });
const pages = names
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({
    path: name.replace(/(^|\/)index\.html$/, '$1'),
    ...weigh(name),
    hasFigure: /<(data-figure|figure-apart|proxy-failure)\b/.test(
      readFileSync(join(DIST, name), 'utf8'),
    ),
  }));
/** What every page loads when a reader opens the search; tests/build/search.test.ts weighs it. */
const search = new Set(pages.find(({ path }) => path === '404.html')?.lazyScripts);
const later = new Set(pages.flatMap(({ lazyScripts }) => lazyScripts)).difference(search);
/** What a page loads only when its address asks for something that it does not know, or the browser knows no popovers. */
const rare = new Set([...later].filter((name) => /\/(?:ignored|no-popovers)/.test(name)));
/** What brings the closed parts of an article, with the first sign of a reader. */
const closed = new Set([...later].filter((name) => /\/(?:closed-parts|brought-page)/.test(name)));
const charts = later.difference(rare).difference(closed);

/** HTML, styles and scripts of a page, without fonts and without what a figure loads later. */
const bytes = ({ html, css, js }: (typeof pages)[number]): number => html + css + js;

/** Most that a page without a figure may weigh. */
const PLAIN = 26;

/**
 * Pages that may weigh more, in KiB. Each is what was measured when it was set, rounded up to the
 * next 5 KiB; a page that grows out of it needs a look, not just a higher number.
 */
const CEILINGS: readonly [path: RegExp, kib: number, why: string][] = [
  [/^$/, 31, 'the choice, a picture, the board, and the terms that a newcomer meets there first'],
  [/^differences\/[^/]+\/$/, 40, 'articles carry the figures of their explanation, and terms'],
  [
    /^differences\/[^/]+\/evidence\/$/,
    40,
    'what an article keeps closed, with the short of every record, the sources it cites, and the styles of both pages',
  ],
  [
    /^choose\/$/,
    55,
    'every need and every requirement, with conditions and sources for five options',
  ],
  [/^choose\/grounds\/$/, 30, 'the terms it explains'],
  [/^reference\/$/, 40, 'every field of every kind of record, those on living with it among them'],
  [/^glossary\/$/, 30, 'every term, once for readers and once for search engines'],
  [/^reference\/parts\/$/, 35, 'every part that pages are built from, with its styles'],
  [/^claims\/$/, 35, 'the ledger lists every claim'],
  [/^governance\/$/, 30, 'three figures, with the lists that they are drawn from'],
  [
    /^facts\/$/,
    45,
    'all facts, the whole feature matrix with the way from each row to living with it, and all features on one screen',
  ],
  [/^overview\//, 35, 'a picture, and the terms that a newcomer meets there first'],
  [/^timeline\/$/, 45, 'every event with its sources'],
  [/^security-record\/advisories\/$/, 35, 'every advisory with its sources'],
  [
    /^benchmarks\/livewyer-2024\/$/,
    70,
    'every run of the study with its histogram, and the percentiles as a figure',
  ],
  [
    /^run\/both\/$/,
    35,
    'every setting with command and sources, and the way of a packet as a figure',
  ],
  [
    /^run\/versions\/$/,
    35,
    'every release with what is documented, required and tested, and what each says of every version to choose',
  ],
  [
    /^run\/[^/]+\/evidence\/$/,
    40,
    'what such a page keeps closed: every record in full, with the styles of both pages',
  ],
  [/^sources\/[a-z]\/$/, 65, 'every source under a letter, with what each is used for'],
  [/^figures\/[^/]+\/$/, 35, 'a figure with every view of it, its table, and what to take along'],
  [/^sources\/list\/$/, 70, 'the whole bibliography, more than 890 sources, in one list'],
];
const ceilingOf = (path: string): number =>
  CEILINGS.find(([pattern]) => pattern.test(path))?.[1] ?? PLAIN;

it.each(['/', ...DIFFERENCES.map((slug) => `/differences/${slug}/`)])(
  '%s has at most 1,500 elements',
  (path) => {
    expect(readPage(path).querySelectorAll('*').length).toBeLessThanOrEqual(1500);
  },
);

/** The tables of these two have a sign and a word for every cell. */
const OF_SIGNS: Readonly<Record<string, number>> = {
  '/run/platforms/': 1650,
  '/run/failure/': 1720,
};

it.each(['/run/', ...RUN_PAGES.map((id) => REFERENCE_PATHS[id])])(
  '%s has at most 1,500 elements, and some more where it is a table of signs',
  (path) => {
    expect(readPage(path).querySelectorAll('*').length).toBeLessThanOrEqual(OF_SIGNS[path] ?? 1500);
  },
);

/** Most that a page may weigh with its styles and without its scripts, in KiB. */
const MOST_HTML: readonly [path: RegExp, kib: number][] = [
  [/^$/, 24],
  [/^differences\/[^/]+\/$/, 28],
  [/^claims\/[^/]+\/$/, 14],
  [/^run\/(?:[^/]+\/)?$/, 26.5],
];

it.each([/^claims\/[^/]+\/$/, /^overview\/(?:[^/]+\/)?$/])(
  '%s with its scripts and fonts weighs no more than a page of Starlight with as many words: 55.9 KiB',
  (kind) => {
    const heavy = pages
      .filter(({ path }) => kind.test(path))
      .map((page) => {
        const html = readFileSync(join(DIST, page.path, 'index.html'), 'utf8');
        const fonts = new Set(html.match(/_astro\/[\w.-]+\.woff2/g));
        const faces = [...fonts].reduce((sum, font) => sum + sizeOf(join(DIST, font)), 0);
        return { path: page.path, faces, kib: (bytes(page) + faces) / KIB };
      });
    expect(heavy.length).toBeGreaterThan(2);
    for (const { path, faces, kib } of heavy) {
      expect.soft(faces, path).toBeGreaterThan(0);
      expect.soft(kib, path).toBeLessThanOrEqual(55.9);
    }
  },
);

it.each(MOST_HTML)('%s weighs at most %s KiB without scripts', (path, most) => {
  const heaviest = Math.max(
    ...pages.filter((page) => path.test(page.path)).map(({ html }) => html),
  );
  expect(heaviest / KIB).toBeLessThanOrEqual(most);
  expect(heaviest / KIB).toBeGreaterThan(most - 1.5);
});

/** Pages that lead to long lists, and so hold none themselves. */
const SHORT = ['/sources/', '/security-record/'];

it.each(SHORT)('%s has at most 1,500 elements, however long its list grows', (path) => {
  expect(readPage(path).querySelectorAll('*').length).toBeLessThanOrEqual(1500);
});

describe('weight of the built site, compressed', () => {
  it('stays within the ceiling of every page', () => {
    expect(pages.length).toBeGreaterThan(100);
    const over = pages
      .filter((page) => bytes(page) > ceilingOf(page.path) * KIB)
      .map((page) => `/${page.path}: ${kib(bytes(page))} of ${String(ceilingOf(page.path))} KiB`);
    expect(over).toEqual([]);
  });

  it('has no ceiling that stands far above its pages', () => {
    for (const [pattern, ceiling, why] of CEILINGS) {
      const heaviest = Math.max(...pages.filter(({ path }) => pattern.test(path)).map(bytes));
      expect(heaviest / KIB, `${String(pattern)}, ${why}`).toBeGreaterThan(ceiling - 10);
    }
  });

  it('is 60 KiB of HTML or less for the ledger', () => {
    const ledger = pages.find(({ path }) => path === 'claims/');
    expect(ledger?.html).toBeLessThanOrEqual(60 * KIB);
  });

  it('is 45 KiB or less for all fonts together', () => {
    const fonts = names.filter((name) => /\.(woff2?|ttf|otf)$/.test(name));
    expect(fonts.length).toBeGreaterThan(0);
    const sum = fonts.reduce((total, name) => total + sizeOf(join(DIST, name)), 0);
    expect(sum).toBeLessThanOrEqual(45 * KIB);
  });

  it('is 8 KiB or less for the scripts that a page loads before any chart, with the ways to the search and to places', () => {
    // The page for maintainers has a specimen of every part, with its script.
    for (const { path, js } of pages.filter(({ path }) => path !== 'reference/parts/')) {
      expect(js, path).toBeGreaterThan(0);
      expect(js, path).toBeLessThanOrEqual(8 * KIB);
    }
  });

  it('is 1 KiB or less for what few readers need', () => {
    expect(rare.size).toBeGreaterThan(1);
    const sum = [...rare]
      .map((name) => gzipSync(readFileSync(join(DIST, name))).length)
      .reduce((total, size) => total + size, 0);
    expect(sum).toBeLessThanOrEqual(KIB);
  });

  it('is 65 KiB or less for what charts load later: one file, only where there is a chart', () => {
    expect([...charts]).toHaveLength(1);
    for (const chart of charts)
      expect(gzipSync(readFileSync(join(DIST, chart))).length).toBeLessThanOrEqual(65 * KIB);
    for (const { path, lazyScripts, hasFigure } of pages) {
      if (lazyScripts.some((script) => charts.has(script))) expect(hasFigure, path).toBe(true);
    }
    expect(pages.filter(({ lazyJs }) => lazyJs > 50 * KIB).length).toBeGreaterThan(3);
  });
});
