import type { Box } from './layout.ts';
import { LOOKS } from './looks.ts';

/** Attributes of an element; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const round = (value: string | number) =>
  typeof value === 'number' ? Math.round(value * 10) / 10 : value;

/** Text made safe for element content and quoted attributes. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** One SVG element. `children` is markup. Never writes a `style` attribute: the site forbids them. */
export function tag(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(String(round(value as string | number)))}"`);
  return `<${name}${written.join('')}${children ? `>${children}</${name}>` : '/>'}`;
}

/** A rectangle with a class. */
export const rect = (box: Box, cls: string, more: Attributes = {}): string =>
  tag('rect', {
    x: box.x,
    y: box.y,
    width: box.w,
    height: box.h,
    class: cls || undefined,
    ...more,
  });

/** A path from a sequence of letters and numbers; a line, unless it is given a fill. */
export const path = (d: readonly (string | number)[], cls: string, more: Attributes = {}): string =>
  tag('path', { d: d.map(round).join(' '), class: cls, fill: 'none', ...more });

/** A line of text; `cls` decides size, weight and anchor. */
export const text = (x: number, y: number, words: string, cls: string): string =>
  tag('text', { x, y, class: cls || undefined }, escapeText(words));

/** The sign for "stopped". */
export const cross = (x: number, y: number, r: number): string =>
  path(['M', x - r, y - r, 'L', x + r, y + r, 'M', x + r, y - r, 'L', x - r, y + r], LOOKS.cross);

/** The sign for a private key, drawn from its left end. */
export const key = (x: number, y: number, cls = LOOKS.key): string =>
  path(
    ['M', x + 6, y, 'a', 3, 3, 0, 1, 1, -6, 0, 'a', 3, 3, 0, 1, 1, 6, 0, 'h', 9.5, 'v', 4].concat([
      'M',
      x + 12,
      y,
      'v',
      3,
    ]),
    cls,
  );
