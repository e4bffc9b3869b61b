import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBase } from '../../scripts/site/base.ts';
import { DIST, type Page, readPages } from '../support/site';

const base = readBase(DIST);
const pages = readPages();

/** A part that draws nothing on some pages may bring a sheet this small all the same. */
const SMALL = 1024;

interface Sheet {
  size: number;
  selectors: string[];
}
const sheets = new Map<string, Sheet>();

/** Selectors without states, pseudo-elements and what stands in brackets, which only widens them. */
function widened(list: string): string[] {
  let text = list;
  while (/\([^()]*\)/.test(text)) text = text.replace(/\([^()]*\)/g, '');
  return text
    .split(',')
    .map((selector) => selector.replace(/::?[\w-]+/g, '').trim())
    .map((selector) => (/(?:^|[>+~])$/.test(selector) ? `${selector} *`.trim() : selector));
}

/** A style sheet with the selectors of its rules. */
function sheetAt(href: string): Sheet {
  const known = sheets.get(href);
  if (known) return known;
  const css = readFileSync(join(DIST, href.slice(base.length)), 'utf8');
  // At-rules with declarations of their own, such as @property, are for no element.
  const rules = css.matchAll(/(?<=^|[{};])([^{}@;]+)\{[^{}]*\}/g);
  const selectors = [...rules].flatMap(([, list = '']) => widened(list));
  const sheet = { size: css.length, selectors: [...new Set(selectors)] };
  sheets.set(href, sheet);
  return sheet;
}

/** Pages of one kind share their components, and with them the style sheets. */
const kindOf = (path: string): string =>
  path.replace(/[^/]+\/$/, (name, at) => (at > 1 ? '*/' : name));

test('no kind of page loads a style sheet of which no rule is for it', () => {
  const needless = [...Map.groupBy(pages, ({ path }) => kindOf(path))].flatMap(([kind, ofKind]) => {
    const hrefs = ofKind.flatMap(({ root }) =>
      root.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href') ?? ''),
    );
    return [...new Set(hrefs)]
      .filter((href) => {
        const { size, selectors } = sheetAt(href);
        const has = ({ root }: Page): boolean =>
          selectors.some((selector) => root.querySelector(selector) !== null);
        return size > SMALL && !ofKind.some(has);
      })
      .map((href) => `${kind} loads ${href}`);
  });
  expect(sheets.size).toBeGreaterThan(5);
  expect(needless).toEqual([]);
});
