import { createHash } from 'node:crypto';

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/** The style elements of a page, joined in their order. */
export const stylesOf = (html: string): string =>
  [...html.matchAll(STYLE)].map(([, css]) => css).join('\n');

/** The page without its style elements. */
export const withoutStyles = (html: string): string => html.replace(STYLE, '');

/** Addresses of the scripts of a page. */
export const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].flatMap(([, address]) => address ?? []);

/** Texts of the scripts that stand in a page, data among them; what is there for search engines names nothing. */
export const inlineScriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script\b(?![^>]*(?:\bsrc=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g)].flatMap(
    ([, text]) => text ?? [],
  );

/** A part of another page that is shown on this one, or a page that is shown there with the styles of this one. */
export interface Shared {
  at: string;
  /** Selector of the part; undefined for all of the page. */
  part: string | undefined;
}

/** What a page brings in place from others, and the page that it serves with its own parts. */
export const sharedBy = (html: string): Shared[] =>
  [...html.matchAll(/<([a-z-]+)\b([^>]*\bdata-(brings|serves)="([^"]+)"[^>]*)>/g)].map(
    ([, name = '', attributes = '', how, at = '']) => ({
      at,
      part:
        how === 'serves'
          ? undefined
          : (/\bdata-part="([^"]+)"/.exec(attributes)?.[1] ?? name.replace('-apart', '')),
    }),
  );

/** The page without the symbols that nothing on it draws, nor a script whose names begin so. */
export const withoutIdleSymbols = (html: string, beginnings: readonly string[]): string =>
  html.replace(/<symbol id="([^"]+)"[\s\S]*?<\/symbol>/g, (symbol, id: string) =>
    html.includes(`href="#${id}"`) || beginnings.some((beginning) => id.startsWith(beginning))
      ? symbol
      : '',
  );

/** Gives a page one style element at the end of its head, and its policy the hash of that element alone. */
export function withStyles(html: string, css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return html
    .replace(/style-src [^;"]*/, `style-src 'sha256-${hash}'`)
    .replace('</head>', () => `<style>${css}</style></head>`);
}
