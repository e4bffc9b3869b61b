import { type HTMLElement, NodeType, parse } from 'node-html-parser';

/** One thing in a picture, as a reader sees it: what it is, where it stands, in what color. */
export interface Shape {
  kind: 'rect' | 'disc' | 'polygon' | 'line' | 'text';
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Corners of polygons and lines. */
  points: [number, number][];
  /** Name of the color token, "hatch:" before it where it is hatched; empty where there is none. */
  fill: string;
  stroke: string;
  dashed: boolean;
  /** Width of the stroke. */
  width: number;
  /** Drawn with less than full opacity. */
  faint: boolean;
  /** Series that the drawing says it belongs to. */
  series: string | undefined;
  /** Words, and the side of `left` they stand on. */
  text: string;
  anchor: string;
}

/** What a group passes on to what is in it. */
interface Look {
  fill: string;
  stroke: string;
  anchor: string;
  series: string | undefined;
  dx: number;
  dy: number;
}
const PLAIN: Look = { fill: '', stroke: '', anchor: 'start', series: undefined, dx: 0, dy: 0 };

/** The look of an element inside another. */
function lookOf(element: HTMLElement, outer: Look): Look {
  const classes = element.getAttribute('class') ?? '';
  const hatch = /url\(#.*?(ink-3|istio|cilium|linkerd)\)/.exec(element.getAttribute('fill') ?? '');
  const move = /translate\((\S+) (\S+)\)/.exec(element.getAttribute('transform') ?? '');
  return {
    fill: hatch ? `hatch:${hatch[1] ?? ''}` : (/\bfill-(\S+)/.exec(classes)?.[1] ?? outer.fill),
    stroke: /\bstroke-(\S+)/.exec(classes)?.[1] ?? outer.stroke,
    anchor: element.getAttribute('text-anchor') ?? outer.anchor,
    series: element.getAttribute('data-series') ?? outer.series,
    dx: outer.dx + Number(move?.[1] ?? 0),
    dy: outer.dy + Number(move?.[2] ?? 0),
  };
}

const extent = (points: readonly [number, number][]) => ({
  left: Math.min(...points.map(([x]) => x)),
  right: Math.max(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  bottom: Math.max(...points.map(([, y]) => y)),
});

/** The parts of a path: each starts with M. Curves are not used in what is read back. */
function partsOf(d: string): { kind: 'rect' | 'polygon' | 'line'; points: [number, number][] }[] {
  return d.split(/(?=M)/).map((part) => {
    const points: [number, number][] = [];
    let [x, y] = [0, 0];
    for (const [, letter = '', rest = ''] of part.matchAll(/([Mlhv])([^Mlhvz]*)/g)) {
      const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
      const [a = Number.NaN, b = Number.NaN] = numbers;
      if (letter === 'h') x += a;
      else if (letter === 'v') y += a;
      else if (letter === 'l') [x, y] = [x + a, y + b];
      else [x, y] = [a, b];
      points.push([x, y]);
    }
    const kind = part.includes('h') ? 'rect' : part.endsWith('z') ? 'polygon' : 'line';
    return { kind, points };
  });
}

function shapesOf(element: HTMLElement, outer: Look): Shape[] {
  const tag = element.rawTagName;
  if (['defs', 'style', 'title', 'desc'].includes(tag)) return [];
  const { dx, dy, ...look } = lookOf(element, outer);
  const inner = element.childNodes.flatMap((node) =>
    node.nodeType === NodeType.ELEMENT_NODE
      ? shapesOf(node as HTMLElement, { dx, dy, ...look })
      : [],
  );
  const number = (name: string): number => Number(element.getAttribute(name));
  const common = {
    ...look,
    points: [],
    text: '',
    dashed: element.hasAttribute('stroke-dasharray'),
    width: Number(element.getAttribute('stroke-width') ?? 1),
    faint: element.hasAttribute('opacity'),
  };
  // A path with a color of its own inside a group that has one is either filled or stroked, never both.
  const own = element.getAttribute('class') ?? '';
  const painted = /\bstroke-/.test(own) ? { fill: '' } : { stroke: '' };
  if (tag === 'text') {
    const [x, y] = [number('x') + dx, number('y') + dy];
    const text = element.textContent.replaceAll('\u00a0', ' ');
    return [{ ...common, kind: 'text', left: x, right: x, top: y, bottom: y, text }];
  }
  if (tag === 'circle') {
    const [x, y, r] = [number('cx') + dx, number('cy') + dy, number('r')];
    return [
      {
        ...common,
        ...painted,
        kind: 'disc',
        ...extent([
          [x - r, y - r],
          [x + r, y + r],
        ]),
      },
    ];
  }
  if (tag === 'path')
    return partsOf(element.getAttribute('d') ?? '').map(({ kind, points }) => {
      const moved = points.map(([x, y]): [number, number] => [x + dx, y + dy]);
      return { ...common, ...painted, kind, points: moved, ...extent(moved) };
    });
  return inner;
}

/** Everything in a picture, in the order in which it is drawn. */
export const readShapes = (svg: string | HTMLElement): Shape[] =>
  shapesOf(typeof svg === 'string' ? parse(svg) : svg, PLAIN);

/** Middle of a shape. A triangle is as far from its middle above as twice below. */
export function middle({ kind, points, left, right, top, bottom }: Shape): [number, number] {
  const triangle = kind === 'polygon' && points.length === 3;
  return [(left + right) / 2, triangle ? top + ((bottom - top) * 2) / 3 : (top + bottom) / 2];
}

/** A number as printed: grouped, with a true minus or a plus, perhaps with a unit; undefined for other texts. */
export function readNumber(text: string): number | undefined {
  const found = /^([−+]?)([\d,]*\.?\d+)(?:[ \u00a0]\D*)?$/.exec(text);
  return found
    ? Number((found[2] ?? '').replaceAll(',', '')) * (found[1] === '−' ? -1 : 1)
    : undefined;
}
