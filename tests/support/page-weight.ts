import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Site } from '../../scripts/site/resolve.ts';

/** What one page of a built site weighs, in bytes after gzip, without headers and fonts. */
export interface PageWeight {
  html: number;
  css: number;
  /** Scripts that run at load, with everything they import. */
  js: number;
  /** Scripts that others load when they need them. */
  lazyJs: number;
  /** Paths of these scripts below the folder of the site. */
  lazyScripts: string[];
}

/** Addresses that a script imports, at load and when it needs them; bundlers write names in any kind of quotes. */
export function findImports(script: string): { atLoad: string[]; lazy: string[] } {
  const matches = (pattern: RegExp) =>
    [...script.matchAll(pattern)].flatMap((match) => match[1] ?? []);
  return {
    atLoad: matches(/(?:^|[;}\s])(?:import|export)(?:[\s\w{}$*,]*?\bfrom)?\s*["'](\.[^"']+)["']/g),
    lazy: matches(/\bimport\(\s*["'`](\.[^"'`]+)["'`]/g),
  };
}

function attributes(html: string, tag: RegExp, name: string): string[] {
  const attribute = new RegExp(`\\b${name}="([^"]+)"`);
  return [...html.matchAll(tag)].flatMap(([text]) => attribute.exec(text)?.[1] ?? []);
}

/** Weighs pages, given by their path below the folder of the site. Each file is read and compressed once. */
export function pageScale({ folder, base }: Site): (page: string) => PageWeight {
  const texts = new Map<string, string>();
  const sizes = new Map<string, number>();
  const read = (file: string): string => {
    const text = texts.get(file) ?? readFileSync(join(folder, file), 'latin1');
    texts.set(file, text);
    return text;
  };
  // The level of compression that a host can use for files it keeps.
  const gzipped = (file: string): number => {
    const size =
      sizes.get(file) ?? gzipSync(Buffer.from(read(file), 'latin1'), { level: 9 }).length;
    sizes.set(file, size);
    return size;
  };
  const sum = (files: Iterable<string>): number =>
    [...new Set(files)].reduce((total, file) => total + gzipped(file), 0);

  /** Files of this site behind addresses found in one of its files. */
  const behind = (urls: readonly string[], foundIn: string): string[] => {
    const from = new URL(base + foundIn, 'http://site');
    return urls
      .map((url) => new URL(url, from))
      .filter(({ host, pathname }) => host === from.host && pathname.startsWith(base))
      .map(({ pathname }) => decodeURIComponent(pathname.slice(base.length)));
  };
  /** The scripts with everything that runs because of them at load. */
  const closure = (start: readonly string[]): Set<string> => {
    const seen = new Set(start);
    for (const script of seen)
      for (const next of behind(findImports(read(script)).atLoad, script)) seen.add(next);
    return seen;
  };

  return (page) => {
    const html = read(page);
    const scripts = attributes(html, /<script\b[^>]*>/g, 'src');
    const preloads = attributes(html, /<link\b[^>]*rel="modulepreload"[^>]*>/g, 'href');
    const styles = attributes(html, /<link\b[^>]*rel="stylesheet"[^>]*>/g, 'href');
    const atLoad = closure(behind([...scripts, ...preloads], page));
    const asked = [...atLoad].flatMap((file) => behind(findImports(read(file)).lazy, file));
    const later = closure(asked).difference(atLoad);
    return {
      html: gzipped(page),
      css: sum(behind(styles, page)),
      js: sum(atLoad),
      lazyJs: sum(later),
      lazyScripts: [...later],
    };
  };
}
