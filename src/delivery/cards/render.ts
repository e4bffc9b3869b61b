import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import fontverter from 'fontverter';
import sharp from 'sharp';

/** Changes when the same SVG is to be drawn in another way, so that no old card is used again. */
const EDITION = '3';
const FONTS = ['source-sans-3', 'literata-roman'];
/** Family that the file of Source Sans names itself, for text whose family is not found. */
const SANS = 'Source Sans 3 ExtraLight';
/** Colors of a card; drawings are flat, so that few are enough. */
const COLORS = 96;

let fonts: Promise<Uint8Array[]> | undefined;

/** The renderer and the fonts of the site, loaded once and only if a card must be drawn. */
function ready(root: string): Promise<Uint8Array[]> {
  fonts ??= (async () => {
    const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
    await initWasm(readFileSync(wasm));
    const ready: Uint8Array[] = [];
    // One after the other: two at a time come out as the same font.
    for (const name of FONTS) {
      const file = readFileSync(join(root, `src/assets/fonts/${name}.woff2`));
      ready.push(new Uint8Array(await fontverter.convert(file, 'sfnt')));
    }
    return ready;
  })();
  return fonts;
}

/** An SVG as PNG, taken from the cache where the same was drawn before. */
export async function render(svg: string, root: string, cache: string): Promise<Uint8Array> {
  const name = createHash('sha256').update(EDITION).update(svg).digest('hex').slice(0, 32);
  const file = join(cache, `${name}.png`);
  if (existsSync(file)) return readFileSync(file);
  const fontBuffers = await ready(root);
  const resvg = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: SANS, sansSerifFamily: SANS },
  });
  const image = resvg.render();
  const { pixels, width, height } = image;
  image.free();
  resvg.free();
  // The raw pixels, since a PNG between would be packed and unpacked for nothing; more effort saves no byte,
  // and drawings are flat, so that there is nothing to dither.
  const png = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colors: COLORS, effort: 3, dither: 0 })
    .toBuffer();
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, png);
  return png;
}
