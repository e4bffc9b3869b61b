/**
 * Brings finding, quotation and sources of a record from its own page, once a reader opens it in the
 * list or beside a sentence. Without a script, or where that page does not arrive, the record holds
 * verdict, claim and what holds, and leads to that page.
 */
import { bringSymbols, broughtPage } from './brought-page';

const asked = new WeakSet<Element>();

const made = (tag: string, className: string, ...content: (Node | string)[]): HTMLElement => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
};

/** Finding and quotation, as entries of the list that begins with what holds. */
function words(page: Document): HTMLElement[] {
  const finding = page.querySelector('[data-finding]')?.textContent ?? '';
  const quote = page.querySelector('blockquote p')?.textContent;
  const quoted = page.querySelector('figcaption a');
  return [
    made('dt', '', 'Finding'),
    made('dd', '', finding),
    ...(quote && quoted
      ? [made('dt', 'in-full', 'Quote'), made('dd', 'in-full', made('q', '', quote), ' ', quoted)]
      : []),
  ];
}

/** The sources of each side, under its head. */
function sides(page: Document): HTMLElement[] {
  return [...page.querySelectorAll('ul[data-side]')].map((list) => {
    bringSymbols(list, page);
    // Ids and looks are those of the other page.
    for (const item of list.children) item.removeAttribute('id');
    for (const part of [list, ...list.querySelectorAll('li, li > p')])
      part.removeAttribute('class');
    const head = list.parentElement?.querySelector('h3')?.childNodes ?? [];
    list.parentElement?.querySelector('h3 span')?.setAttribute('class', 'num');
    return made('div', '', made('h4', '', ...head), list);
  });
}

async function bring(record: Element): Promise<void> {
  const address = record.querySelector<HTMLAnchorElement>('a[href$="#evidence"]')?.href;
  if (!address || asked.has(record)) return;
  asked.add(record);
  const page = await broughtPage(address);
  if (!page) {
    // The next time it is opened may find a connection.
    asked.delete(record);
    return;
  }
  record.querySelector('dl')?.append(...words(page));
  record.querySelector('dl + div')?.append(...sides(page));
}

document.addEventListener(
  'toggle',
  (event) => {
    const { target, newState } = event as ToggleEvent;
    if (!(target instanceof HTMLElement) || newState !== 'open') return;
    // The fold around a whole list opens as well, and is no record; as a card the record itself opens.
    const record = target instanceof HTMLDetailsElement ? target.parentElement : target;
    if (record?.matches('article.claim')) void bring(record);
  },
  true,
);

/** A record that an address names, and one that stands open in the text, are shown without being opened. */
const bringShown = (): void => {
  const named = document.getElementById(location.hash.slice(1))?.closest('article.claim');
  const open = document.querySelectorAll('article.claim:has(> details[open])');
  for (const record of [...(named ? [named] : []), ...open]) void bring(record);
};
addEventListener('hashchange', bringShown);
bringShown();
