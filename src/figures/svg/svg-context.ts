import type { Measure } from '../draw/measure-text.ts';

type Matrix = [number, number, number, number, number, number];

/** What save() keeps and restore() brings back. */
interface State {
  m: Matrix;
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  globalAlpha: number;
  dash: number[];
}

const n = (value: number): string => String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.');
const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Color of text unless it says otherwise; set on the drawing as a whole. */
export const TEXT_COLOR = 'ink-3';

/**
 * Looks like a canvas context to Chart.js and writes compact SVG with real text. Only what Chart.js 4
 * and the drawing code call. Colors are names of tokens: fills become `class="k-…"`, strokes
 * `class="l-…"`; a style sheet gives them their value, so that one drawing serves both themes.
 */
export class SvgContext {
  readonly out: string[] = [];
  readonly hatches = new Set<string>();
  readonly canvas: { width: number; height: number; style: object; getContext: () => SvgContext };
  m: Matrix = [1, 0, 0, 1, 0, 0];
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
  private d = '';
  private disc: [number, number, number] | undefined;
  private halo = '';
  private last = { attributes: '', d: '' };
  private words = { attributes: '', texts: [] as string[] };
  private readonly stack: State[] = [];
  private readonly measure: Measure;
  private readonly base: number;
  private readonly prefix: string;
  private readonly fixed: boolean;

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
    this.measure = measure;
    this.base = base;
    this.prefix = prefix;
    this.fixed = fixed;
    this.canvas = { width, height, style: {}, getContext: () => this };
  }

  save(): void {
    const { m, fillStyle, strokeStyle, lineWidth, lineCap, lineJoin } = this;
    const { font, textAlign, textBaseline, globalAlpha, dash } = this;
    this.stack.push({
      m,
      fillStyle,
      strokeStyle,
      lineWidth,
      lineCap,
      lineJoin,
      font,
      textAlign,
      textBaseline,
      globalAlpha,
      dash,
    });
  }
  restore(): void {
    Object.assign(this, this.stack.pop());
  }

  private multiply(o: Matrix): void {
    const [a, b, c, d, e, f] = this.m;
    this.m = [
      a * o[0] + c * o[1],
      b * o[0] + d * o[1],
      a * o[2] + c * o[3],
      b * o[2] + d * o[3],
      a * o[4] + c * o[5] + e,
      b * o[4] + d * o[5] + f,
    ];
  }
  translate(x: number, y: number): void {
    this.multiply([1, 0, 0, 1, x, y]);
  }
  rotate(t: number): void {
    this.multiply([Math.cos(t), Math.sin(t), -Math.sin(t), Math.cos(t), 0, 0]);
  }
  scale(x: number, y: number): void {
    this.multiply([x, 0, 0, y, 0, 0]);
  }
  setTransform(...values: number[]): void {
    this.m = values.length === 6 ? (values as Matrix) : [1, 0, 0, 1, 0, 0];
  }
  resetTransform(): void {
    this.m = [1, 0, 0, 1, 0, 0];
  }
  private at(x: number, y: number): [number, number] {
    const [a, b, c, d, e, f] = this.m;
    return [a * x + c * y + e, b * x + d * y + f];
  }
  private point(x: number, y: number): string {
    const [px, py] = this.at(x, y);
    return `${n(px)} ${n(py)}`;
  }

  beginPath(): void {
    this.d = '';
    this.disc = undefined;
  }
  moveTo(x: number, y: number): void {
    this.d += `M${this.point(x, y)}`;
  }
  lineTo(x: number, y: number): void {
    this.d += `${this.d ? 'L' : 'M'}${this.point(x, y)}`;
  }
  bezierCurveTo(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.d += `C${this.point(a, b)} ${this.point(c, d)} ${this.point(e, f)}`;
  }
  closePath(): void {
    if (this.d) this.d += 'z';
  }
  rect(x: number, y: number, w: number, h: number): void {
    this.d += `M${this.point(x, y)}h${n(w)}v${n(h)}h${n(-w)}z`;
  }
  /** Full circles only; Chart.js draws no other arcs here. */
  arc(x: number, y: number, r: number): void {
    const [px, py] = this.at(x, y);
    this.disc = [px, py, r];
  }

  private emit(attributes: string): void {
    const all = attributes + (this.globalAlpha < 1 ? ` opacity="${n(this.globalAlpha)}"` : '');
    if (this.disc) {
      const [x, y, r] = this.disc;
      this.push(`<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}"${all}/>`);
    } else if (this.d) {
      // Paths of one look in a row become one element.
      if (this.last.attributes === all && this.out.length) {
        this.last.d += this.d;
        this.out[this.out.length - 1] = `<path d="${this.last.d}"${all}/>`;
      } else {
        this.push(`<path d="${this.d}"${all}/>`);
        this.last = { attributes: all, d: this.d };
      }
    }
  }
  private push(element: string): void {
    this.out.push(element);
    this.last = { attributes: '', d: '' };
    this.words = { attributes: '', texts: [] };
  }
  /** What is drawn until `endSeries` belongs to this series; readers of the file find it by its id. */
  beginSeries(id: string): void {
    this.push(`<g data-series="${escapeText(id)}">`);
  }
  endSeries(): void {
    this.push('</g>');
  }

  private fillAttribute(): string {
    const [hatch, color] = this.fillStyle.split(':');
    if (hatch !== 'hatch' || !color) return ` class="k-${this.fillStyle}"`;
    this.hatches.add(color);
    return ` fill="url(#${this.prefix}-${color})"`;
  }
  fill(): void {
    // A straight line has nothing to fill.
    const line = this.d.lastIndexOf('L') === this.d.indexOf('L') && /^M[^hvzC]*$/.test(this.d);
    if (this.fillStyle && !line) this.emit(this.fillAttribute());
  }
  stroke(): void {
    if (!this.strokeStyle || this.lineWidth <= 0) return;
    const width = this.lineWidth === 1 ? '' : ` stroke-width="${n(this.lineWidth)}"`;
    const dash = this.dash.length ? ` stroke-dasharray="${this.dash.map(n).join(' ')}"` : '';
    this.emit(` class="l-${this.strokeStyle}"${width}${dash}`);
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
  /** Texts of one look in a row share a group. Whole units are exact enough for text. */
  fillText(text: string, x: number, y: number): void {
    const { size, weight } = this.fontParts;
    const [px, py] = this.at(x, y);
    const color = this.fillStyle === TEXT_COLOR ? '' : `k-${this.fillStyle}`;
    const classes = [color, this.halo === text ? 'halo' : ''].filter(Boolean).join(' ');
    const anchor = { center: 'middle', right: 'end', end: 'end' }[this.textAlign];
    this.halo = '';
    const attributes = [
      classes && ` class="${classes}"`,
      size === this.base ? '' : ` font-size="${n(size)}"`,
      weight === 400 ? '' : ' font-weight="600"',
      anchor ? ` text-anchor="${anchor}"` : '',
    ].join('');
    const length = this.fixed
      ? ` textLength="${n(this.measure(text, size, weight))}" lengthAdjust="spacingAndGlyphs"`
      : '';
    const element = `<text x="${String(Math.round(px))}" y="${String(Math.round(py))}"${length}>${escapeText(text)}</text>`;
    if (this.words.attributes === attributes && this.words.texts.length) {
      this.words.texts.push(element);
      this.out[this.out.length - 1] = `<g${attributes}>${this.words.texts.join('')}</g>`;
    } else {
      this.push(attributes ? element.replace('<text', `<text${attributes}`) : element);
      this.words = { attributes, texts: [element] };
    }
  }

  /** Patterns for the hatched fills that were used. */
  definitions(): string {
    const patterns = [...this.hatches].map(
      (color) =>
        `<pattern id="${this.prefix}-${color}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h5v5h-5z" class="k-paper"/><path d="M0 0v5" class="l-${color}" stroke-width="2.6"/></pattern>`,
    );
    return patterns.length ? `<defs>${patterns.join('')}</defs>` : '';
  }
}
