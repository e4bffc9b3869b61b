import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readBase } from '../../scripts/site/base.ts';
import { VERDICT_WORDS } from '../../src/evidence/vocabulary.ts';
import { type Index, lookUp, openIndex } from '../../src/lib/search/look-up.ts';
import { readRecords } from '../../src/records/read.ts';
import { pageScale } from '../support/page-weight';
import { QUERIES } from '../support/search-queries';
import { DIST, filesBelow, pageAt, readPages, textOf } from '../support/site';

const FOLDER = resolve(DIST, 'search/index/');
const KIB = 1024;

/** Bytes that a browser would have loaded since it was last set to zero. */
let loaded = 0;
/** The index, opened anew: nothing of an earlier query is left in it. */
async function open(): Promise<Index> {
  const module = await import(pathToFileURL(join(FOLDER, 'pagefind.js')).href);
  loaded = gzipSync(readFileSync(join(FOLDER, 'pagefind.js'))).length;
  return openIndex(module, `${FOLDER}/`);
}
const pathsFor = async (index: Index, query: string): Promise<string[]> => {
  const { groups } = await lookUp(index, query, { each: 3 });
  return groups.flatMap(({ results }) => results.map(({ path }) => path));
};

let index: Index;
beforeAll(async () => {
  vi.stubGlobal('fetch', async (address: string) => {
    const bytes = readFileSync(String(address).replace(/\?.*/, ''));
    loaded += bytes.length;
    return new Response(bytes);
  });
  index = await open();
  return () => vi.unstubAllGlobals();
});

describe('search', () => {
  it.each(QUERIES)('finds first for %s: %s', async (query, ...first) => {
    const [path = 'nothing'] = await pathsFor(index, query);
    expect(
      first.some((start) => path.startsWith(start)),
      path,
    ).toBe(true);
  });

  it('finds every claim, advisory and source by its id before all else', async () => {
    const { claims, advisories, sources } = readRecords(process.cwd()).records;
    const ids = [
      ...claims.map(({ id }) => [id, id]),
      ...advisories.flatMap(({ id, cve, ghsa }) =>
        [id, cve, ghsa].flatMap((key) => (key ? [[key, id]] : [])),
      ),
      ...sources.filter((_, i) => i % 10 === 0).map(({ id }) => [id, id]),
    ];
    // One advisory can be about several flaws, and a claim or source can have the name of a term.
    const placesOf = Map.groupBy(ids, ([key]) => key);
    const missed: string[] = [];
    for (const [key = '', of] of placesOf) {
      const [first = ''] = await pathsFor(index, key);
      const ends = of.flatMap(([, id = '']) => [`/${id}/`, `#${id}`]);
      // A source and the advisory that it is about can have the same id.
      const isThere = ends.some((end) => first.toLowerCase().endsWith(end.toLowerCase()));
      if (!isThere) missed.push(`${key}: ${first}`);
    }
    expect(placesOf.size).toBeGreaterThan(300);
    expect(missed.filter((line) => !line.includes('/glossary/'))).toEqual([]);
  });

  it('says of a claim its verdict and date, as the record has them', async () => {
    const { claims } = readRecords(process.cwd()).records;
    const faults: string[] = [];
    for (const { id, verdict, asOf } of claims) {
      const { groups } = await lookUp(index, id, { each: 3 });
      const found = groups
        .flatMap(({ results }) => results)
        .find(({ path }) => path === `/claims/${id}/`);
      if (found?.note !== VERDICT_WORDS[verdict].word || found.date !== asOf)
        faults.push(`${id}: ${found?.note ?? 'nothing'}, ${found?.date ?? 'no date'}`);
    }
    expect(faults).toEqual([]);
  });

  it('says which words occur nowhere', async () => {
    expect(await lookUp(index, 'quuxification', { each: 3 })).toMatchObject({
      total: 0,
      missing: ['quuxification'],
    });
    const half = await lookUp(index, 'Linkerd quuxification', { each: 3 });
    expect(half.missing).toEqual(['quuxification']);
    expect(half.total).toBeGreaterThan(0);
  });

  it.each([
    ['__proto__'],
    ['constructor'],
    ['<img src=x onerror=alert(1)>'],
    ['"; DROP TABLE claims; --'],
    ['\u202Egnorw\u0000'],
    ['?!… <>'],
    [''],
    ['mesh '.repeat(20_000)],
  ])('takes %s as words', async (query) => {
    const { groups, total } = await lookUp(index, query, { each: 3 });
    expect(groups.reduce((sum, group) => sum + group.total, 0)).toBe(total);
  });

  it('tells of every result its kind, and leads to an element that exists', async () => {
    const base = readBase(DIST);
    expect(base.endsWith('/')).toBe(true);
    const { groups } = await lookUp(index, 'encryption', { each: 20 });
    expect(groups.length).toBeGreaterThan(5);
    for (const { results } of groups)
      for (const { path, title } of results) {
        const [page = '', fragment] = path.split('#');
        const { root } = pageAt(readPages(), page);
        expect(title, path).not.toBe('');
        if (fragment) expect(root.getElementById(fragment), path).not.toBeNull();
      }
    const claim = groups.find(({ kind }) => kind === 'claim')?.results[0];
    expect(claim?.note).toMatch(/Supported|Partly|Disputed|Outdated|Wrong|Opinion|Unverified/);
    expect(claim?.date).toMatch(/^\d{4}/);
  });
});

describe('weight of the search, compressed', () => {
  it('is at most 25 KiB before the first key', () => {
    const weigh = pageScale({ folder: DIST, base: readBase(DIST) });
    const scripts = weigh('404.html').lazyScripts.filter((file) =>
      /search|dialog|panel/.test(file),
    );
    const styles = filesBelow(DIST).filter((file) => /_astro\/search\.[^/]*\.css$/.test(file));
    const sum = [...scripts, ...styles].reduce(
      (total, file) => total + gzipSync(readFileSync(join(DIST, file))).length,
      0,
    );
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(25 * KIB);
  });

  it('is at most 150 KiB for every query, with all it loads first', async () => {
    const heavy: string[] = [];
    for (const [query] of QUERIES) {
      const fresh = await open();
      await lookUp(fresh, query, { each: 3 });
      if (loaded > 150 * KIB) heavy.push(`${query}: ${String(Math.round(loaded / KIB))} KiB`);
    }
    expect(heavy).toEqual([]);
  });
});

describe('the index from A to Z', () => {
  it('is what the page of the search leads to without script, with a word on why', () => {
    const { root } = pageAt(readPages(), '/search/');
    // What stands in it is text to a parser that runs scripts.
    const without = parse(root.querySelector('main noscript')?.innerHTML ?? '');
    expect(textOf(without)).toMatch(/^The search needs scripts, .* The index below/);
    expect(root.querySelectorAll('main #a-to-z a[href*="a-to-z/"]').length).toBeGreaterThan(20);
  });

  it('lists as many entries as the index of the search holds, each with its kind', () => {
    const letters = readPages().filter(({ path }) => /^\/search\/a-to-z\/[a-z]+\/$/.test(path));
    const entries = letters.flatMap(({ root }) => root.querySelectorAll('[data-entries] > li'));
    expect(entries.length).toBe(index.kinds.size);
    for (const entry of entries) {
      expect(entry.querySelector('a')?.getAttribute('href'), textOf(entry)).toBeTruthy();
      expect(entry.querySelector('small'), textOf(entry)).not.toBeNull();
    }
  });

  it('leaves no list of entries behind that nothing reads', () => {
    expect(existsSync(join(DIST, 'search/entries.json'))).toBe(false);
  });
});
