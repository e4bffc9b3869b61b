/**
 * `<figure-apart data-id data-brings data-label>` holds the finding of a figure and the way to its page.
 * Once a reader comes near, or an address names the figure, it brings the whole figure from there.
 */
import { askedBy } from '@/lib/asked';
import { bringSymbols, broughtPage } from './brought-page';
import './figure';

/**
 * On its own page the finding of a figure is the head of the page, and each change of view a step
 * back. In a text it is the head of a part, with the number that the text calls it by.
 */
function asPart(figure: Element, label: string): void {
  figure.removeAttribute('data-steps');
  const head = figure.querySelector('[data-title]');
  if (!head) return;
  const part = document.createElement('h3');
  for (const { name, value } of head.attributes) part.setAttribute(name, value);
  part.className = 'mt-0.5 font-serif text-h3/[1.18] tracking-[-0.008em]';
  part.textContent = head.textContent;
  const number = document.createElement('p');
  number.className = 'text-note/[1.4] font-semibold text-ink-3';
  number.textContent = label;
  head.before(number);
  head.replaceWith(part);
}

class FigureApart extends HTMLElement {
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) void this.#bring();
    },
    { rootMargin: '300px' },
  );
  #coming: Promise<void> | undefined;

  connectedCallback(): void {
    // Where closed parts stand open, what comes would push the text that is being read.
    if (!this.closest('[data-closed]')) this.#observer.observe(this);
    addEventListener('hashchange', this.#onAddress);
    void this.#onAddress();
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    removeEventListener('hashchange', this.#onAddress);
  }

  /** Shows the figure where the address names it, or a view of it. */
  #onAddress = async (): Promise<void> => {
    const { id = '' } = this.dataset;
    const anchor = `fig-${id}`;
    const isTarget = location.hash === `#${anchor}`;
    const names = [...askedBy(location.search).keys()];
    if (!isTarget && !names.some((name) => name.startsWith(`${id}.`))) return;
    const fold = this.closest('details');
    if (fold) fold.open = true;
    await this.#bring();
    if (isTarget) document.getElementById(anchor)?.scrollIntoView();
  };

  #bring(): Promise<void> {
    this.#coming ??= this.#take().finally(() => {
      this.#coming = undefined;
    });
    return this.#coming;
  }

  /** Where the page does not arrive, its link stays; the next time the figure comes near may find a connection. */
  async #take(): Promise<void> {
    const { id = '', brings = '', label = '' } = this.dataset;
    const page = await broughtPage(brings);
    const figure = page?.querySelector(`data-figure[data-id="${id}"]`);
    if (!page || !figure || !this.isConnected) return;
    bringSymbols(figure, page);
    asPart(figure, label);
    this.replaceWith(figure);
  }
}
customElements.define('figure-apart', FigureApart);
