import { decode } from './entities.ts';
import { namesInScript } from './page-styles.ts';

/**
 * A name of more than a word, as utilities have: `mt-4`, `mid:mt-4`. Parts of drawings are told by their paint and signs by
 * their verdict, so these stay.
 */
const isLong = (name: string): boolean => /\W/.test(name) && !/^(?:fill|stroke|v)-/.test(name);

const ATTRIBUTE = /(?<=\s)class="([^"]*)"/g;
/** A class in a style sheet; what is no letter of a name has a backslash before it there. */
const SELECTOR = /\.((?:\\.|[\w-]|[^\0-\x7f])+)/gs;

const encode = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** Classes in the attributes of a page, attribute by attribute. */
const classesIn = (html: string): string[][] =>
  [...html.matchAll(ATTRIBUTE)].map(([, value = '']) => decode(value).split(/\s+/));

const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** `ua`, `ub`, … `u9`, `uba`: the name at a place. */
const nameAt = (place: number): string => {
  const rest = Math.floor(place / DIGITS.length);
  return `${rest === 0 ? 'u' : nameAt(rest)}${DIGITS[place % DIGITS.length] ?? ''}`;
};

/** What uses a class: how many pages, and which attributes of all of them. */
interface Uses {
  pages: number;
  attributes: Set<string>;
}

function usesOf(pages: readonly string[]): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const page of pages) {
    const attributes = classesIn(page);
    for (const name of new Set(attributes.flat())) {
      const last = uses.get(name);
      uses.set(name, {
        pages: (last?.pages ?? 0) + 1,
        attributes: last?.attributes ?? new Set(),
      });
    }
    for (const names of attributes)
      for (const name of names) uses.get(name)?.attributes.add(names.join(' '));
  }
  return uses;
}

/**
 * A short name for each long class of some pages, the shortest for those that most pages use; the same for the same
 * pages. Classes that always stand together, as the utilities of one component, share a name. Names that a script writes
 * stay as they are, and none is taken that is in use.
 */
export function shortNames(pages: readonly string[], scripts: string): Map<string, string> {
  const uses = usesOf(pages);
  const taken = new Set([...uses.keys(), ...(scripts.match(/[\w-]+/g) ?? [])]);
  const { beginnings } = namesInScript(scripts);
  const isWritten = (name: string): boolean =>
    scripts.includes(name) || beginnings.some((beginning) => name.startsWith(beginning));
  const long = [...uses].filter(([name]) => isLong(name) && !isWritten(name));
  const together = Map.groupBy(long, ([, { attributes }]) => [...attributes].sort().join('\n'));
  const groups = [...together.values()]
    .map((group) => ({
      names: group.map(([name]) => name).sort(),
      pages: group[0]?.[1].pages ?? 0,
    }))
    .sort((a, b) => b.pages - a.pages || (a.names.join(' ') < b.names.join(' ') ? -1 : 1));
  const names = new Map<string, string>();
  let place = 0;
  for (const group of groups) {
    while (taken.has(nameAt(place))) place += 1;
    for (const name of group.names) names.set(name, nameAt(place));
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
    return `class="${encode([...new Set(short)].join(' '))}"`;
  });

/** A style sheet with short names in its selectors. */
export const shortSelectors = (css: string, names: ReadonlyMap<string, string>): string =>
  css.replace(SELECTOR, (whole, escaped: string) => {
    const short = names.get(escaped.replace(/\\(.)/gs, '$1'));
    return short === undefined ? whole : `.${short}`;
  });
