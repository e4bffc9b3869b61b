/**
 * The list of requirements, ticked in place. `<requirement-chooser>` expects what
 * `RequirementTable.astro` and `Outcome.astro` write: rows `[data-ask]` with radio buttons and a
 * cell `[data-option][data-status]` for each option, and the parts of the outcome. The choice
 * stands in the query of the address. Without script the table stands as it is.
 */
import type { Status } from '@/lib/choose/data';
import { type Asked, isExcluded, outcomeOf, outcomeWords } from '@/lib/choose/outcome';
import {
  type ChoiceState,
  NEEDS,
  type Need,
  readState,
  withNeed,
  writeState,
} from '@/lib/choose/state';
import { sayIgnored } from './ignored';
import { type Place, showReasons } from './outcome-reasons';

interface Row extends Asked {
  element: HTMLElement;
  title: string;
  /** What is clicked for each need, and for none. */
  radios: ReadonlyMap<string, HTMLInputElement>;
  fold: HTMLDetailsElement | null;
}

const NOTHING: ChoiceState = { needs: new Map(), mine: false };
const isNeed = (value: string): value is Need => NEEDS.some((need) => need === value);

class RequirementChooser extends HTMLElement {
  #rows: Row[] = [];
  readonly #parts = new Map<string, HTMLElement>();
  #groups: HTMLElement[] = [];
  #links: HTMLAnchorElement[] = [];
  #places: ReadonlyMap<string, Place> = new Map();
  /** The options in their fixed order. */
  #options: HTMLElement[] = [];
  #state: ChoiceState = NOTHING;

  connectedCallback(): void {
    this.#rows = this.#all('[data-ask]').map((element) => ({
      element,
      id: element.dataset['ask'] ?? '',
      title: element.dataset['title'] ?? '',
      radios: new Map(
        [...element.querySelectorAll('input')].map((radio) => [radio.value, radio] as const),
      ),
      fold: element.querySelector('details'),
      statuses: Object.fromEntries(
        [...element.querySelectorAll<HTMLElement>('[data-option]')].map(({ dataset }) => [
          dataset['option'] ?? '',
          dataset['status'] as Status,
        ]),
      ),
    }));
    this.#places = new Map(
      this.#rows.map(({ id, title, element }) => [id, { title, anchor: element.id }]),
    );
    this.#options = this.#all('[data-outcome]');
    this.#groups = this.#all('[data-ask-group]');
    this.#links = [...this.querySelectorAll<HTMLAnchorElement>('[data-carry]')];
    this.addEventListener('change', this.#onChange);
    this.addEventListener('click', this.#onClick);
    addEventListener('popstate', this.#onAddress);
    this.#onAddress();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#onAddress);
  }

  #all(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }

  /** A part of the outcome, looked up once: the list before it is long, and each search goes through it. */
  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    const part = this.#parts.get(selector) ?? this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The chooser has no ${selector}.`);
    this.#parts.set(selector, part);
    return part as E;
  }

  /** Takes the choice from the address, and names what the list does not know. */
  #onAddress = (): void => {
    const { state, ignored } = readState(location.search, new Set(this.#rows.map(({ id }) => id)));
    this.#state = state;
    this.#ignored(ignored);
    this.#show();
    this.#reveal();
  };

  #ignored(values: readonly string[]): void {
    void sayIgnored(this.#part('[data-unknown]'), values);
  }

  #set(state: ChoiceState): void {
    this.#state = state;
    history.pushState(null, '', location.pathname + this.#query());
    this.#ignored([]);
    this.#show();
  }

  #query(): string {
    const order = this.#rows.map(({ id }) => id);
    return writeState(this.#state, order, location.search);
  }

  #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const { needs, mine } = this.#state;
    const id = target.closest<HTMLElement>('[data-ask]')?.dataset['ask'];
    if (id) {
      const next = withNeed(needs, id, isNeed(target.value) ? target.value : undefined);
      this.#set({ needs: next, mine: mine && next.size > 0 });
    } else if ('mine' in target.dataset) this.#set({ needs, mine: target.checked });
  };

  #onClick = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-clear]')) {
      this.#set(NOTHING);
      // What was clicked hides itself; the focus must not get lost with it.
      this.#part('[data-ask-status]').focus();
    }
    const link = target.closest<HTMLAnchorElement>('[data-reasons] a');
    if (link) this.#unfold(link.hash);
  };

  /** Opens what stands behind the requirement that an address points to. */
  #unfold(hash: string): void {
    const row = this.#rows.find(({ element }) => `#${element.id}` === hash)?.element;
    const fold = row?.querySelector('details');
    if (fold) fold.open = true;
  }

  /** A requirement that the address points to is shown, whatever is ticked. */
  #reveal(): void {
    const row = this.#rows.find(({ element }) => `#${element.id}` === location.hash);
    if (!row) return;
    this.#unfold(location.hash);
    if (!row.element.hidden) return;
    this.#state = { ...this.#state, mine: false };
    this.#show();
    row.element.scrollIntoView();
  }

  #show(): void {
    const { needs, mine } = this.#state;
    for (const { element, id, radios, fold } of this.#rows) {
      const need = needs.get(id) ?? '';
      // Only what changes is touched: each change of a row lays out the table again.
      const radio = radios.get(need);
      if (radio && !radio.checked) radio.checked = true;
      if (need && element.dataset['need'] !== need) element.dataset['need'] = need;
      else if (!need && 'need' in element.dataset) delete element.dataset['need'];
      const away = mine && !need;
      if (element.hidden !== away) element.hidden = away;
      if (!mine || !need) continue;
      if (fold && !fold.open) fold.open = true;
    }
    for (const group of this.#groups) {
      const away = mine && !group.querySelector('[data-need]');
      if (group.hidden !== away) group.hidden = away;
    }
    this.#part<HTMLInputElement>('[data-mine]').checked = mine;
    const query = this.#query();
    for (const link of this.#links) link.href = link.pathname + query;
    this.#say();
  }

  #say(): void {
    const { needs } = this.#state;
    const options = this.#options.map((element) => ({
      element,
      name: element.querySelector('[data-name]')?.textContent ?? '',
      outcome: outcomeOf(element.dataset['outcome'] ?? '', this.#rows, needs),
    }));
    // Once one moves, those behind it follow, so that their order stays what it is.
    let moved = false;
    for (const { element, outcome } of options) {
      const words = element.querySelector('[data-words]');
      const said = `${outcomeWords(outcome)}.`;
      if (words && words.textContent !== said) words.textContent = said;
      // Excluded options stand first; in each group the order of options stays what it is.
      const group = this.#part(`[data-group="${isExcluded(outcome) ? 'excluded' : 'open'}"]`);
      if (element.parentElement !== group || moved) {
        group.append(element);
        moved = true;
      }
      const reasons = element.querySelector<HTMLElement>('[data-reasons]');
      if (reasons) showReasons(reasons, outcome, this.#places);
    }
    for (const name of ['excluded', 'open']) {
      const group = this.#part(`[data-group="${name}"]`);
      group.hidden = !group.querySelector('section');
    }
    const none = needs.size === 0;
    this.#part('[data-ask-none]').hidden = !none;
    this.#part('[data-ask-go]').hidden = none;
    this.#part('[data-ask-options]').hidden = none;
    const excluded = options.filter(({ outcome }) => isExcluded(outcome)).map(({ name }) => name);
    const left = options.filter(({ outcome }) => !isExcluded(outcome));
    const pointers = left.every(({ element }) => 'pointer' in element.dataset);
    const counts = NEEDS.map((need) => [...needs.values()].filter((one) => one === need).length);
    const status = this.#part('[data-ask-status]');
    const text = none
      ? 'Nothing is ticked yet.'
      : `${String(counts[0])} must, ${String(counts[1])} nice. ${excluded.length > 0 ? `Excluded: ${excluded.join(', ')}.${pointers && left.length > 0 ? ' What is left was not examined here.' : ''}` : 'Nothing is excluded.'}`;
    if (status.textContent !== text) status.textContent = text;
  }
}
customElements.define('requirement-chooser', RequirementChooser);
