/**
 * `<part-apart data-brings data-part>` leads to a part of another page. Once a reader comes near, it
 * brings that part from there. Where the page does not arrive, the way to it stays.
 */
import { bringSymbols, broughtPage } from './brought-page';

class PartApart extends HTMLElement {
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) void this.#bring();
    },
    { rootMargin: '300px' },
  );

  connectedCallback(): void {
    // Where closed parts stand open, what comes would push the text that is being read.
    if (!this.closest('[data-closed]')) this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
  }

  async #bring(): Promise<void> {
    this.#observer.disconnect();
    const { brings = '', part: selector = '' } = this.dataset;
    const page = await broughtPage(brings);
    const part = page?.querySelector(selector);
    if (!page || !part) return;
    bringSymbols(part, page);
    this.prepend(part);
  }
}
customElements.define('part-apart', PartApart);
