import type { Book } from '../figures/cost/book.ts';
import { estimate } from '../figures/cost/estimate.ts';
import { cellHtml, mostOf, sumHtml } from '../figures/cost/html.ts';
import {
  readSetup,
  type Setup,
  takes,
  type Written,
  writeSetup,
  written,
} from '../figures/cost/setup.ts';
import { askedBy } from '../lib/asked.ts';
import { sayIgnored } from './ignored.ts';

const SIDES = ['linkerd', 'cilium'] as const;

/** The estimate for the cluster of the reader, in the form and the table that the page already holds. */
class CostEstimate extends HTMLElement {
  #book: Book = { terms: {}, reports: [] };
  #initial = {} as Setup;
  #setup = {} as Setup;

  connectedCallback(): void {
    this.#book = JSON.parse(this.dataset['book'] ?? '{}') as Book;
    this.#initial = JSON.parse(this.dataset['initial'] ?? '{}') as Setup;
    for (const fieldset of this.querySelectorAll('fieldset')) fieldset.disabled = false;
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        this.#take(target);
    });
    const { setup, unknown } = readSetup(askedBy(location.search), this.#initial);
    this.#setup = setup;
    for (const field of this.#fields()) field.value = written(setup)[field.name as keyof Written];
    void sayIgnored(this.querySelector<HTMLElement>('[data-notice]'), unknown);
    this.#show();
  }

  #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-field]')];
  }

  /** A value that the estimate cannot take is marked, and the last one that it could stays. */
  #take(field: HTMLInputElement | HTMLSelectElement): void {
    const { name } = field;
    const value = field.value.trim();
    const fine = takes(name, value);
    field.setAttribute('aria-invalid', String(!fine));
    const { min = '', max = '' } = field instanceof HTMLInputElement ? field : {};
    this.#notice(fine ? '' : `Give a whole number from ${min} to ${max}.`);
    if (!fine) return;
    const query = new URLSearchParams({ ...written(this.#setup), [name]: value });
    this.#setup = readSetup(query, this.#initial).setup;
    const text = writeSetup(
      new URLSearchParams(location.search),
      this.#setup,
      this.#initial,
    ).toString();
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${text && `?${text}`}${location.hash}`,
    );
    this.#show();
  }

  #notice(words: string): void {
    const notice = this.querySelector<HTMLElement>('[data-notice]');
    if (!notice) return;
    notice.textContent = words;
    notice.hidden = words === '';
  }

  #show(): void {
    // What HTTP policies take beside ztunnel is not published, so there is nothing to choose.
    for (const part of this.querySelectorAll<HTMLSelectElement | HTMLElement>('[data-http]')) {
      if (part instanceof HTMLSelectElement) part.disabled = this.#setup.ztunnel;
      else part.hidden = !this.#setup.ztunnel;
    }
    const sums = SIDES.map((side) => estimate(side, this.#setup, this.#book));
    SIDES.forEach((side, i) => {
      const cells = this.querySelectorAll(`tr[data-side=${side}] td`);
      sums[i]?.forEach((sum, j) => {
        const most = mostOf(sums.flatMap((row) => row[j] ?? []));
        const cell = cells[j];
        if (cell) cell.innerHTML = cellHtml(side, sum, most);
      });
      const list = this.querySelector(`dl[data-side=${side}]`);
      if (list) list.innerHTML = (sums[i] ?? []).map((sum) => sumHtml(sum)).join('');
    });
  }
}

customElements.define('cost-estimate', CostEstimate);
