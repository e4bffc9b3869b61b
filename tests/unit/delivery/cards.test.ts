import { describe, expect, test } from 'vitest';
import { cardSvg } from '../../../src/delivery/cards/card-svg.ts';
import { contentOf } from '../../../src/delivery/cards/content.ts';
import type { PageInfo } from '../../../src/delivery/page-info.ts';
import { VERDICT_WORDS } from '../../../src/evidence/vocabulary.ts';
import { VERDICTS } from '../../../src/schemas/claim.ts';

const site = {
  foot: 'Foot',
  figure: (id: string) =>
    ['', 'gone'].includes(id) ? undefined : `<svg viewBox="0 0 2 1">${id}</svg>`,
  color: (name: string) => `color of ${name}`,
};
const info = (title: string) => ({ title, description: 'About it.' }) as PageInfo;

describe('the card of a page', () => {
  test.each(VERDICTS)('says of a claim that it is %s, in the color of that verdict', (verdict) => {
    const { word } = VERDICT_WORDS[verdict];
    const html = `<header class="a v-${verdict}" data-layer="answer">`;
    const card = contentOf(html, info(`${word}: Meshes are fast`), site);
    expect(card).toMatchObject({
      title: 'Meshes are fast',
      verdict: { word, color: `color of ${verdict}` },
    });
    expect(cardSvg(card)).toContain(`>${word}</text>`);
  });

  test('shows the first figure of the page, alone where the page is about it', () => {
    const html = '<data-figure data-id="one"></data-figure><data-figure data-id="two">';
    expect(contentOf(html, info('A title'), site).picture).toEqual({
      svg: '<svg viewBox="0 0 2 1">one</svg>',
      alone: false,
    });
    const own = '<data-figure data-id="two" data-steps>';
    expect(contentOf(own, info('Figure: a title'), site).picture?.alone).toBe(true);
    expect(
      contentOf('<data-figure data-id="gone">', info('A title'), site).picture,
    ).toBeUndefined();
  });

  test('has the words of page and site, and no markup', () => {
    const html = '<p class="kicker block">Difference <b>I</b> &amp; more</p>';
    const card = contentOf(html, info('A title'), site);
    expect(card).toEqual({
      title: 'A title',
      description: 'About it.',
      kicker: 'Difference I & more',
      foot: 'Foot',
    });
    expect(cardSvg({ ...card, title: 'Less <b> & more' })).not.toMatch(/<b>/);
  });
});
