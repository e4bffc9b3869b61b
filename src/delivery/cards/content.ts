import type { PageInfo } from '../page-info.ts';
import type { CardContent } from './card-svg.ts';

/** What cards need of the site beside the page. */
export interface CardSite {
  /** Line at the foot of every card. */
  foot: string;
  /** The small figure of a difference with its title, as the home page has it; undefined for other names. */
  mini(slug: string): { svg: string; title: string } | undefined;
  /** The light color of a token; undefined where there is none of that name. */
  color(name: string): string | undefined;
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

/** Colors of a drawing, which a page gives by the classes of its marks. */
function colored(svg: string, color: CardSite['color']): string {
  const names = new Set(
    [...svg.matchAll(/\b(?:fill|stroke)-([a-z][a-z0-9-]*)/g)].map(([, name = '']) => name),
  );
  const rules = [...names].flatMap((name) => {
    const value = color(name);
    return value ? [`.fill-${name}{fill:${value}}.stroke-${name}{fill:none;stroke:${value}}`] : [];
  });
  return svg.replace(/^<svg[^>]*>/, (head) => `${head}<style>${rules.join('')}</style>`);
}

/** The drawings of the figure that a page is about: the narrow one, whose words are larger, and the wide one. */
const drawingsIn = (html: string): string[] =>
  html.includes('data-steps')
    ? [...html.matchAll(/<svg class="drawing[^"]*"[\s\S]*?<\/svg>/g)].map(([svg]) => svg)
    : [];

/** The picture for the diagram of a stopped proxy, which is no drawing by itself: that of its article. */
function modelOf(main: string, site: CardSite): CardContent['picture'] {
  const mini = main.includes('<proxy-failure') ? site.mini('proxies') : undefined;
  return mini && { svgs: [colored(mini.svg, site.color)], head: mini.title };
}

/** What a card shows of a page: of a claim its verdict, of a figure the finding and the drawing, of an article its small figure, of others the title. */
export function contentOf(html: string, info: PageInfo, site: CardSite): CardContent {
  const { title, description, address = '' } = info;
  const main = html.slice(Math.max(0, html.indexOf('<main')));
  const above = /<p class="kicker[^"]*"[^>]*>([\s\S]*?)<\/p>/.exec(main)?.[1] ?? '';
  // What explains a term of it is shown on demand alone.
  const [kicker = ''] = wordsIn(above.replace(/<span[^>]*\spopover[\s\S]*/, '')).split(' · ');
  const plain = { title, description, kicker, foot: site.foot };
  const verdict = verdictOf(html);
  const [, word, claimed] = /^([A-Z][a-z ]+): (.+)$/.exec(title) ?? [];
  if (verdict && word && claimed) {
    const color = site.color(verdict);
    if (!color) throw new Error(`src/styles/theme.css has no color "${verdict}" for a card.`);
    return { ...plain, title: claimed, verdict: { word, color } };
  }
  const drawings = drawingsIn(main).map((svg) => colored(svg, site.color));
  const mini = site.mini(/\/differences\/([^/]+)\/$/.exec(address)?.[1] ?? '');
  const small = mini && { svgs: [colored(mini.svg, site.color)], head: mini.title };
  if (word !== 'Figure' || !claimed) return small ? { ...plain, picture: small } : plain;
  const picture = drawings.length > 0 ? { svgs: drawings } : modelOf(main, site);
  return { ...plain, title: claimed, kicker: word, ...(picture && { picture }) };
}
