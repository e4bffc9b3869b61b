import type { Measure } from '../draw/measure-text.ts';
import type { Setup } from './model.ts';
import { classesOf, isShown, type Part, parts } from './read-back.ts';
import { type Attributes, tag } from './svg.ts';

/** How a drawing is to stand in a file. */
export interface PlainLook {
  setup: Setup;
  /** Name of the token that takes the place of the color of the side. */
  hue: string;
  /** The color of a token. */
  color: (token: string) => string;
  measure: Measure;
  /** Size of its letters. */
  size: number;
}

/** A state that a part is in, with the name of the part. */
interface Around {
  name: string;
  mark: string;
}

/** What a state changes about a part; `diagram.css` says the same for the page. */
const FADED = { stroke: 'line-2', 'stroke-width': 1.4, 'stroke-dasharray': '3 4' };
const EMPTY = { stroke: 'ink-3', 'stroke-dasharray': '3 3' };

/** Paint of a part in its state: color tokens for fill and stroke, and the form of its line. */
function stateOf(
  names: readonly string[],
  around: readonly Around[],
): Record<string, string | number> {
  const { name = '', mark = 'none' } = around.at(-1) ?? {};
  const down = name.startsWith('proxy') && (mark === 'stopped' || mark === 'gone');
  if (names.includes('proxy') && down) return { ...EMPTY, fill: 'paper', 'stroke-width': 1.4 };
  const cut = name.startsWith('detour') && mark !== 'none';
  if (names.includes('wire') && (down || cut)) return FADED;
  const gone = around.some((one) => one.mark === 'gone');
  if (gone && (names.includes('direct') || names.includes('stub'))) return FADED;
  return gone && names.includes('frame') ? EMPTY : {};
}

/** Utilities that name a form of a line or of letters, and the attribute that says it. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^stroke-(\d[\d.]*)$/, 'stroke-width'],
  [/^stroke-\[([\d.]+)\]$/, 'stroke-width'],
  [/^\[(?:stroke-linejoin):(\w+)\]$/, 'stroke-linejoin'],
  [/^\[(?:stroke-linecap):(\w+)\]$/, 'stroke-linecap'],
  [/^\[(?:stroke-dasharray):([\d_]+)\]$/, 'stroke-dasharray'],
  [/^\[(?:text-anchor):(\w+)\]$/, 'text-anchor'],
];

/** The look of a part as attributes that every program understands. Colors of areas are classes, as in other files. */
function lookOf(part: Part, around: readonly Around[], { hue, color }: PlainLook): Attributes {
  const names = classesOf(part);
  const paint: Record<string, string | number> = {};
  for (const name of names) {
    const [, what, token] = /^(fill|stroke)-(\(--hue\)|[a-z][a-z\d-]*)$/.exec(name) ?? [];
    if (what && token) paint[what] = token === '(--hue)' ? hue : token;
    for (const [form, attribute] of FORMS) {
      const value = form.exec(name)?.[1];
      if (value) paint[attribute] = value.replaceAll('_', ' ');
    }
  }
  Object.assign(paint, stateOf(names, around));
  const { fill, stroke, ...forms } = paint;
  const isText = part.name === 'text';
  // On the ground of a node words need no edge in the color of paper.
  const halo = names.includes('halo') && !around.at(-1)?.name.startsWith('node') ? ' halo' : '';
  const area = fill ?? (isText ? 'ink' : undefined);
  const open = stroke !== undefined && fill === undefined && part.attributes['fill'] === undefined;
  return {
    class: area === undefined ? undefined : `fill-${String(area)}${halo}`,
    ...(open && { fill: 'none' }),
    ...(part.attributes['fill'] !== undefined && { fill: part.attributes['fill'] }),
    ...(stroke !== undefined && { stroke: color(String(stroke)) }),
    ...(names.includes('font-semibold') && { 'font-weight': 600 }),
    ...forms,
  };
}

/** Geometry and names of a part, without its look and its states. */
const PLACES = /^(?:x|y|x1|x2|y1|y2|cx|cy|r|rx|d|width|height|id|patternUnits|patternTransform)$/;

function write(part: Part | string, around: readonly Around[], look: PlainLook): string {
  if (typeof part === 'string') return part;
  if (
    !isShown(
      part,
      around.map(({ mark }) => mark),
      look.setup,
    )
  )
    return '';
  const { attributes } = part;
  const mark = attributes['data-mark'];
  const kind = classesOf(part).includes('detour') ? 'detour' : attributes['data-part'];
  const inside = mark === undefined ? around : [...around, { name: kind ?? '', mark }];
  const inner = part.children.map((child) => write(child, inside, look));
  const places = Object.fromEntries(
    Object.entries(attributes).filter(([name]) => PLACES.test(name)),
  );
  const shown = part.name === 'g' || part.name === 'defs' || part.name === 'pattern';
  const own = shown ? {} : lookOf(part, around, look);
  const weight = own['font-weight'] === 600 ? 600 : 400;
  const [words] = part.children;
  const width =
    part.name === 'text' && typeof words === 'string'
      ? { textLength: look.measure(words, look.size, weight), lengthAdjust: 'spacingAndGlyphs' }
      : {};
  const states =
    kind === undefined ? {} : { 'data-part': attributes['data-part'], 'data-mark': mark };
  const outcome = attributes['data-outcome'];
  return tag(
    part.name,
    {
      ...places,
      ...own,
      ...width,
      ...states,
      ...(outcome !== undefined && { 'data-outcome': outcome }),
    },
    inner.join(''),
  );
}

/** A drawing in the one state that it shows, without style sheets: for a file that stands alone. */
export const plainSvg = (markup: string, look: PlainLook): string =>
  parts(markup)
    .map((part) => write(part, [], look))
    .join('');
