import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { CARD, cardAlt, cardSvg } from '../../../src/delivery/cards/card-svg.ts';
import { type CardSite, contentOf } from '../../../src/delivery/cards/content.ts';
import { VERDICT_WORDS } from '../../../src/evidence/vocabulary.ts';
import { VERDICTS } from '../../../src/schemas/claim.ts';

const MINI =
  '<svg class="drawing" viewBox="0 0 300 220" font-size="13.5"><path class="fill-cilium"/></svg>';
const NARROW = '<svg class="drawing n" viewBox="0 0 320 900" font-size="13"><path/></svg>';
const WIDE = '<svg class="drawing w" viewBox="0 0 624 470" font-size="13"><path/></svg>';
const site: CardSite = {
  foot: 'Foot',
  mini: (slug) => (slug === 'proxies' ? { svg: MINI, title: 'If one stops' } : undefined),
  color: (name) => (name === 'none' ? undefined : `color of ${name}`),
};
const info = (title: string, path: string) => ({
  title,
  description: 'What it says.',
  address: `https://mesh.example/s/${path}`,
  modified: '2026-01-01',
});
const page = (body: string): string =>
  `<p class="kicker">Above all pages</p><main><p class="kicker">Difference I · Parts <span popover>Explained</span></p>${body}</main>`;

/** Largest letters that a part of the card draws with this size of its own. */
function shown(svg: string, own: number): number {
  const inner = parse(svg).querySelectorAll('svg svg')[0];
  const [, , width = 1, height = 1] = (inner?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const room = (name: string): number => Number(inner?.getAttribute(name));
  return own * Math.min(room('width') / width, room('height') / height);
}

describe('the card of a page', () => {
  test('of an article has its small figure, in colors, with words of at least 24 pixels', () => {
    const content = contentOf(page(''), info('A finding', 'differences/proxies/'), site);
    expect(content.kicker).toBe('Difference I');
    const svg = cardSvg(content);
    expect(svg).toContain('.fill-cilium{fill:color of cilium}');
    expect(svg).toContain('If one stops');
    expect(shown(svg, 13.5)).toBeGreaterThanOrEqual(24);
    expect(cardAlt(content)).toBe('A finding. What it says. Foot.');
  });

  test('of a figure has its finding, and of its drawing as much as can be read beside it', () => {
    const html = page(`<data-figure data-steps>${NARROW}${WIDE}</data-figure>`);
    const content = contentOf(html, info('Figure: It fell', 'figures/x/'), site);
    expect(content.title).toBe('It fell');
    const svg = cardSvg(content);
    expect(svg).toContain('viewBox="0 0 320 ');
    expect(svg).toContain('A part of the figure');
    expect(shown(svg, 13)).toBeGreaterThanOrEqual(24);
    expect(cardAlt(content)).toMatch(/^Figure: It fell\./);
  });

  test.each(VERDICTS)('says of a claim that it is %s, in the color of that verdict', (verdict) => {
    const { word } = VERDICT_WORDS[verdict];
    const html = page(`<header class="a v-${verdict}" data-layer="answer"></header>`);
    const card = contentOf(html, info(`${word}: Meshes are fast`, 'claims/x/'), site);
    expect(card).toMatchObject({
      title: 'Meshes are fast',
      verdict: { word, color: `color of ${verdict}` },
    });
    expect(cardSvg(card)).toContain(`>${word}</text>`);
  });

  test('has the words of page and site, and no markup', () => {
    const html = '<p class="kicker block">Difference <b>I</b> &amp; more</p>';
    const card = contentOf(html, info('A title', 'run/'), site);
    expect(card).toEqual({
      title: 'A title',
      description: 'What it says.',
      kicker: 'Difference I & more',
      foot: 'Foot',
    });
    expect(cardSvg({ ...card, title: 'Less <b> & more' })).not.toMatch(/<b>/);
  });

  test.each([8, 60, 140, 400])('keeps a title of %i letters above the foot', (length) => {
    const title = 'Encryption '.repeat(40).slice(0, length);
    for (const path of ['differences/proxies/', 'run/'])
      for (const part of parse(cardSvg(contentOf(page(''), info(title, path), site)))
        .querySelectorAll('text')
        .slice(0, -1))
        expect(Number(part.getAttribute('y')), `${path} ${part.textContent}`).toBeLessThan(
          CARD.height - 80,
        );
  });
});
