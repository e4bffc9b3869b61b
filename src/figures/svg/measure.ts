import { join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { Measure } from '../draw/measure-text.ts';

const FAMILY = 'Figure Sans';

let measured: Measure | undefined;

/**
 * Measures text in the font file of the site, so that drawings do not depend on the fonts of the
 * machine that builds them. Throws where the file is missing.
 */
export function fontMeasure(root = process.cwd()): Measure {
  if (measured) return measured;
  const file = join(root, 'src/assets/fonts/source-sans-3.woff2');
  if (!GlobalFonts.registerFromPath(file, FAMILY))
    throw new Error(`The font ${file} cannot be read. Figures are measured with it.`);
  const context = createCanvas(1, 1).getContext('2d');
  const known = new Map<string, number>();
  measured = (text, size, weight) => {
    // Widths grow with the size, so one measurement per text and weight is enough.
    const key = `${String(weight)} ${text}`;
    const at100 = known.get(key);
    if (at100 !== undefined) return (at100 * size) / 100;
    context.font = `${String(weight)} 100px "${FAMILY}"`;
    const { width } = context.measureText(text);
    known.set(key, width);
    return (width * size) / 100;
  };
  return measured;
}
