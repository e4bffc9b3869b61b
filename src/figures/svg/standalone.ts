import { dateOrUnknown } from '../../lib/dates.ts';
import { typeset } from '../../lib/typography.ts';
import type { FigureId } from '../../schemas/figure-ids.ts';
import type { Source } from '../../schemas/source.ts';
import type { Series } from '../chart.ts';
import { LOOKS } from '../draw/roles.ts';
import type { AnySpec, FigureFrame } from '../spec.ts';
import { colorRules, type Palette } from './palette.ts';
import type { Drawing } from './render-svg.ts';
import { TEXT_COLOR } from './svg-context.ts';

const MARGIN = 24;
/** Mean width of a letter in the key. */
const KEY_LETTER = 6.1;
const FONTS = "'Source Sans 3','Source Sans Pro',Arial,Helvetica,sans-serif";
const SERIF = "Literata,Georgia,'Times New Roman',serif";

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Breaks a text into lines of about `length` characters. */
function lines(text: string, length: number): string[] {
  const broken: string[] = [];
  for (const word of text.split(' ')) {
    const last = broken.at(-1);
    if (last !== undefined && last.length + word.length < length)
      broken[broken.length - 1] = `${last} ${word}`;
    else broken.push(word);
  }
  return broken;
}

/** Patches of the classes with their names in one row; a page has them above the picture. */
function classKey(series: readonly Series[], prefix: string, y: number): string {
  let x = MARGIN;
  const entries = series.map(({ label, role }) => {
    const { fill, outline } = LOOKS[role];
    const patch = `M${String(x)} ${String(Math.round(y))}h14v12h-14z`;
    const ground = fill.startsWith('hatch:')
      ? ` fill="url(#${prefix}-${fill.slice(6)})"`
      : ` class="fill-${fill}"`;
    const edge = outline ? `<path d="${patch}" class="stroke-${outline}"/>` : '';
    const width = Math.round(label.length * KEY_LETTER);
    const name = `<text x="${String(x + 20)}" y="${String(Math.round(y) + 11)}" class="fill-ink-2" textLength="${String(width)}" lengthAdjust="spacingAndGlyphs">${escapeXml(label)}</text>`;
    x += width + 40;
    return `<path d="${patch}"${ground}/>${edge}${name}`;
  });
  return `<g class="key" font-size="13">${entries.join('')}</g>`;
}

/**
 * A drawing as a file that stands alone: light colors and fonts in a style of its own, with title,
 * subtitle and source line, so that it can be shown anywhere without losing what it says.
 */
export function standaloneSvg(
  spec: Pick<AnySpec, 'title' | 'subtitle' | 'summary' | 'series' | 'chart'>,
  drawing: Drawing,
  palette: Palette,
  source: string,
): string {
  const used = new Set(
    [...drawing.body.matchAll(/class="(?:fill|stroke)-([a-z0-9-]+)/g)].map(([, name = '']) => name),
  );
  for (const name of ['paper', 'ink', 'ink-2', 'ink-3']) used.add(name);
  const color = (name: string): string => {
    const value = palette.get(name);
    if (!value) throw new Error(`The drawing uses a color "${name}" that is no token.`);
    return value;
  };
  const style = `text{font-family:${FONTS};font-variant-numeric:tabular-nums}.t{font-family:${SERIF}}.halo{paint-order:stroke;stroke:${color('paper')};stroke-width:4px;stroke-linejoin:round}${colorRules(used, color)}`;
  let y = MARGIN;
  const put = (text: string, size: number, cls: string): string => {
    y += size * 1.3;
    return `<text x="${String(MARGIN)}" y="${String(Math.round(y))}" font-size="${String(size)}" class="${cls}">${escapeXml(text)}</text>`;
  };
  const head = [
    ...lines(spec.title, 56).map((text) => put(text, 21, 't fill-ink')),
    ...lines(spec.subtitle, 94).map((text) => put(text, 14, 'fill-ink-2')),
  ];
  const key = spec.chart.kind === 'columns' ? classKey(spec.series, drawing.prefix, y + 14) : '';
  y += key ? 40 : 16;
  const top = Math.round(y);
  y += drawing.height + 8;
  const foot = lines(source, 100).map((text) => put(text, 12.5, 'fill-ink-3'));
  const width = drawing.width + 2 * MARGIN;
  const height = Math.ceil(y + MARGIN);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" role="img"><title>${escapeXml(spec.title)}</title><desc>${escapeXml(spec.summary)}</desc><style>${style}</style><path d="M0 0h${String(width)}v${String(height)}h-${String(width)}z" class="fill-paper"/>${head.join('')}${key}<g class="fill-${TEXT_COLOR}" transform="translate(${String(MARGIN)} ${String(top)})" font-size="${String(drawing.fontSize)}">${drawing.body}</g>${foot.join('')}</svg>
`;
}

/** "Source: title, publisher, date. …" for a picture that travels without its page. Throws for an unknown source. */
export function sourceLine(
  frame: Pick<FigureFrame<FigureId>, 'id' | 'sources' | 'computed' | 'licence'>,
  sources: readonly Source[],
  site: string,
): string {
  const named = frame.sources.map((wanted) => {
    const source = sources.find(({ id }) => id === wanted);
    if (!source)
      throw new Error(`Figure ${frame.id} names a source "${wanted}" that does not exist.`);
    return `${source.title}, ${source.publisher}, ${dateOrUnknown(source.date)}`;
  });
  return typeset(
    [`Source: ${named.join('; ')}.`, frame.computed, frame.licence, `${site}, figure ${frame.id}.`]
      .filter(Boolean)
      .join(' '),
  );
}
