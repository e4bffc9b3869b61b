import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fontverter from 'fontverter';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import { WEIGHTS } from '../draw/cuts.ts';
import type { Measure } from '../draw/measure-text.ts';

/** The widths of one weight, per em; each text is shaped once. */
function widthsPerEm(face: Face, weight: number): (text: string) => number {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const advances = buffer.getGlyphPositions().map(({ xAdvance }) => xAdvance);
    const width = advances.reduce((sum, advance) => sum + advance, 0) / face.upem;
    known.set(text, width);
    return width;
  };
}

async function readMeasure(root: string): Promise<Measure> {
  const file = join(root, 'src/assets/fonts/source-sans-3.woff2');
  let face: Face;
  try {
    face = new Face(new Blob(await fontverter.convert(await readFile(file), 'sfnt')));
  } catch (cause) {
    throw new Error(
      `The font ${file} cannot be read; figures are measured with it. Write it anew: npm run fonts`,
      { cause },
    );
  }
  const weights = new Map(
    Object.values(WEIGHTS).map((weight) => [weight as number, widthsPerEm(face, weight)]),
  );
  return (text, size, weight) => {
    const perEm = weights.get(weight);
    if (!perEm) throw new RangeError(`Figures have no weight ${weight}; see WEIGHTS in cuts.ts.`);
    return perEm(text) * size;
  };
}

let measured: Promise<Measure> | undefined;

/**
 * Measures text in the font file of the site, so that drawings do not depend on the fonts of the
 * machine that builds them. HarfBuzz shapes the text, as it does in most browsers. Throws where
 * the file is missing.
 */
export function fontMeasure(root = process.cwd()): Promise<Measure> {
  measured ??= readMeasure(root);
  return measured;
}
