const LINK = /(<a [^>]*href="[^"]*#([^"]+)" data-card)/g;

/** Gives the first mark of each record and source in a text its id: where these are not on the page, an address leads to their sentence. */
export function cardAnchors(html: string): string {
  const seen = new Set<string>();
  return html.replace(LINK, (link, _, id: string) => {
    if (seen.has(id)) return link;
    seen.add(id);
    return `${link} id="${id}"`;
  });
}
