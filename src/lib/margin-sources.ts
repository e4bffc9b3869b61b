const CITATION = /<sup class="citation"><button [^>]*popovertarget="source-([^"]+)".*?<\/sup>/gs;

/**
 * Puts a line on a source behind its first number in a text. It stands in the margin where there is
 * one; numbers and list say the same elsewhere, so it is hidden from readers that do not see it.
 */
export function marginSources(html: string, lineOf: (id: string) => string): string {
  const seen = new Set<string>();
  return html.replace(CITATION, (citation, id: string) => {
    if (seen.has(id)) return citation;
    seen.add(id);
    return `${citation}<small class="side-source" aria-hidden="true">${lineOf(id)}</small>`;
  });
}
