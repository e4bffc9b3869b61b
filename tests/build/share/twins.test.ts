import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { HTMLElement, type Node, TextNode } from 'node-html-parser';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { VERDICT_WORDS } from '../../../src/evidence/vocabulary.ts';
import { DIST, pageAt, readPages } from '../../support/site';

const pages = readPages();
const indexed = pages.filter(({ root }) => !root.querySelector('meta[name="robots"]'));
const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/** Every kind of page; of claims, and of lists of claims, each eighth. */
const sample = indexed
  .filter(({ path }, i) => !/^\/claims\/.+/.test(path) || i % 8 === 0)
  .map((page) => ({ ...page, tree: reader.parse(twinOf(page.path)) }));

function twinOf(path: string): string {
  return readFileSync(join(DIST, path, 'index.md'), 'utf8');
}

/** What helps to use a page, and drawings: these have a table, or a name in words. */
const UNTOLD =
  'script, noscript, template, svg, nav, label, select, [hidden], [aria-hidden="true"], span[popover], fieldset[disabled], [data-needs-script], a[rel="nofollow"], button';

/** What a reader of the page can see in it or open, each text apart from the next. */
function seen(main: HTMLElement): string {
  const untold = new Set(main.querySelectorAll(UNTOLD));
  const read = (node: Node): string =>
    node instanceof HTMLElement
      ? untold.has(node)
        ? ''
        : node.childNodes.map(read).join(' ')
      : node instanceof TextNode
        ? node.text
        : '';
  return read(main);
}

/** The words of a text, each part apart from the next. */
function wordsOf(tree: Root): string {
  const words: string[] = [];
  visit(tree, (node) => {
    if ('value' in node && node.type !== 'yaml') words.push(node.value);
  });
  return words.join(' ');
}

/** Letters and digits alone, as a twin puts other signs between them. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const NUMBER = /\d+(?:[.,]\d+)*/g;
const counts = (text: string, pattern: RegExp): Map<string, number> => {
  const found = new Map<string, number>();
  for (const [word] of text.matchAll(pattern)) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
};

/** Words that occur on the page more often than in its twin. */
function lost(page: string, twin: string, pattern: RegExp): string[] {
  const there = counts(twin, pattern);
  return [...counts(page, pattern)]
    .filter(([word, times]) => times > (there.get(word) ?? 0))
    .map(
      ([word, times]) =>
        `${word}: ${String(times)} on the page, ${String(there.get(word) ?? 0)} in the twin`,
    );
}

const VERDICTS = new RegExp(
  `\\b(${Object.values(VERDICT_WORDS)
    .map(({ word }) => word)
    .join('|')})\\b`,
  'g',
);

describe('the Markdown twin', () => {
  it('exists for every page for search engines, and says where it comes from', () => {
    for (const { path } of indexed)
      expect(existsSync(join(DIST, path, 'index.md')), path).toBe(true);
    for (const { path, root, tree } of sample) {
      const head = tree.children[0];
      expect(head?.type, path).toBe('yaml');
      const { title, url, license, modified } = parseYaml(
        head?.type === 'yaml' ? head.value : '',
      ) as Record<string, string>;
      expect(title).toBe(
        root
          .querySelector('meta[property="og:title"]')
          ?.getAttribute('content')
          ?.replaceAll('&#38;', '&'),
      );
      expect(url).toBe(root.querySelector('link[rel="canonical"]')?.getAttribute('href'));
      expect(license).toBe('CC-BY-4.0');
      expect(modified).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(existsSync(join(DIST, 'bottom-line/index.md'))).toBe(false);
  });

  it('holds every number and every verdict of its page', () => {
    const faults = sample.flatMap(({ path, root, tree }) => {
      const main = root.querySelector('main');
      const page = seen(main as HTMLElement);
      const twin = wordsOf(tree);
      return [...lost(page, twin, NUMBER), ...lost(page, twin, VERDICTS)].map(
        (fault) => `${path} ${fault}`,
      );
    });
    expect(faults).toEqual([]);
  });

  it('holds every row of a table, and as a table those of short rows', () => {
    for (const { path, root, tree } of sample) {
      const twin = letters(wordsOf(tree));
      const lines: number[] = [];
      visit(tree, 'table', (table) => {
        lines.push(table.children.length);
      });
      const tables = root.querySelectorAll('main table').map((table) => {
        const rows = table.querySelectorAll('tr').map((row) => ({
          words: seen(row).split(/\s+/).length,
          name: letters(seen(row.querySelector('th, td') as HTMLElement)).slice(0, 24),
          isHead: row.closest('thead') !== null,
        }));
        return rows;
      });
      const names = tables.flat().filter(({ isHead }) => !isHead);
      expect(
        names.filter(({ name }) => !twin.includes(name)).map(({ name }) => name),
        path,
      ).toEqual([]);
      const short = tables.filter((rows) => rows.every(({ words }) => words < 60));
      expect(lines.length, path).toBeGreaterThanOrEqual(short.length);
      const sum = (counts: readonly number[]): number =>
        counts.reduce((all, count) => all + count, 0);
      expect(sum(lines), path).toBeGreaterThanOrEqual(sum(short.map(({ length }) => length)));
    }
  });

  it('links with whole addresses, to itself and to others', () => {
    for (const { path, tree } of sample) {
      const bad: string[] = [];
      visit(tree, ['link', 'image'], (node) => {
        if ('url' in node && !/^(https?|mailto):/.test(node.url)) bad.push(node.url);
      });
      expect(bad, path).toEqual([]);
    }
  });

  it('says at a marked sentence what the mark says, and leads to the record', () => {
    const twin = twinOf('/differences/security/');
    const closed = twinOf('/differences/security/evidence/');
    expect(closed).toMatch(
      / \(\[(Supported|Partly supported|Disputed|Outdated|Wrong|Opinion|Unverified)\]\(https:[^)]+#claim-/,
    );
    expect(twin).toMatch(/\[\\\[\d+\\?\]\]\(https:[^)]+#source-/);
  });
});

/** All twins, without the head of the file, code and addresses. */
const proses = indexed.map(({ path }) => ({
  path,
  lines: twinOf(path)
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^( *)```[\s\S]*?^\1```/gm, '')
    .replace(/`[^`\n]*`/g, 'code')
    .replace(/\]\((?:[^()\s]|\([^()\s]*\))*\)/g, ']')
    .replace(/<?https?:\S+/g, 'address')
    .split('\n'),
}));

/** Lines of twins in which something is found, with a bit of what stands around it. */
const found = (pattern: RegExp, but?: RegExp): string[] =>
  proses.flatMap(({ path, lines }) =>
    lines.flatMap((line) => {
      const at = but?.test(line) ? -1 : line.search(pattern);
      return at < 0 ? [] : [`${path}: ${line.slice(Math.max(0, at - 40), at + 60)}`];
    }),
  );

describe('the text of a Markdown twin', () => {
  it('has no row of a table longer than a paragraph', () => {
    const long = proses.flatMap(({ path, lines }) =>
      lines
        .filter((line) => line.startsWith('|') && line.split(/\s+/).length > 170)
        .map((line) => `${path}: ${line.slice(0, 60)}`),
    );
    expect(long).toEqual([]);
  });

  it('parts what stands in elements of its own', () => {
    expect(found(/[a-z)\u201d]\.[A-Z]|\)[A-Za-z0-9]|[a-z];[A-Z]|&#x20;/)).toEqual([]);
    expect(found(/[a-z]{3}\.\d{1,2} [A-Z]/)).toEqual([]);
    expect(found(/[\p{L}\])] [,;:!?](?:\s|$)|\p{L} \.(?:\s|$)/u)).toEqual([]);
    expect(found(/ · ·|· [,.;]| ·$/)).toEqual([]);
    expect(found(/\u201c\u201c|^[-*] \*\*[^*]*\s:\*\*/)).toEqual([]);
  });

  it('has the interest of a source in parentheses', () => {
    expect(found(/\] (?:primary|independent|academic|vendor, \w+)\b/)).toEqual([]);
    expect(found(/\] \((?:primary|independent|academic|vendor, \w+)\)/).length).toBeGreaterThan(
      900,
    );
  });

  it('has nothing for a pointer, a keyboard or a script', () => {
    expect(
      found(/Add to my list|[Hh]over over|Point at a tile|arrow keys|with a click|Choose a mark/),
    ).toEqual([]);
    expect(found(/Without scripts (?:the list|nothing)/)).toEqual([]);
  });

  it('says at a link to what is closed what is there', () => {
    expect(found(/On the page with the evidence/)).toEqual([]);
  });

  it('has no number with more digits than the page rounds to', () => {
    expect(found(/\b\d+\.\d{6,}\b/)).toEqual([]);
  });
});

describe('files for language models', () => {
  const list = readFileSync(join(DIST, 'llms.txt'), 'utf8');
  const text = readFileSync(join(DIST, 'llms-full.txt'), 'utf8');

  it('list pages that exist, each with what it holds', () => {
    const tree = reader.parse(list);
    expect(tree.children[0]).toMatchObject({ type: 'heading', depth: 1 });
    expect(tree.children[1]?.type).toBe('blockquote');
    const known = new Set(
      indexed.map(({ root }) => root.querySelector('link[rel="canonical"]')?.getAttribute('href')),
    );
    const links: string[] = [];
    visit(tree, 'link', ({ url }) => {
      if (url.endsWith('.md')) links.push(url);
    });
    expect(links.length).toBeGreaterThan(130);
    expect(links.filter((url) => !known.has(url.replace(/index\.md$/, '')))).toEqual([]);
  });

  it('hold the text of every article and claim in one file', () => {
    for (const path of [
      '/differences/proxies/',
      '/choose/',
      '/claims/one-tenth/',
      '/run/failure/',
    ]) {
      const title = pageAt(pages, path).root.querySelector('h1')?.textContent.trim() ?? '';
      expect(text.replaceAll('\\', '')).toContain(`# ${title}`);
    }
  });
});
