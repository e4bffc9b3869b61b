import { CARD } from './cards/card-svg.ts';
import type { PageInfo } from './page-info.ts';

/** Width and height of a frame where the page around it asks for nothing else. */
const FRAME = { width: 760, height: 640 } as const;

/** What other sites may show of a page by https://oembed.com: of a figure its frame, of a claim its verdict and card. */
export function oembedOf(page: PageInfo & { address: string }, root: string): object | undefined {
  const path = page.address.slice(root.length);
  const common = {
    version: '1.0',
    title: page.title,
    provider_name: 'Linkerd vs Cilium',
    provider_url: root,
    thumbnail_url: `${page.address}card.png`,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
  const figure = /^figures\/([^/]+)\/$/.exec(path)?.[1];
  if (figure !== undefined) {
    const title = page.title.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
    const { width, height } = FRAME;
    const html = `<iframe src="${root}embed/${figure}/" title="${title}" width="${String(width)}" height="${String(height)}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
    return { ...common, type: 'rich', width, height, html };
  }
  return /^claims\/[^/]+\/$/.test(path) ? { ...common, type: 'link' } : undefined;
}

/** The page with the way to that file in its head. */
export const withOembed = (html: string, address: string): string =>
  html.replace(
    '</head>',
    () =>
      `<link rel="alternate" type="application/json+oembed" href="${address}oembed.json"></head>`,
  );
