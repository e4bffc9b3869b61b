import { parse } from 'node-html-parser';

/** What the checks read of a page. */
export interface LivePage {
  /** Addresses that it names, whole and without fragments, each with its fragments. */
  targets: Map<string, Set<string>>;
  ids: Set<string>;
  canonical: string;
  card: string;
  oembed: string;
}

const ADDRESSES = [
  ['a[href]', 'href'],
  ['link[href]', 'href'],
  ['script[src]', 'src'],
  ['img[src]', 'src'],
  ['iframe[src]', 'src'],
] as const;

/** Reads a page as a browser would that stands at its address. */
export function readLivePage(html: string, address: string): LivePage {
  const root = parse(html);
  const targets = new Map<string, Set<string>>();
  for (const [selector, attribute] of ADDRESSES)
    for (const element of root.querySelectorAll(selector)) {
      const target = element.getAttribute(attribute) ?? '';
      if (!URL.canParse(target, address)) continue;
      const url = new URL(target, address);
      if (!/^https?:$/.test(url.protocol)) continue;
      const fragment = decodeURIComponent(url.hash.slice(1));
      url.hash = '';
      const fragments = targets.get(url.href) ?? new Set();
      targets.set(url.href, fragment === '' ? fragments : fragments.add(fragment));
    }
  const attribute = (selector: string, name: string): string =>
    root.querySelector(selector)?.getAttribute(name) ?? '';
  return {
    targets,
    ids: new Set(root.querySelectorAll('[id]').map(({ id }) => id)),
    canonical: attribute('link[rel="canonical"]', 'href'),
    card: attribute('meta[property="og:image"]', 'content'),
    oembed: attribute('link[type="application/json+oembed"]', 'href'),
  };
}
