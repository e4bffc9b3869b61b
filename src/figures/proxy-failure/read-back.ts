import type { Setup } from './model.ts';

/** An element of a drawing, read back. */
export interface Part {
  name: string;
  attributes: Record<string, string>;
  children: (Part | string)[];
}

/** Reads markup that `tag` wrote: every attribute is quoted, every element closed. */
export function parts(markup: string): (Part | string)[] {
  const root: Part = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, end, name, rest = '', closed, words] of markup.matchAll(
    /<(?:(\/)[a-z]+|([a-zA-Z]+)((?: [\w-]+="[^"]*")*)(\/)?)>|([^<]+)/g,
  )) {
    const parent = open.at(-1) ?? root;
    if (words) parent.children.push(words);
    if (end) open.pop();
    if (!name) continue;
    const attributes = Object.fromEntries(
      [...rest.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    );
    const part = { name, attributes, children: [] };
    parent.children.push(part);
    if (!closed) open.push(part);
  }
  return root.children;
}

/** Names of the looks and states of an element. */
export const classesOf = ({ attributes }: Part): string[] => (attributes['class'] ?? '').split(' ');

/** Whether a part is there in the states of the parts around it; places to tap are not. */
export function isShown(part: Part, marks: readonly string[], setup: Setup): boolean {
  const classes = classesOf(part);
  const has = (state: string): boolean =>
    marks.some((mark) => classes.includes(`in-data-[mark=${mark}]:${state}`));
  if (classes.includes('hit') || classes.includes(setup === 'http' ? 'ztunnel' : 'http'))
    return false;
  return classes.includes('hidden') ? has('inline') : !has('hidden');
}
