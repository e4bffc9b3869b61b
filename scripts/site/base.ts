import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder without a built site in it; the message says what to do. */
export class NotBuiltError extends Error {
  constructor(folder: string) {
    super(`No built site in "${folder}" (it has no index.html). Build it first: npm run build`);
    this.name = 'NotBuiltError';
  }
}

/**
 * Sub-path a page was built for, with a slash at both ends: `/linkerd-vs-cilium/`, or `/` for a
 * site at the root of its host.
 *
 * Reads it off the addresses of the page's own assets, or else off its canonical address; both
 * are what a browser would follow. Expects the HTML of the home page.
 */
export function baseOf(homeHtml: string): string {
  const asset = /(?:href|src)="(\/(?:[^"/]+\/)*)_astro\//.exec(homeHtml)?.[1];
  if (asset !== undefined) return asset;

  const link = /<link\b[^>]*\brel="canonical"[^>]*>/.exec(homeHtml)?.[0];
  const canonical = link === undefined ? undefined : /\bhref="([^"]+)"/.exec(link)?.[1];
  if (canonical === undefined || !URL.canParse(canonical)) return '/';
  return `${new URL(canonical).pathname.replace(/\/+$/, '')}/`;
}

/**
 * Sub-path of the site built into `folder`.
 *
 * @throws NotBuiltError when the folder holds no built site.
 */
export function readBase(folder: string): string {
  let home: string;
  try {
    home = readFileSync(join(folder, 'index.html'), 'utf8');
  } catch {
    throw new NotBuiltError(folder);
  }
  return baseOf(home);
}
