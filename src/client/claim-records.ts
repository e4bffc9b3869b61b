/**
 * Brings finding, quotation and sources of a record from its own page, once a reader opens it in the
 * list or beside a sentence. Without a script, or where that page does not arrive, the record holds
 * verdict, claim and what holds, and leads to that page.
 */
import { bringSymbols, broughtPage } from './brought-page';

const asked = new WeakSet<Element>();

function made(tag: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}

/** Finding and quotation, as entries of the list that begins with what holds. */
function words(page: Document): HTMLElement[] {
  const finding = [...page.querySelectorAll('[data-finding]')].map((paragraph) =>
    made('p', paragraph.textContent),
  );
  const quote = page.querySelector('blockquote p')?.textContent;
  const quoted = page.querySelector('figcaption a');
  const quotation =
    quote && quoted ? [made('dt', 'Quote'), made('dd', made('q', quote), ' ', quoted)] : [];
  for (const entry of quotation) entry.className = 'in-full';
  return [made('dt', 'Finding'), made('dd', ...finding), ...quotation];
}

/** The sources of each side, under its head. Ids and looks are those of the other page. */
const sides = (page: Document): HTMLElement[] =>
  [...page.querySelectorAll('ul[data-side]')].map((list) => {
    bringSymbols(list, page);
    for (const part of [list, ...list.querySelectorAll('li, li > p')]) {
      part.removeAttribute('class');
      part.removeAttribute('id');
    }
    const head = list.previousElementSibling;
    head?.querySelector('span')?.setAttribute('class', 'num');
    return made('div', made('h4', ...(head?.childNodes ?? [])), list);
  });

async function bring(record: Element | null | undefined): Promise<void> {
  const address = record?.querySelector<HTMLAnchorElement>('a[href$="#evidence"]')?.href;
  if (!record || !address || asked.has(record)) return;
  asked.add(record);
  const page = await broughtPage(address);
  if (page) {
    record.querySelector('dl')?.append(...words(page));
    record.querySelector('dl + div')?.append(...sides(page));
  }
  // The next time it is opened may find a connection.
  else asked.delete(record);
}

document.addEventListener(
  'toggle',
  (event) => {
    const { target, newState } = event as ToggleEvent;
    // In a list the part of it that folds opens, as a card the record itself.
    if (target instanceof Element && newState === 'open')
      void bring(target.closest('article.claim-record'));
  },
  true,
);

/** A record that an address names is shown in full without being opened. */
const bringNamed = (): void =>
  void bring(document.getElementById(location.hash.slice(1))?.closest('article.claim-record'));
addEventListener('hashchange', bringNamed);
bringNamed();
