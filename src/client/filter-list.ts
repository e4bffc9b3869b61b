/**
 * Filters of a list, in place. Without script each filter is a link to itself, and the style sheet
 * hides the rest (`:target`). With script the filters combine, and the choice stands in the query of
 * the address.
 *
 * Expects inside `<filter-list>`: rows of links `[data-filter=name] a[data-value]`, or
 * `select[data-filter]`; entries `[data-item data-<name>=value]`; parts `[data-echo]` that follow
 * the choice without being counted; `[data-part]` around entries, hidden when all of them are.
 */
import {
  type Choice,
  choose,
  type Filter,
  type Item,
  matches,
  readChoice,
  SEARCH,
  unknownWords,
  writeChoice,
} from '@/lib/filter';

interface Entry extends Item {
  element: HTMLElement;
}

const linksOf = (row: HTMLElement): HTMLAnchorElement[] => [
  ...row.querySelectorAll<HTMLAnchorElement>('a[data-value]'),
];

class FilterList extends HTMLElement {
  #rows: HTMLElement[] = [];
  #filters: Filter[] = [];
  #entries: Entry[] = [];
  #choice: Choice = {};

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-filter]')];
    this.#filters = this.#rows.map((row) => ({
      name: row.dataset['filter'] ?? '',
      values: (row instanceof HTMLSelectElement
        ? [...row.options].map(({ value }) => value)
        : linksOf(row).map(({ dataset }) => dataset['value'] ?? '')
      ).filter(Boolean),
    }));
    this.#entries = [...this.querySelectorAll<HTMLElement>('[data-item], [data-echo]')].map(
      (element) => ({ element, values: element.dataset, text: element.textContent ?? '' }),
    );
    this.addEventListener('click', this.#onClick);
    this.addEventListener('input', this.#onInput);
    addEventListener('popstate', this.#onAddress);
    addEventListener('hashchange', this.#onAddress);
    const chosen = this.#chosenByLink();
    if (chosen) this.#choice = chosen;
    else this.#read();
    this.#show();
    this.#reveal();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#onAddress);
    removeEventListener('hashchange', this.#onAddress);
  }

  /** A link that works without script, opened with script: its filter moves to the query. */
  #chosenByLink(): Choice | undefined {
    const link = this.#rows.flatMap(linksOf).find(({ hash }) => hash === location.hash);
    if (!link || location.hash === '') return undefined;
    const name = link.closest<HTMLElement>('[data-filter]')?.dataset['filter'] ?? '';
    const choice = choose({}, name, link.dataset['value'] ?? '');
    history.replaceState(null, '', this.#address(choice));
    return choice;
  }

  /** Takes the choice from the address, and names what the list does not know. */
  #read(): void {
    const { choice, unknown } = readChoice(location.search, this.#filters);
    this.#choice = choice;
    const notice = this.querySelector<HTMLElement>('[data-unknown]');
    if (!notice) return;
    notice.hidden = unknown.length === 0;
    notice.textContent = unknown.length > 0 ? unknownWords(unknown) : '';
  }

  #address(choice: Choice): string {
    return location.pathname + writeChoice(choice, this.#filters, location.search);
  }

  #set(choice: Choice, how: 'pushState' | 'replaceState'): void {
    this.#choice = choice;
    history[how](null, '', this.#address(choice));
    this.#show();
  }

  #onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element))
      return;
    const link = event.target.closest<HTMLAnchorElement>('a[data-value]');
    if (link) {
      event.preventDefault();
      const name = link.closest<HTMLElement>('[data-filter]')?.dataset['filter'] ?? '';
      this.#set(choose(this.#choice, name, link.dataset['value'] ?? ''), 'pushState');
    } else if (event.target.closest('[data-clear]')) {
      this.#set({}, 'pushState');
      this.querySelector<HTMLElement>('a[data-value]')?.focus();
    }
  };

  #onInput = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement)
      this.#set(choose(this.#choice, target.dataset['filter'] ?? '', target.value), 'pushState');
    else if (target instanceof HTMLInputElement)
      this.#set(choose(this.#choice, SEARCH, target.value.trim()), 'replaceState');
  };

  #onAddress = (): void => {
    this.#read();
    this.#show();
    this.#reveal();
  };

  /** An entry that the address points to is shown, whatever the filters say. */
  #reveal(): void {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (!target || !this.contains(target) || !target.closest('[hidden]')) return;
    this.#choice = {};
    history.replaceState(null, '', this.#address({}) + location.hash);
    this.#show();
    target.scrollIntoView();
  }

  #show(): void {
    let shown = 0;
    let all = 0;
    for (const { element, ...item } of this.#entries) {
      const match = matches(item, this.#choice);
      element.toggleAttribute('hidden', !match);
      if (!('item' in element.dataset)) continue;
      all += 1;
      if (match) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-part]'))
      group.hidden = !group.querySelector('[data-item]:not([hidden])');
    this.#mark();
    this.#say(shown, all);
  }

  #mark(): void {
    for (const row of this.#rows) {
      const value = this.#choice[row.dataset['filter'] ?? ''] ?? '';
      if (row instanceof HTMLSelectElement) row.value = value;
      for (const link of linksOf(row))
        if (link.dataset['value'] === value) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
    }
    const search = this.querySelector<HTMLInputElement>('input[type=search]');
    if (search && search !== document.activeElement) search.value = this.#choice[SEARCH] ?? '';
  }

  #say(shown: number, all: number): void {
    const count = this.querySelector<HTMLElement>('[data-count]');
    const noun = count?.dataset['count'] ?? '';
    if (count) count.textContent = shown === all ? `${all} ${noun}` : `${shown} of ${all} ${noun}`;
    const empty = this.querySelector<HTMLElement>('[data-empty]');
    if (empty) empty.hidden = shown > 0;
  }
}
customElements.define('filter-list', FilterList);
