import { type HTMLElement, type Node, NodeType, TextNode } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { type Page, readPages, standing, textOf } from '../support/site';

// Text browsers, converters to Markdown, reader views and the clipboard read elements without their styles.

const pages = standing(readPages());

/** Elements that stand in a line; all others begin a new one, or hold no text of the page. */
const IN_LINE =
  /^(a|abbr|b|bdi|cite|code|data-figure|dfn|em|i|kbd|mark|q|s|small|span|strong|time|use|svg)$/;
const NO_TEXT = /^(script|style|template|svg|pre|sup|button)$/;

/** Words of a page that end one element and begin the next without white space between them. */
function joined({ path, root }: Page): string[] {
  const found: string[] = [];
  let last = ' ';
  let between = false;
  const walk = (node: Node): void => {
    if (node instanceof TextNode) {
      const { text } = node;
      if (text === '') return;
      if (between && /[\p{L}\p{N}]$/u.test(last) && /^[\p{L}\p{N}]/u.test(text))
        found.push(`${path}: ${last.slice(-20)}|${text.slice(0, 20)}`);
      last = text;
      between = false;
      return;
    }
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const name = (node as HTMLElement).rawTagName?.toLowerCase() ?? '';
    if (NO_TEXT.test(name)) {
      // A button stands between two words, and what is drawn says nothing here.
      if (name !== 'svg' && name !== 'script') last = ' ';
      return;
    }
    const isLine = name !== '' && !IN_LINE.test(name);
    if (isLine) last = ' ';
    else between ||= name !== '' && last !== '';
    for (const child of node.childNodes) walk(child);
    if (isLine) last = ' ';
    else between = between || name !== '';
  };
  const body = root.querySelector('body');
  if (body) walk(body);
  return found;
}

describe('the text of a page without its styles', () => {
  it('keeps words of neighboring elements apart', () => {
    expect([...new Set(pages.flatMap(joined))].slice(0, 20)).toEqual([]);
  });

  it('has a true minus before numbers of a table only where a figure writes another one when it is copied', () => {
    const cells = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('td.number')
        .filter(({ text }) => text.includes('\u2212'))
        .map((cell) => ({ path, figure: cell.closest('data-figure') })),
    );
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter(({ figure }) => !figure).map(({ path }) => path)).toEqual([]);
  });

  it('has the answer of an article in a box like that of the text beside it, which readers take along', () => {
    const articles = pages.filter(({ root }) => root.querySelector('main > article .prose'));
    expect(articles.length).toBeGreaterThan(8);
    for (const { path, root } of articles) {
      const text = root.querySelector('main > article .prose')?.parentNode;
      const answer = root.querySelector('main > article > div > header')?.parentNode;
      expect(answer?.classNames, path).toBe(text?.classNames);
      expect(answer?.classNames, path).not.toBe('');
      expect(textOf(answer as HTMLElement).length, path).toBeGreaterThan(150);
    }
  });
});
