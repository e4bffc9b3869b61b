import type { Measure } from '../draw/measure-text.ts';
import { SvgElements, short } from './svg-elements.ts';
import { SvgPath } from './svg-path.ts';
import { placeIn } from './transform.ts';

/** What save() keeps and restore() brings back. */
const KEPT = [
  'place',
  'fillStyle',
  'strokeStyle',
  'lineWidth',
  'lineCap',
  'lineJoin',
  'font',
  'textAlign',
  'textBaseline',
  'globalAlpha',
  'dash',
] as const;

/** How far the paint of a stroke reaches beyond a right angle, as a part of its width. */
const CORNER = Math.SQRT1_2;

/** Color of text unless it says otherwise; set on the drawing as a whole. */
export const TEXT_COLOR = 'ink-3';

/**
 * Looks like a canvas context to Chart.js and writes compact SVG with real text. Only what Chart.js 4
 * and the drawing code call. Colors are names of tokens: fills become `class="fill-…"`, strokes
 * `class="stroke-…"`; a style sheet gives them their value, so that one drawing serves both themes.
 */
export class SvgContext extends SvgPath {
  private readonly elements: SvgElements;
  readonly hatches = new Set<string>();
  readonly canvas: { width: number; height: number; style: object; getContext: () => SvgContext };
  fillStyle = '';
  strokeStyle = '';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  miterLimit = 10;
  font = '';
  textAlign = 'left';
  textBaseline = 'alphabetic';
  direction = 'ltr';
  globalAlpha = 1;
  globalCompositeOperation = 'source-over';
  lineDashOffset = 0;
  shadowBlur = 0;
  shadowColor = '';
  dash: number[] = [];
  private halo = '';
  private readonly stack: Partial<SvgContext>[] = [];
  private readonly measure: Measure;
  private readonly base: number;
  private readonly prefix: string;

  /**
   * `base` is the font size that need not be written; `prefix` keeps ids apart on a page. `fixed` writes
   * the width of every text, so that it keeps its place where the font of the site is missing.
   */
  constructor(
    width: number,
    height: number,
    measure: Measure,
    base: number,
    prefix: string,
    fixed = false,
  ) {
    super();
    this.measure = measure;
    this.base = base;
    this.prefix = prefix;
    this.elements = new SvgElements(measure, fixed);
    this.canvas = { width, height, style: {}, getContext: () => this };
  }

  save(): void {
    this.stack.push(Object.fromEntries(KEPT.map((name) => [name, this[name]])));
  }
  restore(): void {
    Object.assign(this, this.stack.pop());
  }

  /** `edge` is how far the paint reaches beyond the path. */
  private emit(attributes: string, edge = 0): void {
    const all = attributes + (this.globalAlpha < 1 ? ` opacity="${short(this.globalAlpha)}"` : '');
    if (this.disc) this.elements.disc(...this.disc, all);
    else if (this.d) {
      const [left, top, right, bottom] = this.around;
      const box = [left - edge, top - edge, right + edge, bottom + edge] as const;
      this.elements.path(this.d, all, box);
    }
  }
  beginSeries(id: string): void {
    this.elements.beginSeries(id);
  }
  endSeries(): void {
    this.elements.endSeries();
  }

  private fillAttribute(): string {
    const [hatch, color] = this.fillStyle.split(':');
    if (hatch !== 'hatch' || !color) return ` class="fill-${this.fillStyle}"`;
    this.hatches.add(color);
    return ` fill="url(#${this.prefix}-${color})"`;
  }
  fill(): void {
    // A straight line has nothing to fill.
    const line = this.d.lastIndexOf('l') === this.d.indexOf('l') && /^M[^hvzc]*$/.test(this.d);
    if (this.fillStyle && !line) this.emit(this.fillAttribute());
  }
  stroke(): void {
    if (!this.strokeStyle || this.lineWidth <= 0) return;
    const width = this.lineWidth === 1 ? '' : ` stroke-width="${short(this.lineWidth)}"`;
    const dash = this.dash.length ? ` stroke-dasharray="${this.dash.map(short).join(' ')}"` : '';
    this.emit(` class="stroke-${this.strokeStyle}"${width}${dash}`, this.lineWidth * CORNER);
  }
  fillRect(x: number, y: number, w: number, h: number): void {
    this.beginPath();
    this.rect(x, y, w, h);
    this.fill();
  }
  strokeRect(x: number, y: number, w: number, h: number): void {
    this.beginPath();
    this.rect(x, y, w, h);
    this.stroke();
  }
  setLineDash(dash: number[]): void {
    this.dash = dash;
  }
  getLineDash(): number[] {
    return this.dash;
  }
  clip(): void {}
  clearRect(): void {}

  private get fontParts(): { size: number; weight: number } {
    return {
      size: Number(/(\d+(?:\.\d+)?)px/.exec(this.font)?.[1] ?? this.base),
      weight: /\b600\b/.test(this.font) ? 600 : 400,
    };
  }
  measureText(text: string): { width: number } {
    const { size, weight } = this.fontParts;
    return { width: this.measure(text, size, weight) };
  }
  /** A stroke under the same text becomes its halo. */
  strokeText(text: string): void {
    this.halo = text;
  }
  fillText(text: string, x: number, y: number): void {
    const { size, weight } = this.fontParts;
    const [px, py] = placeIn(this.place, x, y);
    const color = this.fillStyle === TEXT_COLOR ? '' : `fill-${this.fillStyle}`;
    const classes = [color, this.halo === text ? 'halo' : ''].filter(Boolean).join(' ');
    const anchor = { center: 'middle', right: 'end', end: 'end' }[this.textAlign];
    this.halo = '';
    const attributes = [
      classes && ` class="${classes}"`,
      size === this.base ? '' : ` font-size="${short(size)}"`,
      weight === 400 ? '' : ' font-weight="600"',
      anchor ? ` text-anchor="${anchor}"` : '',
    ].join('');
    this.elements.text({ text, x: px, y: py, size, weight, attributes });
  }

  /** What is drawn, element by element. */
  get out(): readonly string[] {
    return this.elements.written;
  }

  /** Patterns for the hatched fills that were used. */
  definitions(): string {
    const patterns = [...this.hatches].map(
      (color) =>
        `<pattern id="${this.prefix}-${color}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h5v5h-5z" class="fill-paper"/><path d="M0 0v5" class="stroke-${color}" stroke-width="2.6"/></pattern>`,
    );
    return patterns.length ? `<defs>${patterns.join('')}</defs>` : '';
  }
}
