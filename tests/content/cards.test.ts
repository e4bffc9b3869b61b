import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { CARD, cardSvg } from '../../src/delivery/cards/card-svg.ts';
import { type CardSite, contentOf } from '../../src/delivery/cards/content.ts';
import { buildFigure, DATA_FIGURE_IDS } from '../../src/figures/catalog.ts';
import { CUTS } from '../../src/figures/draw/cuts.ts';
import { drawMini } from '../../src/figures/mini/index.ts';
import { fontMeasure } from '../../src/figures/svg/measure.ts';
import { drawSvg, inlineSvg } from '../../src/figures/svg/render-svg.ts';
import { DIFFERENCES } from '../../src/schemas/common.ts';
import { records } from './records.ts';

const measure = await fontMeasure();
const minis = new Map(
  DIFFERENCES.map((slug) => [slug as string, drawMini(slug, records, measure, '2100-01-01')]),
);
const site: CardSite = { foot: 'Foot', mini: (slug) => minis.get(slug), color: () => '#000' };

const cards = [
  ...DATA_FIGURE_IDS.map((id) => {
    const spec = buildFigure(id, records);
    const drawn = [CUTS.n, CUTS.w].map((cut) =>
      inlineSvg(drawSvg(spec, cut, measure, cut.name), `drawing ${cut.name}`, 'words'),
    );
    const html = `<main><data-figure data-steps>${drawn.join('')}</data-figure></main>`;
    return { id, html, title: `Figure: ${spec.title}`, path: `figures/${id}/` };
  }),
  ...DIFFERENCES.map((id) => ({ id, html: '<main>', title: id, path: `differences/${id}/` })),
].map(({ id, html, title, path }) => {
  const address = `https://mesh.example/${path}`;
  const info = { title, description: 'Words.', address, modified: '2026-01-01' };
  return [id, parse(cardSvg(contentOf(html, info, site)))] as const;
});

it.each(cards)('the words on the card of %s can be read, and none is cut', (_, card) => {
  const picture = card.querySelector('svg svg');
  const number = (name: string): number => Number(picture?.getAttribute(name));
  const [, , width = 0, height = 0] = (picture?.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  const scale = number('width') / width;
  expect(number('height') / height).toBeCloseTo(scale, 5);
  expect(number('y') + number('height')).toBeLessThan(CARD.height - 74);
  expect(number('x') + number('width')).toBeLessThan(CARD.width);
  const own = number('font-size');
  const words = picture?.querySelectorAll('text, tspan') ?? [];
  expect(words.length).toBeGreaterThan(3);
  for (const word of words) {
    const size = Number(word.getAttribute('font-size') ?? own);
    expect(size * scale, word.text).toBeGreaterThanOrEqual(23.99);
    const y = Number(word.getAttribute('y') ?? 0);
    // A word stands above the cut with all of its letters, or below it.
    if (y) expect(y + size * 0.2 <= height || y - size * 0.75 >= height, word.text).toBe(true);
  }
  for (const word of card.querySelectorAll('text'))
    expect(Number(word.getAttribute('font-size') ?? 99), word.text).toBeGreaterThanOrEqual(
      picture?.toString().includes(word.toString()) ? 0 : 24,
    );
});
