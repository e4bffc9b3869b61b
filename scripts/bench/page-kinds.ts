import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A kind of page that the bench loads. */
export interface PageKind {
  name: string;
  /**
   * Path below the base. A `*` stands for one folder name; of the pages it fits the largest is
   * taken, since budgets are for the worst case.
   */
  path: string;
  /** `scroll` goes down to the end, as a reader would, so that figures load what they offer. */
  reader: 'stays at the top' | 'scrolls';
}

/** One page of each kind; a path the site does not have is left out with a note. */
export const PAGE_KINDS: readonly PageKind[] = [
  { name: 'home', path: '', reader: 'stays at the top' },
  { name: 'article', path: 'differences/performance/', reader: 'stays at the top' },
  { name: 'article, scrolled', path: 'differences/performance/', reader: 'scrolls' },
  { name: 'overview', path: 'overview/linkerd/', reader: 'stays at the top' },
  { name: 'facts', path: 'facts/', reader: 'stays at the top' },
  { name: 'claims ledger', path: 'claims/', reader: 'stays at the top' },
  { name: 'claim', path: 'claims/*/', reader: 'stays at the top' },
  { name: 'claims, filtered', path: 'claims/verdict/*/', reader: 'stays at the top' },
  { name: 'benchmarks', path: 'benchmarks/', reader: 'stays at the top' },
  { name: 'study', path: 'benchmarks/*/', reader: 'stays at the top' },
  { name: 'timeline', path: 'timeline/', reader: 'stays at the top' },
  { name: 'security record', path: 'security-record/', reader: 'stays at the top' },
  { name: 'governance', path: 'governance/', reader: 'stays at the top' },
  { name: 'sources', path: 'sources/', reader: 'stays at the top' },
  { name: '404', path: 'no-such-page/', reader: 'stays at the top' },
];

/** The page that a kind's path stands for, below the base, or undefined if the site has none. */
export function findPage(folder: string, path: string): string | undefined {
  if (path === 'no-such-page/') return isPage(folder, '404.html') ? path : undefined;
  const [before, after] = path.split('*');
  if (before === undefined || after === undefined) {
    return isPage(folder, `${path}index.html`) ? path : undefined;
  }
  const pages = folderNames(join(folder, before))
    .map((name) => `${before}${name}${after}`)
    .filter((page) => isPage(folder, `${page}index.html`));
  const size = (page: string) => statSync(join(folder, page, 'index.html')).size;
  return pages.sort((a, b) => size(b) - size(a))[0];
}

function isPage(folder: string, file: string): boolean {
  return statSync(join(folder, file), { throwIfNoEntry: false })?.isFile() ?? false;
}

function folderNames(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
