import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import * as pagefind from 'pagefind';
import { closedFolder, putInPlace } from './closed-parts.ts';
import { textsOfPage } from './search-texts.ts';

/** What search finds, as src/pages/search/entries.json.ts lists it. */
interface Entry {
  kind: string;
  title: string;
  path: string;
  note?: string;
  date?: string;
  keys: readonly string[];
}

/** Files of Pagefind that a browser needs; it writes some more, for forms and signs of its own. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_\w+)$/;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** An entry as a page of its own, in the words of Pagefind. `order` settles which of equals goes first. */
function entryPage(
  { kind, title, note = '', date = '', keys }: Entry,
  text: string,
  order: number,
): string {
  // A text begins with its heading, which is the title.
  const words = text.startsWith(title) ? text.slice(title.length) : text;
  // Pagefind looks for words in these too; a bare number would be one.
  const meta = Object.entries({ note, date, keys: keys.join('|'), order: `o${String(order)}` })
    .map(
      ([name, value]) =>
        `<i data-pagefind-meta="${name}[data-value]" data-value="${escaped(value)}"></i>`,
    )
    .join('');
  return `<html lang="en"><body data-pagefind-body>
    <h1 data-pagefind-weight="8" data-pagefind-meta="title" data-pagefind-filter="kind:${kind}">${escaped(title)}</h1>
    ${meta}<p>${escaped(words)}</p><p data-pagefind-weight="10">${escaped(keys.join(' '))}</p>
  </body></html>`;
}

/** A page with all that it keeps closed, but for what has an address of its own among the entries. */
function wholePage(folder: string, page: string, addresses: ReadonlySet<string>): string {
  const read = (path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8');
  const html = read(page);
  if (!html.includes('data-apart')) return html;
  const root = parse(html);
  const name = closedFolder(root);
  if (name === undefined) return html;
  const closed = `${page}${name}/`;
  putInPlace(root, parse(read(closed)), (id) => addresses.has(`${closed}#${id}`));
  return root.toString();
}

/** The words of every entry, page by page. Throws where an entry leads to no place. */
function withTexts(folder: string, entries: readonly Entry[]): { entry: Entry; text: string }[] {
  const split = (path: string): [page: string, fragment: string] => {
    const [page = '', fragment = ''] = path.split('#');
    return [page, fragment];
  };
  const addresses = new Set(entries.map(({ path }) => path));
  const byPage = Map.groupBy(entries, ({ path }) => split(path)[0]);
  return [...byPage].flatMap(([page, of]) => {
    const html = wholePage(folder, page, addresses);
    const texts = textsOfPage(html, [...new Set(of.map(({ path }) => split(path)[1]))]);
    return of.map((entry) => {
      const text = texts.get(split(entry.path)[1]);
      if (text === undefined)
        throw new Error(
          `Search would lead to ${entry.path} ("${entry.title}"), and the page has no element with that id.`,
        );
      return { entry, text };
    });
  });
}

/**
 * Size of a part of the index, as Pagefind counts. A query loads the part of each of its words, so that
 * small parts keep a query of many words light. No option says it; the weight of queries is tested.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '1500';

/** Writes the index of some entries into a folder. */
async function writeIndex(
  entries: readonly { entry: Entry; text: string }[],
  folder: string,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  for (const [order, { entry, text }] of entries.entries()) {
    const content = entryPage(entry, text, order);
    const { errors: faults } = await index.addHTMLFile({ url: entry.path, content });
    if (faults.length > 0) throw new Error(`Pagefind, ${entry.path}: ${faults.join(', ')}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files.filter((file) => NEEDED.test(file.path))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await pagefind.close();
}

/** Makes the index of the search from the built pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const folder = fileURLToPath(dir);
        const list = join(folder, 'search/entries.json');
        const entries = JSON.parse(readFileSync(list, 'utf8')) as Entry[];
        rmSync(list);
        await writeIndex(withTexts(folder, entries), join(folder, 'search/index'));
        const time = Math.round(performance.now() - start);
        logger.info(`${String(entries.length)} entries in ${String(time)} ms`);
      },
    },
  };
}
