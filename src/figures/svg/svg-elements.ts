import type { Measure } from '../draw/measure-text.ts';

/** To the one decimal that is written. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;
/** A number as short as one decimal allows. */
export const short = (value: number): string => String(rounded(value)).replace(/^(-?)0\./, '$1.');
const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** A box around something drawn: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

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

/** Something drawn, and where its paint is. */
interface Drawn {
  /** What paints it; empty for what is no path. */
  attributes: string;
  d: string;
  boxes: Box[];
  /** Its place among what is written. */
  place: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Writes elements of SVG one after the other, and joins those of one look. */
export class SvgElements {
  readonly written: string[] = [];
  /** What was drawn since the last group began or ended. */
  private drawn: Drawn[] = [];
  private words = { attributes: '', texts: [] as string[] };
  private readonly measure: Measure;
  private readonly fixed: boolean;

  /** `fixed` writes the width of every text, so that it keeps its place where the font of the site is missing. */
  constructor(measure: Measure, fixed: boolean) {
    this.measure = measure;
    this.fixed = fixed;
  }

  private push(element: string, box?: Box, path?: { attributes: string; d: string }): void {
    this.written.push(element);
    this.words = { attributes: '', texts: [] };
    if (box)
      this.drawn.push({
        attributes: '',
        d: '',
        ...path,
        boxes: [box],
        place: this.written.length - 1,
      });
    else this.drawn = [];
  }

  disc(x: number, y: number, r: number, attributes: string): void {
    // Its edge may be as wide as it is.
    this.push(`<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}"${attributes}/>`, [
      x - 2 * r,
      y - 2 * r,
      x + 2 * r,
      y + 2 * r,
    ]);
  }

  /** Paths of one look become one element, unless something drawn between them lies under the later one. */
  path(d: string, attributes: string, box: Box): void {
    const before = this.drawn.findLast(
      (other) =>
        other.attributes === attributes || other.boxes.some((painted) => overlap(painted, box)),
    );
    if (before?.attributes !== attributes) {
      this.push(`<path d="${d}"${attributes}/>`, box, { attributes, d });
      return;
    }
    before.d += d;
    before.boxes.push(box);
    this.written[before.place] = `<path d="${before.d}"${attributes}/>`;
  }

  /** Texts of one look in a row share a group. Whole units are exact enough for text. */
  text({ text, x, y, size, weight, attributes }: PlacedText): void {
    const width = this.measure(text, size, weight);
    const length = this.fixed
      ? ` textLength="${short(width)}" lengthAdjust="spacingAndGlyphs"`
      : '';
    // Wherever its anchor is.
    const box: Box = [x - width - size, y - size, x + width + size, y + size];
    const element = `<text x="${String(Math.round(x))}" y="${String(Math.round(y))}"${length}>${escapeText(text)}</text>`;
    if (this.words.attributes === attributes && this.words.texts.length) {
      this.words.texts.push(element);
      this.drawn.at(-1)?.boxes.push(box);
      this.written[this.written.length - 1] = `<g${attributes}>${this.words.texts.join('')}</g>`;
    } else {
      this.push(attributes ? element.replace('<text', `<text${attributes}`) : element, box);
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
