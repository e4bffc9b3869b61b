/**
 * Lets the reader choose a version of each, and says what both projects name. The page holds the
 * standard choice; what every release says stands beside it as JSON, the links of sources in a template.
 */
import {
  OUTCOME_WORDS,
  read,
  readVersions,
  readWords,
  type Said,
} from '@/figures/versions/reading';
import type { Statement } from '@/figures/versions/statements';
import { type Choice, type Filter, writeChoice } from '@/lib/filter';
import { sayIgnored } from './ignored';

class VersionPicker extends HTMLElement {
  #said: Said = {};
  #selects: HTMLSelectElement[] = [];
  #filters: Filter[] = [];
  #standard: Choice = {};
  /** What the page shows; the standard choice stands there from the build. */
  #shown = '';

  connectedCallback(): void {
    const data = this.querySelector('script[type="application/json"]')?.textContent ?? '';
    this.#said = JSON.parse(data) as Said;
    this.#selects = [...this.querySelectorAll('select')];
    this.#filters = this.#selects.map(({ name, options }) => ({
      name,
      values: [...options].map(({ value }) => value),
    }));
    this.#standard = Object.fromEntries(
      this.#selects.map(({ name, options }) => [
        name,
        [...options].find(({ defaultSelected }) => defaultSelected)?.value ?? '',
      ]),
    );
    this.#shown = JSON.stringify(this.#standard);
    const fieldset = this.querySelector('fieldset');
    if (fieldset) fieldset.disabled = false;
    this.addEventListener('change', this.#onChange);
    addEventListener('popstate', this.#onAddress);
    this.#onAddress();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#onAddress);
  }

  #onAddress = (): void => {
    const { choice, unknown } = readVersions(location.search, this.#filters, this.#standard);
    for (const select of this.#selects) select.value = choice[select.name] ?? '';
    void sayIgnored(this.querySelector<HTMLElement>('[data-unknown]'), unknown);
    const shown = JSON.stringify({ ...this.#standard, ...choice });
    if (shown !== this.#shown) this.#show(choice);
    this.#shown = shown;
  };

  /** What is as usual stays out of the address. */
  #onChange = (): void => {
    const apart = this.#selects.flatMap(({ name, value }) =>
      value === this.#standard[name] ? [] : [[name, value] as const],
    );
    const query = writeChoice(Object.fromEntries(apart), this.#filters, location.search);
    history.pushState(null, '', location.pathname + query);
    this.#onAddress();
  };

  #show(choice: Choice): void {
    const labels = Object.fromEntries(
      this.#selects.map(({ name, selectedOptions }) => [name, selectedOptions[0]?.text ?? '']),
    );
    const result = read(choice, labels, this.#said);
    this.#write(this, '[role=status]', readWords(result));
    for (const { name, subject, outcome, linkerd, cilium } of result.readings) {
      const row = this.querySelector<HTMLElement>(`[data-reading=${name}]`);
      if (!row) continue;
      row.dataset['outcome'] = outcome;
      this.#write(row, '[data-part=subject]', subject);
      this.#write(row, '[data-part=outcome]', OUTCOME_WORDS[outcome]);
      this.#say(row, 'linkerd', linkerd);
      this.#say(row, 'cilium', cilium);
    }
  }

  #write(within: HTMLElement, part: string, words: string): void {
    const element = within.querySelector(part);
    if (element && element.textContent !== words) element.textContent = words;
  }

  #say(row: HTMLElement, side: string, { words, sources }: Statement): void {
    this.#write(row, `[data-part=${side}]`, words);
    const all = this.querySelector('template')?.content.children;
    const links = sources.flatMap((place) => all?.[Number(place)]?.cloneNode(true) ?? []);
    row.querySelector(`[data-sources=${side}]`)?.replaceChildren(...links);
  }
}
customElements.define('version-picker', VersionPicker);
