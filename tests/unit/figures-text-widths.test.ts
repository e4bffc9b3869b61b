import { expect, test } from 'vitest';
import { CUTS } from '../../src/figures/draw/cuts.ts';
import { fontMeasure } from '../../src/figures/svg/measure.ts';
import recorded from '../support/text-widths.json';

const measure = await fontMeasure();
const largest = Math.max(...Object.values(CUTS).flatMap((cut) => Object.values(cut.font)));

// Recorded from measureText in Chromium 156, at 100 px in the font of the site and with
// textRendering "geometricPrecision", which does not round to pixels.
const widths = Object.entries(recorded).flatMap(([weight, texts]) =>
  Object.entries(texts).map(([text, width]) => ({ text, weight: Number(weight), width })),
);

test('texts of figures are as wide as a browser sets them, to a tenth of a pixel', () => {
  const apart = widths.filter(({ text, weight, width }) => {
    const inBrowser = (width * largest) / 100;
    return Math.abs(measure(text, largest, weight) - inBrowser) > 0.1;
  });
  expect(widths.length).toBeGreaterThan(200);
  expect(apart).toEqual([]);
});

test('a weight that figures do not use is refused', () => {
  expect(() => measure('Envoy', 14, 500)).toThrow('Figures have no weight 500');
});
