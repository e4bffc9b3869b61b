/**
 * Brings the sources of a record in a list from its own page, once a reader unfolds it. Without a
 * script, or where that page does not arrive, the count of sources is a link to them.
 */

const asked = new WeakSet<Element>();

async function bring(record: Element): Promise<void> {
  const address = record.querySelector<HTMLAnchorElement>('a[href$="#evidence"]')?.href;
  if (!address || asked.has(record)) return;
  asked.add(record);
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) {
    // The next time it is unfolded may find a connection.
    asked.delete(record);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const side of record.querySelectorAll<HTMLElement>('[data-side]')) {
    const list = page.querySelector(`ul[data-side="${side.dataset['side'] ?? ''}"]`);
    if (!list) continue;
    // Ids and looks are those of the other page.
    for (const item of list.children) item.removeAttribute('id');
    for (const part of [list, ...list.querySelectorAll('li, li > p')])
      part.removeAttribute('class');
    for (const use of list.querySelectorAll('use')) {
      const id = use.getAttribute('href')?.slice(1) ?? '';
      // A page carries only the symbols that it draws itself.
      const symbol = document.getElementById(id) ? null : page.getElementById(id);
      if (symbol) document.querySelector('symbol')?.before(symbol);
    }
    side.append(list);
  }
}

document.addEventListener(
  'toggle',
  ({ target }) => {
    // The fold around a whole list opens as well, and is no record.
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    if (target.parentElement?.matches('article')) void bring(target.parentElement);
  },
  true,
);

/** A record that an address names is shown in full without being unfolded. */
const bringNamed = (): void => {
  const record = document.getElementById(location.hash.slice(1))?.closest('article');
  if (record) void bring(record);
};
addEventListener('hashchange', bringNamed);
bringNamed();

export {};
