import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBase } from '../../../scripts/site/base.ts';
import { VERDICT_WORDS } from '../../../src/evidence/vocabulary.ts';
import { readRecords } from '../../../src/records/read.ts';
import { FIGURE_IDS } from '../../../src/schemas/figure-ids.ts';
import { DIST, pageAt, readPages } from '../../support/site';

const base = readBase(DIST);
const pages = readPages();
const indexed = pages.filter(({ root }) => !root.querySelector('meta[name="robots"]'));
const { records } = readRecords(process.cwd());
const root = pageAt(pages, '/').root.querySelector('link[rel="canonical"]')?.getAttribute('href');

/** What a program that previews a link reads from a page. */
const metaOf = (page: (typeof pages)[number], name: string): string | undefined =>
  page.root
    .querySelector(`meta[name="${name}"], meta[property="${name}"]`)
    ?.getAttribute('content');

/** The data for search engines on a page, as their parsers read them. */
const thingsOn = (page: (typeof pages)[number]): Record<string, unknown>[] =>
  page.root
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => JSON.parse(script.textContent) as Record<string, unknown>);

const ofType = (page: (typeof pages)[number], type: string) =>
  thingsOn(page).find((thing) => thing['@type'] === type);

describe('the head of every page', () => {
  it('says what the page is to whoever previews a link to it', () => {
    expect(indexed.length).toBeGreaterThan(100);
    for (const page of indexed) {
      const own = `${root}${page.path.slice(1)}`;
      expect(page.root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(own);
      expect(metaOf(page, 'og:url'), page.path).toBe(own);
      for (const name of ['og:title', 'og:description', 'og:site_name', 'twitter:card', 'author'])
        expect(metaOf(page, name)?.length, `${page.path} ${name}`).toBeGreaterThan(3);
      expect(metaOf(page, 'og:description')).toBe(metaOf(page, 'description'));
      expect(metaOf(page, 'article:modified_time'), page.path).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('leads to the feed of changes and to the page in Markdown', () => {
    for (const page of indexed) {
      const alternates = page.root
        .querySelectorAll('link[rel="alternate"]')
        .map((link) => [link.getAttribute('type'), link.getAttribute('href')]);
      expect(alternates, page.path).toContainEqual([
        'application/atom+xml',
        `${base}changelog/feed.xml`,
      ]);
      expect(alternates).toContainEqual(['text/markdown', `${base}${page.path.slice(1)}index.md`]);
    }
  });
});

describe('the card of every page', () => {
  const cards = indexed.map((page) => ({
    page,
    png: readFileSync(join(DIST, page.path, 'card.png')),
  }));

  it('is a picture of 1200 by 630 of less than 60 kB, named in the head with words for it', () => {
    for (const { page, png } of cards) {
      expect(png.subarray(1, 4).toString(), page.path).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], page.path).toEqual([1200, 630]);
      expect(png.length, page.path).toBeLessThan(60_000);
      expect(metaOf(page, 'og:image'), page.path).toBe(`${root}${page.path.slice(1)}card.png`);
      expect(metaOf(page, 'twitter:card')).toBe('summary_large_image');
      expect(metaOf(page, 'og:image:alt')?.length, page.path).toBeGreaterThan(40);
    }
  });

  it('differs from that of every other page, and names the verdict of a claim', () => {
    expect(new Set(cards.map(({ png }) => png.toString('latin1'))).size).toBe(cards.length);
    for (const { id, verdict } of records.claims) {
      const alt = metaOf(pageAt(pages, `/claims/${id}/`), 'og:image:alt');
      expect(alt, id).toContain(`Verdict: ${VERDICT_WORDS[verdict].word}.`);
    }
  });
});

describe('what other sites may show of a page', () => {
  const shown = indexed.flatMap((page) => {
    const link = page.root.querySelector('link[type="application/json+oembed"]');
    const address = link?.getAttribute('href') ?? '';
    return link ? [{ page, file: address.slice((root ?? '').length) }] : [];
  });

  it('stands for every claim and figure in a file of version 1.0', () => {
    expect(shown.length).toBe(records.claims.length + FIGURE_IDS.length);
    for (const { page, file } of shown) {
      const oembed = JSON.parse(readFileSync(join(DIST, file), 'utf8')) as Record<string, string>;
      expect(oembed['version']).toBe('1.0');
      expect(oembed['thumbnail_url']).toBe(metaOf(page, 'og:image'));
      if (!page.path.startsWith('/figures/')) expect(oembed['type']).toBe('link');
      else expect(oembed['html']).toContain(`src="${root}embed${page.path.slice(8)}"`);
    }
  });
});

describe('data for search engines', () => {
  it('are valid JSON of schema.org on every page below the top', () => {
    for (const page of indexed) {
      for (const thing of thingsOn(page)) expect(thing['@context']).toBe('https://schema.org');
      if (page.path === '/') continue;
      const trail = ofType(page, 'BreadcrumbList')?.['itemListElement'] as {
        position: number;
        name: string;
        item?: string;
      }[];
      expect(
        trail.map(({ position }) => position),
        page.path,
      ).toEqual(trail.map((_, i) => i + 1));
      expect(trail[0]?.item).toBe(root);
      const shown = page.root
        .querySelectorAll('nav[aria-label="Breadcrumbs"] li')
        .map((item) => item.textContent.trim());
      expect(trail.map(({ name }) => name)).toEqual(shown);
    }
  });

  it('name the finding of an article as the page does', () => {
    const page = pageAt(pages, '/differences/security/');
    expect(ofType(page, 'Article')?.['headline']).toBe(
      page.root.querySelector('h1')?.textContent.trim(),
    );
  });

  it('review a claim only where the 2024 page makes one that can be checked', () => {
    for (const claim of records.claims) {
      const page = pageAt(pages, `/claims/${claim.id}/`);
      const review = ofType(page, 'ClaimReview');
      const applies = claim.origin === 'page' && claim.verdict !== 'opinion';
      expect(review !== undefined, claim.id).toBe(applies);
      if (!review) continue;
      expect(review['claimReviewed']).toBe(claim.claimed);
      const { alternateName } = review['reviewRating'] as { alternateName: string };
      expect(metaOf(page, 'og:title'), claim.id).toMatch(new RegExp(`^${alternateName}: `));
    }
  });

  it('hold every term of the glossary, each with an address that the page has', () => {
    const page = pageAt(pages, '/glossary/');
    const terms = ofType(page, 'DefinedTermSet')?.['hasDefinedTerm'] as {
      name: string;
      url: string;
    }[];
    expect(terms.map(({ name }) => name).sort()).toEqual(
      records.terms.map(({ term }) => term).sort(),
    );
    for (const { url } of terms)
      expect(page.root.querySelector(`[id="${new URL(url).hash.slice(1)}"]`), url).not.toBeNull();
  });
});

describe('the map of the site', () => {
  const xml = readFileSync(join(DIST, 'sitemap.xml'), 'utf8');
  const urls = [...xml.matchAll(/<url><loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod><\/url>/g)];

  it('lists every page for search engines and no other, in well-formed XML', () => {
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset [^>]*>\n/);
    expect(xml.replace(/<url>.*<\/url>\n/g, '')).toMatch(/<urlset [^>]*>\n<\/urlset>\n$/);
    expect(urls.map(([, address]) => address).sort()).toEqual(
      indexed.map(({ path }) => `${root}${path.slice(1)}`).sort(),
    );
  });

  it('gives each the day on which its records last changed, never that of the build', () => {
    const days = new Map(urls.map(([, address, day]) => [address, day]));
    const newest = records.changes
      .map(({ date }) => date)
      .sort()
      .at(-1);
    expect(days.get(root)).toBe(newest);
    const corrected = records.changes.find(({ records: named }) =>
      named.some(({ kind }) => kind === 'articles'),
    );
    const article = corrected?.records.find(({ kind }) => kind === 'articles')?.id ?? '';
    expect((days.get(`${root}differences/${article}/`) ?? '') >= (corrected?.date ?? '')).toBe(
      true,
    );
    expect(new Set(days.values()).size).toBeGreaterThan(1);
  });

  it('is named for crawlers', () => {
    expect(readFileSync(join(DIST, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${root}sitemap.xml`);
  });
});
