import { decode } from './entities.ts';

/** What the head of a page says of it. */
export interface PageInfo {
  title: string;
  description: string;
  /** Address of the page; undefined where search engines are asked to leave it out. */
  address: string | undefined;
  /** Day on which what it says last changed, YYYY-MM-DD. */
  modified: string;
}

/** Reads the head of a page that Astro wrote. */
export function headOf(html: string): PageInfo {
  const head = html.slice(0, html.indexOf('</head>'));
  const find = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(head)?.[1];
    return found === undefined ? undefined : decode(found);
  };
  return {
    title: find(/<meta property="og:title" content="([^"]*)"/) ?? '',
    description: find(/<meta name="description" content="([^"]*)"/) ?? '',
    address: find(/<link rel="canonical" href="([^"]*)"/),
    modified: find(/<meta property="article:modified_time" content="([^"]*)"/) ?? '',
  };
}
