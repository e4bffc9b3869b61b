import type { PageInfo } from '../page-info.ts';
import type { CardContent } from './card-svg.ts';

/** What cards need of the site beside the page. */
export interface CardSite {
  /** Line at the foot of every card. */
  foot: string;
  /** The first view of a figure as an SVG file; undefined where there is none. */
  figure(id: string): string | undefined;
  /** The light color of a token. */
  color(name: string): string;
}

const wordsIn = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** The verdict of a claim as the page of the claim heads it. */
const verdictOf = (html: string): string | undefined =>
  /<header class="[^"]*\bv-([a-z-]+)"[^>]*data-layer="answer"/.exec(html)?.[1];

/** What a card shows of a page: of a claim its verdict, of a figure itself, of others the title, and their first figure. */
export function contentOf(html: string, info: PageInfo, site: CardSite): CardContent {
  const { title, description } = info;
  const kicker = wordsIn(/<p class="kicker[^"]*"[^>]*>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '');
  const plain = { title, description, kicker, foot: site.foot };
  const verdict = verdictOf(html);
  const [, word, claimed] = /^([A-Z][a-z ]+): (.+)$/.exec(title) ?? [];
  if (verdict && word && claimed)
    return { ...plain, title: claimed, verdict: { word, color: site.color(verdict) } };
  const figure = /<data-figure\b[^>]*>/.exec(html)?.[0] ?? '';
  const svg = site.figure(/\bdata-id="([^"]+)"/.exec(figure)?.[1] ?? '');
  return svg ? { ...plain, picture: { svg, alone: figure.includes('data-steps') } } : plain;
}
