/** A page of this site, read to show a part of it in place; undefined where it does not arrive. */
export async function broughtPage(address: string): Promise<Document | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) return undefined;
  // The policy of this page forbids the styles of another one, and reports them even where nothing is shown.
  const html = (await answer.text()).replace(/<style>[\s\S]*?<\/style>/g, '');
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Gives this page the symbols that a part of another one draws: a page carries only its own. */
export function bringSymbols(part: Element, from: Document): void {
  for (const use of part.querySelectorAll('use')) {
    const id = use.getAttribute('href')?.slice(1) ?? '';
    const symbol = document.getElementById(id) ? null : from.getElementById(id);
    if (symbol) document.querySelector('symbol')?.before(symbol);
  }
}
