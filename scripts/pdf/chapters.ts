import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { closedFolder, putInPlace } from '../../src/delivery/closed-parts.ts';

/** Pages of the report, in reading order, by their paths below the base. */
export const CHAPTERS = [
  '',
  'overview/',
  'overview/linkerd/',
  'overview/cilium/',
  'differences/proxies/',
  'differences/security/',
  'differences/performance/',
  'differences/future-proofing/',
  'differences/complexity/',
  'choose/grounds/',
  'facts/',
  'about/',
] as const;

/** A page of the built site as a chapter. */
export interface Chapter {
  title: string;
  /** Styles that the page brings along. */
  styles: string;
  /** Markup of its text, with absolute addresses. */
  html: string;
}

/** What is said of the whole report, from the home page. */
export interface Imprint {
  /** Title of the site. */
  title: string;
  description: string;
  /** Address of the home page where the site is published. */
  address: string;
  /** Dates and licenses, from the foot of the page. */
  colophon: string;
}

const textOf = (element: HTMLElement | null): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const metaOf = (root: HTMLElement, name: string): string =>
  root.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';

const canonicalOf = (root: HTMLElement): string =>
  root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';

/** Addresses of the site, and of parts of the page itself, as they are where the site is published. */
function absolute(html: string, page: string): string {
  return html.replace(
    /(\shref=")([^"]*)"/g,
    (_, before: string, address: string) => `${before}${new URL(address, page).href}"`,
  );
}

/** The page with what an article keeps closed: it lies in a folder below it. */
function closedPartsOf(folder: string, path: string, main: HTMLElement): HTMLElement | undefined {
  const name = closedFolder(main);
  return name === undefined
    ? undefined
    : parse(readFileSync(join(folder, path, name, 'index.html'), 'utf8'), { comment: false });
}

/**
 * Reads a page of a built site as a chapter of the report.
 *
 * @throws an error that names the page where it has no text or no canonical address.
 */
export function readChapter(folder: string, path: string): Chapter {
  const root = parse(readFileSync(join(folder, path, 'index.html'), 'utf8'), { comment: false });
  const main = root.querySelector('main');
  const page = canonicalOf(root);
  if (!main || !URL.canParse(page))
    throw new Error(`/${path} has no <main> or no canonical address. Build the site anew.`);
  const apart = closedPartsOf(folder, path, main);
  if (apart) putInPlace(main, apart);
  for (const script of main.querySelectorAll('script, template')) script.remove();
  return {
    title: textOf(main.querySelector('h1')),
    // The styles of the page with the closed parts hold for both.
    styles: (apart ?? root)
      .querySelectorAll('style')
      .map(({ textContent }) => textContent)
      .join('\n'),
    html: absolute(main.outerHTML, page),
  };
}

/** What the home page says of the whole site. */
export function readImprint(folder: string): Imprint {
  const root = parse(readFileSync(join(folder, 'index.html'), 'utf8'));
  return {
    title: textOf(root.querySelector('title')),
    description: metaOf(root, 'description'),
    address: canonicalOf(root),
    colophon: textOf(root.querySelector('[data-colophon]')),
  };
}
