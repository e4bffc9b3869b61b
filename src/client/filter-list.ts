/**
 * Filters of a list, in place. Without script each filter is a link to itself, and the style sheet
 * hides the rest (`:target`), or a link to a page that holds only what it chooses. With script the
 * filters combine, and the choice stands in the query of the address.
 *
 * Expects inside `<filter-list>` what `FilterBar.astro` writes, and entries `[data-item
 * data-<name>=value]`; parts `[data-echo]` that follow the choice without being counted;
 * `[data-part]` around entries, hidden when all of them are. On a page that holds only some entries,
 * `data-fixed` is their choice and `data-all` the page with all.
 */
import {
  type Choice,
  choose,
  type Filter,
  type Item,
  matcher,
  type Noun,
  readChoice,
  SEARCH,
  type Sorts,
  searchText,
  tallies,
  tally,
  writeChoice,
} from '@/lib/filter';
import { groupsOf } from '@/lib/groups';
import {
  chosenWords,
  type FilterLink,
  filtersOf,
  keepWidths,
  linksOf,
  mark,
  writeCounts,
} from './filter-links';
import { sayShown } from './filter-status';
import { sayIgnored } from './ignored';

interface Entry extends Item {
  element: HTMLElement;
  counted: boolean;
}

/** A part around entries, or the entries around which there is none. */
interface Part {
  part: HTMLElement | null;
  entries: Entry[];
}

/** An entry, with what is compared on each click at hand. Its text is read only once somebody searches. */
function entryOf(element: HTMLElement, filters: readonly Filter[]): Entry {
  const { dataset } = element;
  let text: string | undefined;
  return {
    element,
    values: Object.fromEntries(filters.map(({ name }) => [name, dataset[name]])),
    get text() {
      text ??= searchText(element.textContent ?? '');
      return text;
    },
    counted: 'item' in dataset,
  };
}

class FilterList extends HTMLElement {
  #selects: HTMLSelectElement[] = [];
  #links: FilterLink[] = [];
  #filters: Filter[] = [];
  #entries: Entry[] = [];
  #parts: Part[] = [];
  #choice: Choice = {};
  #noun: Noun = ['', ''];
  #apart: Sorts | undefined;

  connectedCallback(): void {
    this.#selects = [...this.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
    this.#links = linksOf(this);
    this.#filters = filtersOf(this);
    this.#read();
    const { noun, one, apart } = this.querySelector<HTMLElement>('[data-noun]')?.dataset ?? {};
    this.#noun = [one ?? '', noun ?? ''];
    this.#apart = apart ? (JSON.parse(apart) as Sorts) : undefined;
    const { fixed } = this.dataset;
    if (fixed) {
      keepWidths(this.#links);
      this.#mark(JSON.parse(fixed) as Choice);
    } else this.#listen();
  }

  #read(): void {
    this.#entries = [...this.querySelectorAll<HTMLElement>('[data-item], [data-echo]')].map(
      (element) => entryOf(element, this.#filters),
    );
    this.#parts = [
      ...groupsOf(this.#entries, ({ element }) => element.closest<HTMLElement>('[data-part]')),
    ].map(([part, entries]) => ({ part, entries }));
  }

  #listen(): void {
    addEventListener('brought', this.#onBrought);
    this.addEventListener('click', this.#onClick);
    this.addEventListener('input', this.#onInput);
    addEventListener('popstate', this.#onAddress);
    addEventListener('hashchange', this.#onAddress);
    const link = this.#links.find(
      ({ element }) => element.id && element.id === location.hash.slice(1),
    );
    if (!link) {
      this.#onAddress();
      return;
    }
    // A link that works without script, opened with script: its filter moves to the query.
    this.#choice = choose({}, link.name, link.value);
    history.replaceState(null, '', this.#address(this.#choice));
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('brought', this.#onBrought);
    removeEventListener('popstate', this.#onAddress);
    removeEventListener('hashchange', this.#onAddress);
  }

  /** What a page kept closed has come into its entries, so that a search finds more. */
  #onBrought = (): void => {
    this.#read();
    this.#show();
  };

  #address(choice: Choice): string {
    const { all } = this.dataset;
    const query = all ? '' : location.search;
    return (all ?? location.pathname) + writeChoice(choice, this.#filters, query);
  }

  #set(choice: Choice, how: 'pushState' | 'replaceState'): void {
    this.#choice = choice;
    history[how](null, '', this.#address(choice));
    this.#unknown([]);
    this.#show();
  }

  /** A plain click on a filter stays on the page; any other, such as into a new tab, is the browser's. */
  #onClick = (event: MouseEvent): void => {
    const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    if (!(target instanceof Element)) return;
    const link = this.#links.find(({ element }) => element.contains(target));
    if (link) {
      event.preventDefault();
      this.#set(choose(this.#choice, link.name, link.value), 'pushState');
    } else if (target.closest('[data-clear]')) {
      event.preventDefault();
      this.#set({}, 'pushState');
      // What was clicked hides itself; the focus must not get lost with it.
      this.querySelector<HTMLElement>('[data-noun]')?.focus();
    }
  };

  #onInput = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement)
      this.#set(choose(this.#choice, target.dataset['filter'] ?? '', target.value), 'pushState');
    else if (target instanceof HTMLInputElement)
      this.#set(choose(this.#choice, SEARCH, target.value.trim()), 'replaceState');
  };

  /** Takes the choice from the address, and names what the list does not know. */
  #onAddress = (): void => {
    const { choice, unknown } = readChoice(location.search, this.#filters);
    this.#choice = choice;
    this.#unknown(unknown);
    this.#show();
    if (Object.keys(choice).length || unknown.length) this.#unfold();
    this.#reveal();
  };

  /** Opens the fold in which the list stands, so that what the address asks for can be seen. */
  #unfold(): void {
    const fold = this.closest('details');
    if (fold) fold.open = true;
  }

  #unknown(values: readonly string[]): void {
    void sayIgnored(this.querySelector<HTMLElement>('[data-unknown]'), values);
  }

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
    if (Object.keys(this.#choice).length > 0) keepWidths(this.#links);
    const isShown = matcher(this.#choice);
    for (const { part, entries } of this.#parts) {
      const empty = !entries.some((entry) => entry.counted && isShown(entry));
      part?.toggleAttribute('hidden', empty);
      // What is away with its part stays as it was, until a choice brings the part back.
      if (part && empty) continue;
      for (const entry of entries) entry.element.toggleAttribute('hidden', !isShown(entry));
    }
    this.#mark(this.#choice);
    this.#say();
  }

  /** Marks what is chosen, and gives every link its combined address and the counts it leads to. */
  #mark(choice: Choice): void {
    const items = this.#entries.filter(({ counted }) => counted);
    const names = [...new Set(this.#links.map(({ name }) => name))];
    const counts = new Map(
      names.map((name) => [name, tallies(items, choice, name, this.#apart)] as const),
    );
    for (const link of this.#links) {
      const next = choose(choice, link.name, link.value);
      mark(link, (choice[link.name] ?? '') === link.value, this.#address(next));
      // A page with some of the records cannot count those that it does not hold.
      if (!this.dataset['fixed'] || choice[link.name] === undefined)
        writeCounts(link, counts.get(link.name)?.(link.value) ?? []);
    }
    for (const select of this.#selects) select.value = choice[select.dataset['filter'] ?? ''] ?? '';
    const search = this.querySelector<HTMLInputElement>('input[type=search]');
    if (search && search !== document.activeElement) search.value = choice[SEARCH] ?? '';
  }

  #say(): void {
    const items = this.#entries.filter(({ counted }) => counted);
    const words = chosenWords(this.#choice, this.#filters, this.#links, this.#selects);
    const counts = tally(items, this.#choice, this.#apart);
    sayShown(this, { counts, all: items.length, words, noun: this.#noun, apart: this.#apart });
  }
}
customElements.define('filter-list', FilterList);
