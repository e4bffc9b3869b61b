import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import {
  inlineScriptsOf,
  type Shared,
  scriptsOf,
  sharedBy,
  stylesOf,
  withoutIdleSymbols,
  withoutStyles,
  withStyles,
} from './page-head.ts';
import {
  namesInHtml,
  namesInScript,
  neededSheet,
  pageStyles,
  shortened,
  type UsedNames,
  usedByAny,
} from './page-styles.ts';
import { shortNames, shortSelectors, withShortNames } from './short-names.ts';
import { spaceWords } from './word-spaces.ts';

/** A script with the addresses it imports, at once or later. */
const IMPORTS = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** A style sheet that a script takes in later, and the variables that it asks for. */
const SHEET = /\/[\w./-]+\.css\b/g;
const VARIABLE = /--[\w-]+/g;

/** Reads scripts of a built site, each with all that it imports, and with the variables of sheets it takes in. */
function scriptReader(folder: string, base: string): (addresses: readonly string[]) => string {
  const texts = new Map<string, string>();
  const read = (file: string): string => {
    const text = texts.get(file) ?? readFileSync(join(folder, file), 'utf8');
    texts.set(file, text);
    return text;
  };
  return (addresses) => {
    const sheets = new Set<string>();
    const files = new Set(addresses.map((address) => address.slice(base.length)));
    for (const file of files)
      for (const [, address = ''] of read(file).matchAll(IMPORTS))
        files.add(posix.join(posix.dirname(file), address));
    for (const file of files)
      for (const [address] of read(file).matchAll(SHEET)) sheets.add(address);
    const later = [...sheets].filter((address) => address.startsWith(base));
    const variables = later.flatMap(
      (address) => read(address.slice(base.length)).match(VARIABLE) ?? [],
    );
    return [...[...files].map(read), ...variables].join('\n');
  };
}

/** A page as Astro leaves it: without its styles, these as one sheet, and what it can use of them. */
interface BuiltPage {
  file: string;
  bare: string;
  css: string;
  used: UsedNames;
  /** Address, and the pages that it shares parts with. */
  at: string;
  shares: readonly Shared[];
}

function readPage(
  file: string,
  at: string,
  scripts: (addresses: readonly string[]) => string,
): BuiltPage {
  const html = readFileSync(file, 'utf8');
  const bare = withoutStyles(html);
  const { names, words, beginnings } = namesInScript(
    [...inlineScriptsOf(bare), scripts(scriptsOf(bare))].join('\n'),
  );
  const inHtml = namesInHtml(bare);
  const used = {
    names: new Set([...inHtml.names, ...names]),
    words: new Set(words),
    beginnings,
    elements: new Set(inHtml.elements),
    attributes: new Set(inHtml.attributes),
  };
  return { file, bare, css: stylesOf(html), used, at, shares: sharedBy(bare) };
}

/** What a part of a page can use; the scripts that make it work are those of the page that shows it. */
function usedInPart({ bare }: BuiltPage, part: string): UsedNames {
  const html = parse(bare)
    .querySelectorAll(part)
    .map(({ outerHTML }) => outerHTML);
  const { names, elements, attributes } = namesInHtml(html.join(''));
  return {
    names: new Set(names),
    words: new Set(),
    beginnings: [],
    elements: new Set(elements),
    attributes: new Set(attributes),
  };
}

/** The page with what it can use of parts that it brings from others, so that their styles are there. */
function withBrought(page: BuiltPage, _: number, pages: readonly BuiltPage[]): BuiltPage {
  const brought = page.shares.flatMap(({ at, part }) => {
    const other = pages.find((candidate) => candidate.at === at);
    return other && part !== undefined ? [usedInPart(other, part)] : [];
  });
  return { ...page, used: usedByAny([page.used, ...brought]) };
}

/** Whether a page is shown on another, part by part. */
const serves = ({ shares }: BuiltPage, { at }: BuiltPage): boolean =>
  shares.some((shared) => shared.at === at && shared.part === undefined);

/** The page with all that the page can use which it is shown on, or which is shown on it. */
function withServed(page: BuiltPage, _: number, pages: readonly BuiltPage[]): BuiltPage {
  const others = pages.filter((other) => serves(page, other) || serves(other, page));
  return { ...page, used: usedByAny([page.used, ...others.map(({ used }) => used)]) };
}

/**
 * Puts the styles that a page can use into its head, so that nothing but the document keeps a
 * browser from painting it, and gives long classes short names there.
 */
export function pageHeads(): AstroIntegration {
  let base = '/';
  return {
    name: 'page-heads',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ build: { inlineStylesheets: 'always' } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const scripts = scriptReader(folder, base);
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        const pages = files
          .filter((file) => file.endsWith('.html'))
          .map((file) => {
            const at =
              base +
              file
                .split(sep)
                .join('/')
                .replace(/index\.html$/, '');
            return readPage(join(folder, file), at, scripts);
          })
          .map(withBrought)
          .map(withServed);
        const written = [
          ...files
            .filter((file) => file.endsWith('.js'))
            .map((file) => readFileSync(join(folder, file), 'utf8')),
          ...pages.flatMap(({ bare }) => inlineScriptsOf(bare)),
        ];
        const short = shortNames(
          pages.map(({ bare }) => bare),
          [...new Set(written)].join('\n'),
        );
        for (const [css, alike] of Map.groupBy(pages, (page) => page.css)) {
          // A redirect has none.
          if (css === '') continue;
          // What no page of a kind needs goes once for all of them.
          const sheet = pageStyles(neededSheet(css), usedByAny(alike.map(({ used }) => used)));
          for (const { file, bare, used } of alike) {
            const html = spaceWords(
              withShortNames(withoutIdleSymbols(bare, used.beginnings), short),
            );
            // Classes that share a name now have rules to join.
            const styles = shortened(shortSelectors(pageStyles(sheet, used), short));
            writeFileSync(file, withStyles(html, styles));
          }
        }
      },
    },
  };
}
