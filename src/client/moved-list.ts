/**
 * Follows an address of an entry, or of a filter, that this page held before its list moved to a page
 * of its own. `<moved-list data-to data-filters>` holds the way there for readers without script.
 */
class MovedList extends HTMLElement {
  connectedCallback(): void {
    this.#follow();
    addEventListener('hashchange', this.#follow);
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#follow);
  }

  #follow = (): void => {
    const { hash, search } = location;
    const { to = '.', filters = '' } = this.dataset;
    const asked = new URLSearchParams(search);
    const filtered = filters.split(' ').some((name) => asked.has(name));
    const elsewhere = hash.length > 1 && !document.getElementById(hash.slice(1));
    if (filtered || elsewhere) location.replace(to + search + hash);
  };
}
customElements.define('moved-list', MovedList);
