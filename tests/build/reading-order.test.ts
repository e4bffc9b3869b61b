import { describe, expect, it } from 'vitest';
import { readBase } from '../../scripts/site/base.ts';
import { DIFFERENCES } from '../../src/schemas/common.ts';
import { around, DIST, readPage, textOf } from '../support/site';

const base = readBase(DIST);
const NUMERALS = ['I', 'II', 'III', 'IV', 'V'];
const articles = DIFFERENCES.map((slug, i) => {
  const root = readPage(`/differences/${slug}/`);
  const one = (selector: string): string => {
    const element = root.querySelector(selector);
    if (!element) throw new Error(`/differences/${slug}/ has no ${selector}.`);
    return textOf(element);
  };
  return { path: `/differences/${slug}/`, numeral: NUMERALS[i] ?? '', root, one };
});

/** Paths of the links of a page that turn to the next or to the previous one. */
const turnsOf = (path: string, rel: 'prev' | 'next'): string[] =>
  readPage(path)
    .querySelectorAll(`nav[aria-label="Previous and next"] [rel=${rel}]`)
    .map((link) => `/${(link.getAttribute('href') ?? '').slice(base.length)}`);

describe('the way through the text', () => {
  it('turns from the first overview to the choice, by the five articles in their order, and back', () => {
    const way = ['/overview/linkerd/'];
    while (way.at(-1) !== '/choose/' && way.length < 20) {
      const here = way.at(-1) ?? '';
      const [next = '', ...others] = turnsOf(here, 'next');
      expect(others, here).toEqual([]);
      expect(turnsOf(next, 'prev'), next).toEqual([here]);
      way.push(next);
    }
    expect(way.slice(-6)).toEqual([...articles.map(({ path }) => path), '/choose/']);
  });

  it('says of every article where the reader is: by numeral, name, title and crumbs', () => {
    for (const { path, numeral, root, one } of articles) {
      const here = one('nav[aria-label="The five differences"] [aria-current]');
      const [, before, name = ''] = /^([IV]+) (.+)$/.exec(here) ?? [];
      expect(before, path).toBe(numeral);
      expect(one('nav[aria-label="Breadcrumbs"] [aria-current=page]'), path).toBe(name);
      expect(one('nav[aria-label="Breadcrumbs"] a'), path).toBe('Linkerd vs Cilium');
      expect(one('title'), path).toBe(`${one('h1')} · Linkerd vs Cilium`);
      expect(textOf(root), path).toMatch(new RegExp(`Difference\\s${numeral} ·`));
    }
  });

  it('marks in the main navigation the entry that a page stands below', () => {
    for (const [path, name] of [
      ['/claims/verdict/wrong/', 'Fact check'],
      ['/overview/cilium/', 'How they work'],
    ] as const) {
      const marked = readPage(path).querySelectorAll('nav[aria-label="Main"] [aria-current=true]');
      expect(marked.map(textOf), path).toEqual([name]);
    }
  });
});

it('names everything that opens a record in an article, and the same record alike', () => {
  for (const { path, root: article } of articles) {
    // What it keeps closed shows in it, too.
    const openers = [article, readPage(`${path}evidence/`)].flatMap((root) =>
      root
        .querySelectorAll(
          'main :is(button[popovertarget^="claim-"], a[data-card][href*="#claim-"])',
        )
        .filter((button) => button.getAttribute('popovertargetaction') === undefined),
    );
    expect(openers.length, path).toBeGreaterThan(8);
    const names = new Map<string, Set<string>>();
    for (const opener of openers) {
      const name = opener.getAttribute('aria-label') ?? '';
      expect(name, `${path}: ${around(opener, 'p', 'li', 'td', 'div').toString()}`).not.toBe('');
      const id =
        opener.getAttribute('popovertarget') ??
        (opener.getAttribute('href') ?? '').replace(/^.*#/, '');
      names.set(name, (names.get(name) ?? new Set()).add(id));
    }
    const shared = [...names].filter(([, ids]) => ids.size > 1);
    expect(shared, path).toEqual([]);
  }
});
