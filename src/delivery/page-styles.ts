import { Features, type Selector, transform } from 'lightningcss';
import { decode } from './entities.ts';
import { stringsIn } from './script-strings.ts';
import { withoutIdleFaces, withValues } from './theme-values.ts';

/** Names a page can put on an element: what stands in its HTML, and what its scripts write. */
export interface UsedNames {
  /** Classes and ids, and every word in a string of its scripts. */
  names: ReadonlySet<string>;
  /** Every word of its scripts: an attribute may be set as a property. */
  words: ReadonlySet<string>;
  /** Beginnings of names that a script completes: `swatch-` from `swatch-${role}`. */
  beginnings: readonly string[];
  /** Elements of its HTML, in small letters. */
  elements: ReadonlySet<string>;
  /** Attributes of its HTML, alone and with their values: `data-side` and `data-side=for`. */
  attributes: ReadonlySet<string>;
}

/** What at least one of some pages uses. */
export const usedByAny = (pages: readonly UsedNames[]): UsedNames => ({
  names: new Set(pages.flatMap(({ names }) => [...names])),
  words: new Set(pages.flatMap(({ words }) => [...words])),
  beginnings: [...new Set(pages.flatMap(({ beginnings }) => beginnings))],
  elements: new Set(pages.flatMap(({ elements }) => [...elements])),
  attributes: new Set(pages.flatMap(({ attributes }) => [...attributes])),
});

/** Elements that a browser adds where a page leaves them out. */
const IMPLIED = ['html', 'head', 'body', 'tbody', 'colgroup'];
/** Attributes that a reader sets. */
const SET_BY_READERS = new Set(['open']);

/** Elements, attributes, classes and ids of an HTML text. */
export function namesInHtml(
  html: string,
): Record<'names' | 'elements' | 'attributes', readonly string[]> {
  const elements = new Set(IMPLIED);
  const attributes = new Set<string>();
  const names = new Set<string>();
  for (const [, element = '', rest = ''] of html.matchAll(
    /<([a-z][\w-]*)((?:\s+[^\s"'=<>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)/gi,
  )) {
    elements.add(element.toLowerCase());
    for (const [, name = '', ...values] of rest.matchAll(
      /\s([^\s"'=<>]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g,
    )) {
      const value = decode(values.find((text) => text !== undefined) ?? '');
      attributes.add(name).add(`${name}=${value}`);
      if (name === 'class' || name === 'id') for (const word of value.split(/\s+/)) names.add(word);
    }
  }
  return { names: [...names], elements: [...elements], attributes: [...attributes] };
}

/** Names that a script can give to elements, whether it writes them whole or composes them. */
export function namesInScript(
  script: string,
): Record<'names' | 'words' | 'beginnings', readonly string[]> {
  const wordsIn = (text: string): string[] => text.match(/[\w-]+/g) ?? [];
  return {
    // What stands in brackets in a selector is an attribute.
    names: stringsIn(script).flatMap((text) => wordsIn(text.replace(/\[[\w-]+/g, ' '))),
    // A method that is called, such as `.filter(…)`, is none.
    words: wordsIn(script.replace(/\.\w+\(/g, '(')),
    beginnings: [...script.matchAll(/([\w-]+-)\$\{/g)].flatMap(([, beginning]) => beginning ?? []),
  };
}

/** Whether a name of an element, a class or an id can come from a script, or stands in the page. */
const isNamed = ({ names, beginnings }: UsedNames, name: string): boolean =>
  names.has(name) || beginnings.some((beginning) => name.startsWith(beginning));

/** Whether an attribute, a value or a variable can come from a script. */
const isWritten = (used: UsedNames, name: string): boolean =>
  used.words.has(name) || isNamed(used, name);

/** `data-for-side` as a script writes it: `dataset.forSide`. */
const inDataset = (name: string): string =>
  name.replace(/^data-/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Whether something on the page can be what a selector asks for; states that change count as met. */
function canMatch(selector: Selector, used: UsedNames): boolean {
  return selector.every((part) => {
    if (part.type === 'class' || part.type === 'id') return isNamed(used, part.name);
    if (part.type === 'type')
      return used.elements.has(part.name.toLowerCase()) || isNamed(used, part.name);
    if (part.type === 'attribute') {
      const { name, operation } = part;
      if (SET_BY_READERS.has(name)) return true;
      const isSet = isWritten(used, name) || isWritten(used, inDataset(name));
      if (operation?.operator !== 'equal') return isSet || used.attributes.has(name);
      return (
        used.attributes.has(`${name}=${operation.value}`) ||
        ((isSet || used.attributes.has(name)) && isWritten(used, operation.value))
      );
    }
    if (part.type === 'pseudo-class' && ['is', 'where', 'any', 'has'].includes(part.kind))
      return (part as { selectors: Selector[] }).selectors.some((inner) => canMatch(inner, used));
    return true;
  });
}

/** Variables that a style sheet gives a value or a type, and never asks for. */
function idleVariables(css: string): string[] {
  const asked = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
  const given = [...css.matchAll(/(--[\w-]+)\s*[:{]/g)].flatMap(([, name]) => name ?? []);
  return [...new Set(given)].filter((name) => !asked.has(name));
}

/** Registered variables that no rule sets, with the value that is theirs then. */
function untouched(css: string): Map<string, string> {
  const rules = css.replace(/@property[^}]*\}/g, '');
  const registered = [...css.matchAll(/@property\s+(--[\w-]+)\s*\{([^}]*)\}/g)];
  return new Map(
    registered.flatMap(([, name = '', body = '']) =>
      new RegExp(`${name}\\s*:`).test(rules)
        ? []
        : [[name, /initial-value:([^;}]*)/.exec(body)?.[1]?.trim() ?? '']],
    ),
  );
}

/** A variable with what stands in for it, which may be a function of one value. */
const VARIABLE = /var\((--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/g;

/** The same rules, with each variable that is never set replaced by what it stands for. */
function settled(css: string): string {
  const values = untouched(css);
  return css.replace(VARIABLE, (whole, name: string, fallback?: string) => {
    const value = values.get(name);
    return value === undefined ? whole : (fallback ?? value);
  });
}

/** Style sheets that have been made shorter: pages of a kind often use the same rules. */
const shorter = new Map<string, string>();

/** A style sheet in its shortest form, without some variables. */
export function shortened(css: string, unusedSymbols: string[] = []): string {
  const key = [css, ...unusedSymbols].join('\n');
  const known = shorter.get(key);
  if (known !== undefined) return known;
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols,
  });
  const made = Buffer.from(code).toString();
  shorter.set(key, made);
  return made;
}

/**
 * A style sheet without what no page needs: notes of licenses, and Tailwind's help for browsers
 * without @property, since what these would miss is settled below. Colors go by two variables that
 * the theme sets, one empty at a time, because browsers up to 2024 do not know light-dark() and would
 * show none. Safari has known the color of an underline by its own name since 2019.
 */
export function neededSheet(css: string): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(
      css.replace(/\/\*!.*?\*\//gs, '').replace(/-webkit-text-decoration-color:[^;}]*;/g, ''),
    ),
    include: Features.LightDark,
    visitor: {
      Rule: {
        'layer-block': ({ value }) => (value.name?.join('.') === 'properties' ? [] : undefined),
      },
    },
  });
  return Buffer.from(code).toString().replaceAll('--lightningcss-', '--');
}

/**
 * The rules of a style sheet that a page can use. A selector goes if it asks for an element, an
 * attribute, a class or an id that neither the page nor its scripts contain; states do not count,
 * so that nothing a reader can bring about is lost. Variables go that neither the rules left nor
 * the scripts ask for, and those of utilities that none of them sets give way to their value.
 */
export function pageStyles(css: string, used: UsedNames): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    visitor: { Selector: (selector) => (canMatch(selector, used) ? undefined : []) },
  });
  let left = Buffer.from(code).toString();
  // A variable may have been the only one to ask for another.
  for (let before = ''; before !== left; ) {
    const next = settled(left);
    const idle = idleVariables(next).filter((name) => !isWritten(used, name));
    if (before !== '' && next === left && idle.length === 0) break;
    before = left;
    left = shortened(next, idle);
  }
  return shortened(
    withValues(withoutIdleFaces(left, used.elements), (name) => isWritten(used, name)),
  );
}
