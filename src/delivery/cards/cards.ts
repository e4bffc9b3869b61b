import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../entities.ts';
import type { PageInfo } from '../page-info.ts';
import { CARD, cardAlt, cardSvg } from './card-svg.ts';
import { type CardSite, contentOf } from './content.ts';
import { render } from './render.ts';

/** Where cards are made, and where those drawn before are kept. */
export interface CardFolders {
  /** Of the built site. */
  site: string;
  /** Of the project. */
  root: string;
  cache: string;
}

/** What cards need beside the pages, read from the built site and from the theme. */
export function cardSite({ site, root }: Pick<CardFolders, 'site' | 'root'>): CardSite {
  const tokens = readFileSync(join(root, 'src/styles/theme.css'), 'utf8');
  const home = readFileSync(join(site, 'index.html'), 'utf8').split('<article').slice(1);
  return {
    foot: 'Linkerd vs Cilium: five key differences, with the evidence',
    mini: (slug) => {
      const row = home.find((part) => part.includes(`differences/${slug}/"`));
      const [, title, svg] =
        /<figcaption[^>]*>([\s\S]*?)<\/figcaption>\s*(<svg class="drawing"[\s\S]*?<\/svg>)/.exec(
          row ?? '',
        ) ?? [];
      return slug !== '' && title && svg ? { title: decode(title), svg } : undefined;
    },
    color: (name) =>
      new RegExp(`--color-${name}:\\s*light-dark\\(\\s*(#[0-9a-f]+)`).exec(tokens)?.[1],
  };
}

/** The card of a page: the picture, and what it shows in words. */
export async function cardOf(
  html: string,
  info: PageInfo,
  site: CardSite,
  { root, cache }: Pick<CardFolders, 'root' | 'cache'>,
): Promise<{ png: Uint8Array; alt: string }> {
  const content = contentOf(html, info, site);
  return { png: await render(cardSvg(content), root, cache), alt: cardAlt(content) };
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** The page with its card named in its head. */
export const withCard = (html: string, address: string, alt: string): string =>
  html.replace(
    /<meta name="twitter:card" content="summary"\s*\/?>/,
    () =>
      `<meta name="twitter:card" content="summary_large_image"><meta property="og:image" content="${address}card.png"><meta property="og:image:width" content="${String(CARD.width)}"><meta property="og:image:height" content="${String(CARD.height)}"><meta property="og:image:alt" content="${escapeHtml(alt)}">`,
  );
