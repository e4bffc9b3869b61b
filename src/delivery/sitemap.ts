/** A page as a map of the site names it. */
interface Listed {
  address: string;
  /** Day on which what it says last changed, YYYY-MM-DD. */
  modified: string;
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** The map of the site for search engines, in the order of the addresses. */
export function sitemap(pages: readonly Listed[]): string {
  const urls = pages
    .toSorted((a, b) => a.address.localeCompare(b.address))
    .map(
      ({ address, modified }) =>
        `<url><loc>${escapeXml(address)}</loc><lastmod>${modified}</lastmod></url>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Search engines and language models may read everything. */
export const robots = (root: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`;
