/** The search in a dialog: the field keeps the focus, the arrow keys go through the results. */
import styles from '@/styles/search.css?url';
import { takeStyles } from '../later-styles';
import { search } from './panel';

/** Written by this site alone; nothing a reader types comes into it. */
const MARKUP = `
  <form class="search-form" role="search">
    <label for="search-words" class="sr-only">Search this site</label>
    <input id="search-words" type="search" name="q" autocomplete="off" autocapitalize="off" spellcheck="false"
      enterkeyhint="go" placeholder="A word, an error text, a setting, a CVE …" role="combobox" aria-expanded="false"
      aria-controls="search-results" aria-autocomplete="list" aria-describedby="search-keys" />
    <button type="button" class="outline-button">Close</button>
  </form>
  <p class="search-status" role="status"></p>
  <div id="search-results" class="search-results" role="listbox" aria-label="Results"></div>
  <p class="search-foot"><span id="search-keys"><kbd>↑</kbd> <kbd>↓</kbd> to choose, <kbd>Enter</kbd> to open</span>
    <span><a data-all>All results on a page</a> · <a data-index>Index from A to Z</a></span></p>`;

function part<T extends Element>(host: Element, selector: string): T {
  const found = host.querySelector<T>(selector);
  if (!found) throw new Error(`The dialog has no ${selector}.`);
  return found;
}

async function makeDialog(base: string): Promise<HTMLDialogElement> {
  await takeStyles(styles);
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', 'Search');
  dialog.innerHTML = MARKUP;
  const field = part<HTMLInputElement>(dialog, 'input');
  const results = part<HTMLElement>(dialog, '.search-results');
  const all = part<HTMLAnchorElement>(dialog, '[data-all]');
  part<HTMLAnchorElement>(dialog, '[data-index]').href = `${base}search/a-to-z/`;
  all.href = `${base}search/`;
  const lookNow = search({
    field,
    results,
    base,
    form: 'options',
    each: 3,
    status: part(dialog, '.search-status'),
    looked: (query) => {
      all.href = `${base}search/${query && `?q=${encodeURIComponent(query)}`}`;
      choose(undefined);
    },
  });
  const options = (): HTMLAnchorElement[] => [...results.querySelectorAll('a')];
  const chosen = (): HTMLAnchorElement | undefined =>
    options().find(({ ariaSelected }) => ariaSelected === 'true');
  function choose(option: HTMLAnchorElement | undefined): void {
    for (const other of options()) other.ariaSelected = String(other === option);
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }
  new MutationObserver(() => {
    field.ariaExpanded = String(results.childElementCount > 0);
    field.removeAttribute('aria-activedescendant');
  }).observe(results, { childList: true });
  field.addEventListener('keydown', (event) => {
    // In a field for searches this key only empties it.
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      dialog.close();
      return;
    }
    const list = options();
    if (event.isComposing || list.length === 0) return;
    const now = chosen();
    const at = now ? list.indexOf(now) : -1;
    if (event.key === 'ArrowDown') choose(list[(at + 1) % list.length]);
    else if (event.key === 'ArrowUp') choose(list[at <= 0 ? list.length - 1 : at - 1]);
    else return;
    event.preventDefault();
  });
  part(dialog, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    const [first] = options();
    const target = chosen() ?? first;
    if (target) target.click();
    else lookNow();
  });
  part(dialog, 'button').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    // A result on this page moves nothing but the page below; so does a touch beside the dialog.
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

let making: Promise<HTMLDialogElement> | undefined;

/** Opens the search; on closing, the focus goes back to where it was. */
export async function openSearch(base: string): Promise<void> {
  making ??= makeDialog(base);
  const dialog = await making;
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}
