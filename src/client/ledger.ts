import {
  countMatches,
  emptyWords,
  FILTER_KEYS,
  type Filterable,
  type FilterKey,
  filterQuery,
  type LedgerFilter,
  matches,
  readFilter,
  shownWords,
  withChoice,
} from '../lib/ledger-filter.ts';

/** A link of the filters: what it chooses, and where its counts stand. */
interface Choice {
  link: HTMLAnchorElement;
  key: FilterKey;
  value: string;
}

/**
 * Makes the filters of the ledger combine. On the page with all records they work in place and keep
 * their state in the address; on a page that holds only some they lead to the page with all.
 */
class ClaimsLedger extends HTMLElement {
  #choices: Choice[] = [];
  #rows: { element: HTMLElement; record: Filterable }[] = [];
  #fixed: LedgerFilter = {};
  #title = '';

  connectedCallback(): void {
    this.#fixed = JSON.parse(this.dataset['filter'] ?? '{}') as LedgerFilter;
    this.#title = document.title;
    this.#choices = FILTER_KEYS.flatMap((key) =>
      [...this.querySelectorAll<HTMLAnchorElement>(`[data-key=${key}] a`)].map((link) => ({
        link,
        key,
        value: link.dataset['value'] ?? '',
      })),
    );
    this.#rows = [...this.querySelectorAll<HTMLElement>('.ledger > li')].map((element) => ({
      element,
      record: {
        verdict: element.dataset['verdict'] ?? '',
        origin: element.dataset['origin'] ?? '',
        difference: element.closest<HTMLElement>('section')?.dataset['difference'] ?? '',
      },
    }));
    if (Object.keys(this.#fixed).length > 0) {
      this.#keepWidths();
      this.#mark(this.#fixed);
    } else {
      this.addEventListener('click', (event) => this.#choose(event));
      addEventListener('popstate', () => this.#read());
      this.#read();
    }
  }

  /** Counts of combinations are smaller; the links beside them must not move when they come. */
  #keepWidths(): void {
    const widths = this.#choices.map(({ link }) => link.getBoundingClientRect().width);
    for (const [i, { link }] of this.#choices.entries())
      link.style.minWidth = `${widths[i] ?? 0}px`;
  }

  /** A plain click on a filter stays on the page; any other, such as into a new tab, is the browser's. */
  #choose(event: MouseEvent): void {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey) return;
    if (event.shiftKey || event.altKey || !link.matches('[data-key] a, [data-clear]')) return;
    event.preventDefault();
    if (link.href !== location.href) history.pushState(null, '', link.href);
    this.#read();
    // The link that shows all records hides itself; the focus must not get lost with it.
    if (link.closest('[hidden]')) this.querySelector<HTMLElement>('[role=status]')?.focus();
  }

  #read(): void {
    const known = (key: FilterKey): string[] =>
      this.#choices.flatMap(({ key: of, value }) => (of === key && value ? [value] : []));
    const { filter, unknown } = readFilter(new URLSearchParams(location.search), {
      verdict: known('verdict'),
      difference: known('difference'),
      origin: known('origin'),
    });
    this.#show(filter);
    const notice = this.querySelector<HTMLElement>('[data-notice]');
    if (!notice) return;
    notice.hidden = unknown.length === 0;
    notice.textContent = `The address asks for “${unknown.join('” and “')}”, which the ledger does not have. It is ignored.`;
  }

  #show(filter: LedgerFilter): void {
    const records = this.#rows.map(({ record }) => record);
    const counts = countMatches(filter, records);
    for (const { element, record } of this.#rows) element.hidden = !matches(filter, record);
    for (const group of this.querySelectorAll<HTMLElement>('[data-difference]'))
      group.hidden = !group.querySelector('.ledger > li:not([hidden])');
    const narrowed = Object.keys(filter).length > 0;
    for (const [part, hidden] of [
      [':scope > div > [data-clear]', !narrowed],
      ['[data-empty]', counts.page + counts.added > 0],
    ] as const)
      this.querySelector(part)?.toggleAttribute('hidden', hidden);
    const status = this.querySelector('[role=status]');
    const words = shownWords(counts, records.length);
    if (status && status.textContent !== words) status.textContent = words;
    this.#mark(filter);
    const chosen = this.#choices
      .filter(({ key, value }) => value && filter[key] === value)
      .map(({ link }) => link.dataset['word'] ?? '');
    const empty = this.querySelector('[data-empty-words]');
    if (empty) empty.textContent = emptyWords(chosen);
    document.title = [...chosen, this.#title].join(' · ');
  }

  /** Marks what is chosen, and gives every link its combined address and the counts it leads to. */
  #mark(filter: LedgerFilter): void {
    const records = this.#rows.map(({ record }) => record);
    for (const { link, key, value } of this.#choices) {
      const next = withChoice(filter, key, value);
      link.href = `${this.dataset['all'] ?? ''}${filterQuery(next)}`;
      if ((filter[key] ?? '') === value) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      // A page with some of the records cannot count those that it does not hold.
      if (this.#fixed[key] === undefined) writeCounts(link, countMatches(next, records));
    }
  }
}

function writeCounts(link: HTMLElement, counts: Record<'page' | 'added', number>): void {
  for (const kind of ['page', 'added'] as const) {
    const text = link.querySelector<HTMLElement>(`[data-count=${kind}]`);
    if (!text) continue;
    text.hidden = counts[kind] === 0 && !(kind === 'page' && counts.added === 0);
    const node = text.firstChild;
    if (node) node.textContent = `${kind === 'added' ? '+' : ''}${String(counts[kind])}`;
  }
  link.classList.toggle('zero', counts.page + counts.added === 0);
}

customElements.define('claims-ledger', ClaimsLedger);
