import { createHash } from 'node:crypto';
import { decode } from './entities.ts';

/** A utility whose name is more than a word: `mid:mt-4`, `[&_li]:mt-1`. Parts of drawings are told by their paint, so that stays. */
const isLong = (name: string): boolean => /[^\w-]/.test(name) && !/^(?:fill|stroke)-/.test(name);

const ATTRIBUTE = /(?<=\s)class="([^"]*)"/g;
/** A class in a style sheet; what is no letter of a name has a backslash before it there. */
const SELECTOR = /\.((?:\\.|[\w-]|[^\0-\x7f])+)/gs;

const encode = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** Names of classes in the attributes of a page. */
const classesIn = (html: string): string[] =>
  [...html.matchAll(ATTRIBUTE)].flatMap(([, value = '']) => decode(value).split(/\s+/));

/**
 * A short name for each long utility of some pages, the same in every build: letters and digits of a
 * sum of the name. Names that a script writes stay as they are, and none is taken that is in use.
 */
export function shortNames(pages: readonly string[], scripts: string): Map<string, string> {
  const used = new Set(pages.flatMap(classesIn));
  const names = new Map<string, string>();
  const taken = new Set([...used, ...(scripts.match(/[\w-]+/g) ?? [])]);
  for (const name of [...used].sort()) {
    if (!isLong(name) || scripts.includes(name)) continue;
    const sum = BigInt(`0x${createHash('sha256').update(name).digest('hex')}`).toString(36);
    let length = 2;
    let short = '';
    do {
      length += 1;
      short = `u${sum.slice(0, length)}`;
    } while (taken.has(short));
    taken.add(short);
    names.set(name, short);
  }
  return names;
}

/** HTML with short names in its attributes. */
export const withShortNames = (html: string, names: ReadonlyMap<string, string>): string =>
  html.replace(ATTRIBUTE, (_, value: string) => {
    const short = decode(value)
      .split(/\s+/)
      .map((name) => names.get(name) ?? name);
    return `class="${encode(short.join(' '))}"`;
  });

/** A style sheet with short names in its selectors. */
export const shortSelectors = (css: string, names: ReadonlyMap<string, string>): string =>
  css.replace(SELECTOR, (whole, escaped: string) => {
    const short = names.get(escaped.replace(/\\(.)/gs, '$1'));
    return short === undefined ? whole : `.${short}`;
  });
