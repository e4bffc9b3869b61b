import { followImports } from './imports.ts';
import type { SiteFiles } from './site-files.ts';

/** What one page of a built site weighs, in bytes after gzip, without headers and fonts. */
export interface PageWeight {
  /** Path below the base, such as `claims/` or `404.html`. */
  path: string;
  html: number;
  css: number;
  /** Scripts that run at load, with everything they import. */
  js: number;
  /** Pictures that load at once. */
  images: number;
  /** Scripts that others load when they need them. */
  lazyJs: number;
}

/** Everything that loads at once, but for fonts. */
export function pageBytes(page: PageWeight): number {
  return page.html + page.css + page.js + page.images;
}

/** Weighs the page in an HTML file, given by its path below the folder of the site. */
export function weighPage(files: SiteFiles, file: string): PageWeight {
  const html = files.text(file);
  const linked = (urls: string[]) => files.behind(urls, file);
  const scripts = followImports(
    files,
    linked([
      ...attributes(html, /<script\b[^>]*>/g, 'src'),
      ...attributes(html, /<link\b[^>]*rel="modulepreload"[^>]*>/g, 'href'),
    ]),
  );
  const styles = linked(attributes(html, /<link\b[^>]*rel="stylesheet"[^>]*>/g, 'href'));
  const images = linked(attributes(html, /<img\b(?![^>]*loading="lazy")[^>]*>/g, 'src'));
  return {
    path: file.replace(/(^|\/)index\.html$/, '$1'),
    html: files.gzipped([file]),
    css: files.gzipped(styles),
    js: files.gzipped(scripts.atLoad),
    images: files.gzipped(images),
    lazyJs: files.gzipped(scripts.lazy),
  };
}

function attributes(html: string, tag: RegExp, name: string): string[] {
  const attribute = new RegExp(`\\b${name}="([^"]+)"`);
  return [...html.matchAll(tag)].flatMap(([text]) => attribute.exec(text)?.[1] ?? []);
}
