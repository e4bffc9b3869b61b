import type { Measure } from '../draw/measure-text.ts';

/** To the one decimal that is written. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;
/** A number as short as one decimal allows. */
export const short = (value: number): string => String(rounded(value)).replace(/^(-?)0\./, '$1.');
const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** A text with the look it has and the place where it stands. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: number;
  /** Classes, font and anchor, as attributes. */
  attributes: string;
}

/** Writes elements of SVG one after the other, and joins neighbors of one look. */
export class SvgElements {
  readonly written: string[] = [];
  private last = { attributes: '', d: '' };
  private words = { attributes: '', texts: [] as string[] };
  private readonly measure: Measure;
  private readonly fixed: boolean;

  /** `fixed` writes the width of every text, so that it keeps its place where the font of the site is missing. */
  constructor(measure: Measure, fixed: boolean) {
    this.measure = measure;
    this.fixed = fixed;
  }

  private push(element: string): void {
    this.written.push(element);
    this.last = { attributes: '', d: '' };
    this.words = { attributes: '', texts: [] };
  }

  disc(x: number, y: number, r: number, attributes: string): void {
    this.push(`<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}"${attributes}/>`);
  }

  /** Paths of one look in a row become one element. */
  path(d: string, attributes: string): void {
    if (this.last.attributes === attributes && this.written.length) {
      this.last.d += d;
      this.written[this.written.length - 1] = `<path d="${this.last.d}"${attributes}/>`;
    } else {
      this.push(`<path d="${d}"${attributes}/>`);
      this.last = { attributes, d };
    }
  }

  /** Texts of one look in a row share a group. Whole units are exact enough for text. */
  text({ text, x, y, size, weight, attributes }: PlacedText): void {
    const length = this.fixed
      ? ` textLength="${short(this.measure(text, size, weight))}" lengthAdjust="spacingAndGlyphs"`
      : '';
    const element = `<text x="${String(Math.round(x))}" y="${String(Math.round(y))}"${length}>${escapeText(text)}</text>`;
    if (this.words.attributes === attributes && this.words.texts.length) {
      this.words.texts.push(element);
      this.written[this.written.length - 1] = `<g${attributes}>${this.words.texts.join('')}</g>`;
    } else {
      this.push(attributes ? element.replace('<text', `<text${attributes}`) : element);
      this.words = { attributes, texts: [element] };
    }
  }

  /** What is drawn until `endSeries` belongs to this series; readers of the file find it by its id. */
  beginSeries(id: string): void {
    this.push(`<g data-series="${escapeText(id)}">`);
  }
  endSeries(): void {
    this.push('</g>');
  }
}
