const CITATION =
  /<sup class="citation"(><(?:a|button) [^>]*(?:#|popovertarget=")source-([^"]+)".*?<\/sup>)/gs;

/**
 * Gives the first number of each source in a text a line on it, which styles set into the margin where
 * there is one; elsewhere list and numbers say the same.
 */
export function marginSources(html: string, lineOf: (id: string) => string): string {
  const seen = new Set<string>();
  return html.replace(CITATION, (citation, rest: string, id: string) => {
    if (seen.has(id)) return citation;
    seen.add(id);
    return `<sup class="citation" data-source="${lineOf(id)}"${rest}`;
  });
}
