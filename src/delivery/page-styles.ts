import { type Selector, transform } from 'lightningcss';

/** Names a page can put on an element: what stands in its HTML, and every word of its scripts. */
export interface UsedNames {
  names: ReadonlySet<string>;
  /** Beginnings of names that a script completes: `fig-sw-` from `fig-sw-${role}`. */
  beginnings: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#38;': '&',
  '&#39;': "'",
};

/** Classes and ids of the elements in an HTML text. */
export const namesInHtml = (html: string): string[] =>
  [...html.matchAll(/\s(?:class|id)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g)].flatMap((match) =>
    (match[1] ?? match[2] ?? match[3] ?? '')
      .replace(/&(?:amp|lt|gt|quot|#3[489]);/g, (entity) => ENTITIES[entity] ?? entity)
      .split(/\s+/),
  );

/** Names that a script can give to elements, whether it writes them whole or composes them. */
export function namesInScript(script: string): { names: string[]; beginnings: string[] } {
  return {
    names: script.match(/[\w-]+/g) ?? [],
    beginnings: [...script.matchAll(/([\w-]+-)\$\{/g)].flatMap(([, beginning]) => beginning ?? []),
  };
}

/** Selectors of what an element must hold: those in its `:has()`. */
const heldBy = (selector: Selector): Selector[][] =>
  selector.flatMap((part) =>
    part.type === 'pseudo-class' && part.kind === 'has' ? [part.selectors] : [],
  );
const named = (selector: Selector): string[] =>
  selector.flatMap((part) => (part.type === 'class' || part.type === 'id' ? [part.name] : []));

/** Classes and ids that a style sheet names, for an element or for what it must hold. */
export function namesInStyles(css: string): string[] {
  const names = new Set<string>();
  transform({
    filename: 'page.css',
    code: Buffer.from(css),
    visitor: {
      Selector(selector) {
        for (const one of [selector, ...heldBy(selector).flat()])
          for (const name of named(one)) names.add(name);
      },
    },
  });
  return [...names];
}

/** Variables that a style sheet gives a value or a type, and never asks for. */
function idleVariables(css: string): string[] {
  const asked = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
  const given = [...css.matchAll(/(--[\w-]+)\s*[:{]/g)].flatMap(([, name]) => name ?? []);
  return [...new Set(given)].filter((name) => !asked.has(name));
}

function without(css: string, unusedSymbols: string[]): string {
  const unused = new Set(unusedSymbols);
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols,
    visitor: {
      // What asks for an element that is not there: unused symbols reach no further than the element itself.
      Selector(selector) {
        const vain = heldBy(selector).some((choices) =>
          choices.every((choice) => named(choice).some((name) => unused.has(name))),
        );
        return vain ? [] : undefined;
      },
    },
  });
  return Buffer.from(code).toString();
}

/**
 * The rules of a style sheet that a page can use. A rule goes only if it asks for a class or an id
 * that neither the page nor its scripts contain; states, attributes and elements do not count, so
 * that nothing a reader can bring about is lost. Variables go that neither the rules left nor the
 * scripts ask for.
 */
export function pageStyles(css: string, { names, beginnings }: UsedNames): string {
  const isUnused = (name: string): boolean =>
    !names.has(name) && !beginnings.some((beginning) => name.startsWith(beginning));
  let left = without(css, namesInStyles(css).filter(isUnused));
  // A variable may have been the only one to ask for another.
  for (let before = ''; before !== left; ) {
    before = left;
    left = without(left, idleVariables(left).filter(isUnused));
  }
  return left;
}
