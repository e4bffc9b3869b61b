/** The values that the theme gives to its names. */
const THEME = /@layer theme\{:root,:host\{([^}]*)\}/;
/** Longest value that is written out; what is longer weighs more than its name. */
const LONGEST = 28;

/** How often a text contains another. */
const times = (text: string, part: string): number => text.split(part).length - 1;

/**
 * A style sheet in which short values of the theme stand where their names were asked for: values that are given once,
 * follow neither the color scheme nor another value, and are not kept for a script.
 */
export function withValues(css: string, isKept: (name: string) => boolean): string {
  const declarations = (THEME.exec(css)?.[1] ?? '').split(';');
  return declarations.reduce((sheet, declaration) => {
    const [, name = '', value = ''] = /^(--[\w-]+):(.+)$/s.exec(declaration) ?? [];
    const isConstant = value.length <= LONGEST && !value.includes('var(');
    const isGivenOnce = times(css, `${name}:`) === 1 && !css.includes(`var(${name},`);
    return name && isConstant && isGivenOnce && !isKept(name)
      ? sheet.replace(declaration, '').replaceAll(`var(${name})`, value)
      : sheet;
  }, css);
}

const SLANTED_FACE = /@font-face\s*\{[^}]*font-style:\s*italic[^}]*\}/g;
/** Elements that a browser sets in italics. */
const SLANTED = ['i', 'em', 'cite', 'dfn', 'var', 'address'];

/** A style sheet without the italic faces, where none of its rules and no element asks for them. */
export function withoutIdleFaces(css: string, elements: ReadonlySet<string>): string {
  const rules = css.replace(SLANTED_FACE, '');
  const isSlanted = SLANTED.some((name) => elements.has(name)) || /:italic\b/.test(rules);
  return isSlanted ? css : rules;
}
