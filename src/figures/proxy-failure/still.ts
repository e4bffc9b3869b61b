import type { Setup } from './model.ts';
import { classesOf, isShown, type Part, parts } from './read-back.ts';
import { tag } from './svg.ts';

/** A box with round corners as a path. */
function boxPath(box: Record<string, string>): string {
  const [x, y, w, h, r] = ['x', 'y', 'width', 'height', 'rx'].map((key) => Number(box[key] ?? 0));
  if (x === undefined || y === undefined || w === undefined || h === undefined) return '';
  if (!r) return `M${x} ${y}h${w}v${h}h${-w}z`;
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [w - 2 * r, h - 2 * r];
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}

/** A shape as a path; undefined for what is no shape. */
function pathOf({ name, attributes }: Part): string | undefined {
  if (name === 'path') return attributes['d'];
  if (name === 'rect') return boxPath(attributes);
  if (name !== 'circle') return undefined;
  const [x, y, r] = ['cx', 'cy', 'r'].map((key) => Number(attributes[key]));
  return `M${Number(x) - Number(r)} ${y}a${r} ${r} 0 1 1 ${2 * Number(r)} 0a${r} ${r} 0 1 1 ${-2 * Number(r)} 0z`;
}

/** Classes that only choose in which state something is there, or which part a state changes. */
const STATE = /^(?:hidden|http|ztunnel|wire|frame|proxy|stub|direct|in-data-.*)$/;
const lookOf = (part: Part): string =>
  classesOf(part)
    .filter((name) => !STATE.test(name))
    .join(' ');

/** A part in the one state that it shows, with what it holds. */
function write(part: Part | string, marks: readonly string[], setup: Setup): string {
  if (typeof part === 'string') return part;
  if (!isShown(part, marks, setup)) return '';
  const around = [...marks, part.attributes['data-mark'] ?? ''];
  const inner = part.children.map((child) => write(child, around, setup));
  return tag(part.name, part.attributes, inner.join(''));
}

/** Shapes of one look as one path. */
interface Layer {
  look: string;
  fill: string | undefined;
  paths: string[];
}

/**
 * A drawing in the one state that it shows: without what other states need, and with shapes of one look
 * joined. Parts that a state changes stay as they are, on top of the others.
 */
export function still(markup: string, setup: Setup): string {
  const layers = new Map<string, Layer>();
  const words: string[] = [];
  const onTop: string[] = [];
  const lay = (part: Part | string, group: string, marks: readonly string[]): void => {
    if (typeof part === 'string' || !isShown(part, marks, setup)) return;
    const { 'data-mark': mark = 'none', 'data-part': name = group } = part.attributes;
    // A node keeps its look when its proxy stops; other words stand in it.
    if (mark !== 'none' && mark !== 'proxy') onTop.push(write(part, marks, setup));
    else if (part.name === 'g') {
      const inner = classesOf(part).includes('detour') ? 'detour' : name;
      for (const child of part.children) lay(child, inner, [...marks, mark]);
    } else {
      const path = pathOf(part);
      const look = lookOf(part);
      const fill = part.name === 'path' ? part.attributes['fill'] : undefined;
      const key = `${look} ${fill ?? ''} ${group === 'detour' ? group : ''}`;
      if (path === undefined) words.push(write(plain(part, group), [], setup));
      else layers.set(key, { look, fill, paths: [...(layers.get(key)?.paths ?? []), path] });
    }
  };
  const [definitions = '', ...drawn] = parts(markup);
  for (const part of drawn) lay(part, '', []);
  const shapes = [...layers.values()].map(({ look, fill, paths }) =>
    tag('path', { d: paths.join(''), class: look, fill }),
  );
  return [write(definitions, [], setup), ...shapes, ...onTop, ...words].join('');
}

/** Words that are there in this state; on the ground of a node they need no edge in the color of that ground. */
function plain(part: Part, group: string): Part {
  const look = lookOf(part);
  const bare = group.startsWith('node:') ? look.replace(/(^| )halo\b/, '') : look;
  return { ...part, attributes: { ...part.attributes, class: bare.trim() } };
}
