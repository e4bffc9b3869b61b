/**
 * Follows an address that has moved, with its fragment and its query. `<moved-page data-to>` holds
 * the links for readers without script: one for each old fragment, below an element of that id.
 */
class MovedPage extends HTMLElement {
  connectedCallback(): void {
    const part = location.hash && document.getElementById(location.hash.slice(1));
    const link = part && this.contains(part) ? part.querySelector('a') : null;
    const to = new URL(link?.href ?? this.dataset['to'] ?? '.', location.href);
    to.search = location.search;
    location.replace(to);
  }
}
customElements.define('moved-page', MovedPage);
