/**
 * Cuts the fonts of the site from the font packages and writes them to src/assets/fonts. Run it
 * after a change to the characters or axes in scripts/fonts/subsets.ts, or to the font packages.
 * The same packages give the same bytes.
 *
 * Usage: node scripts/fonts.ts [folder=src/assets/fonts]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { CHARACTERS, SUBSETS, type Subset } from './fonts/subsets.ts';

const PACKAGES = 'node_modules/@fontsource-variable';
const folder = process.argv[2] ?? 'src/assets/fonts';

/** Writes one subset and returns its size in bytes. Throws where the whole font is missing. */
async function cut({ name, from, axes, features, without }: Subset): Promise<number> {
  const whole = join(PACKAGES, from);
  if (!existsSync(whole)) {
    throw new Error(`${whole} is missing. Run npm ci; if it still is, correct "from" of ${name}.`);
  }
  const characters = without === undefined ? CHARACTERS : CHARACTERS.replace(without, '');
  const font = await subsetFont(readFileSync(whole), characters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    // Hints are for screens of low density on Windows alone, which smooth text of this size anyway.
    noHinting: true,
    variationAxes: axes,
  });
  writeFileSync(join(folder, `${name}.woff2`), font);
  console.log(`${name}.woff2  ${font.length} bytes`);
  return font.length;
}

try {
  mkdirSync(folder, { recursive: true });
  let total = 0;
  for (const subset of SUBSETS) total += await cut(subset);
  console.log(`${folder}: ${total} bytes in all`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
