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

const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** `ua`, `ub`, … `u9`, `uba`: the name at a place. */
const nameAt = (place: number): string => {
  const rest = Math.floor(place / DIGITS.length);
  return `${rest === 0 ? 'u' : nameAt(rest)}${DIGITS[place % DIGITS.length] ?? ''}`;
};

/**
 * A short name for each long utility of some pages, the shortest for those that most pages use; the same for the same
 * pages. Names that a script writes stay as they are, and none is taken that is in use.
 */
export function shortNames(pages: readonly string[], scripts: string): Map<string, string> {
  const uses = new Map<string, number>();
  for (const page of pages)
    for (const name of new Set(classesIn(page))) uses.set(name, (uses.get(name) ?? 0) + 1);
  const taken = new Set([...uses.keys(), ...(scripts.match(/[\w-]+/g) ?? [])]);
  const long = [...uses]
    .filter(([name]) => isLong(name) && !scripts.includes(name))
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1));
  const names = new Map<string, string>();
  let place = 0;
  for (const [name] of long) {
    while (taken.has(nameAt(place))) place += 1;
    names.set(name, nameAt(place));
    place += 1;
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
