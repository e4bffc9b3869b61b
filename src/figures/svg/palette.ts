/** Values of the color tokens in one theme, by name without dashes. */
export type Palette = ReadonlyMap<string, string>;

/** Reads the color tokens from the style sheet that defines them. Throws where it holds none. */
export function readPalette(css: string, theme: 'light' | 'dark'): Palette {
  const plain = css.replace(/\/\*.*?\*\//gs, '');
  const found = [
    ...plain.matchAll(
      /--color-([a-z0-9-]+):\s*light-dark\(\s*(#[0-9a-f]{3,8})\s*,\s*(#[0-9a-f]{3,8})\s*\)/g,
    ),
  ];
  if (!found.length) throw new Error('The style sheet of the tokens defines no colors.');
  return new Map(
    found.map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  );
}

/** The rules that give the classes of a drawing their colors. `value` tells the color of a token. */
export const colorRules = (names: Iterable<string>, value: (name: string) => string): string =>
  [...names]
    .map(
      (name) =>
        `.fill-${name}{fill:${value(name)}}.stroke-${name}{fill:none;stroke:${value(name)}}`,
    )
    .join('');
