import { byId, filesBelow, type Page } from './site';

/** A link of the built site that leads nowhere. */
export interface BrokenLink {
  page: string;
  target: string;
  why: string;
}

/** Attributes that name an address, by element. */
const ADDRESSES: readonly [selector: string, attribute: string][] = [
  ['a[href]', 'href'],
  ['link[href]', 'href'],
  ['script[src]', 'src'],
  ['img[src]', 'src'],
  ['iframe[src]', 'src'],
  ['source[src]', 'src'],
  ['use[href]', 'href'],
  ['form[action]', 'action'],
];

/**
 * Checks every internal address on some pages of a built site, as a reader's browser would resolve it:
 * that it stands below the base, that the file exists, that folders end in a slash (GitHub Pages would
 * redirect otherwise) and that a fragment names an element of the target, one of `all` pages.
 */
export function brokenLinks(
  pages: readonly Page[],
  folder: string,
  base: string,
  all: readonly Page[] = pages,
): BrokenLink[] {
  const files = new Set(filesBelow(folder));
  const byPath = new Map(all.map((page) => [page.path, page]));
  const check = (page: Page, target: string): string | undefined => {
    const url = new URL(target, `https://site.invalid${base}${page.path.slice(1)}`);
    if (url.host !== 'site.invalid') return undefined;
    if (!url.pathname.startsWith(base)) return `is not below the base ${base}`;
    const path = decodeURIComponent(url.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file))
      return files.has(`${path}/index.html`) ? 'lacks the slash at the end' : 'does not exist';
    const fragment = decodeURIComponent(url.hash.slice(1));
    const found = byPath.get(`/${path}`);
    if (fragment && found && !byId(found.root).has(fragment)) return `has no element #${fragment}`;
    return undefined;
  };
  return pages.flatMap((page) =>
    ADDRESSES.flatMap(([selector, attribute]) =>
      page.root.querySelectorAll(selector).flatMap((element): BrokenLink[] => {
        const target = element.getAttribute(attribute) ?? '';
        if (/^(data|mailto):/.test(target)) return [];
        const why = check(page, target);
        return why ? [{ page: page.path, target, why }] : [];
      }),
    ),
  );
}

/** Broken links as lines a maintainer can act on; each target once. */
export const describeLinks = (links: readonly BrokenLink[]): string[] => [
  ...new Set(links.map(({ page, target, why }) => `${page} → ${target}: ${why}`)),
];
