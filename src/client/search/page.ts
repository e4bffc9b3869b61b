/** The search on a page of its own: its words stand in the address. */
import { cleanQuery } from '@/lib/search/query';
import { search } from './panel';

class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    const status = this.querySelector<HTMLElement>('[role=status]');
    const results = this.querySelector<HTMLElement>('[data-results]');
    if (!form || !field || !status || !results) return;
    const title = document.title;
    const lookNow = search({
      field,
      status,
      results,
      base: this.dataset['base'] ?? '/',
      form: 'links',
      each: 5,
      looked: (query) => {
        const address = new URL(location.href);
        if (query === '') address.searchParams.delete('q');
        else address.searchParams.set('q', query);
        history.replaceState(history.state, '', address);
        document.title = query === '' ? title : `${query.slice(0, 60)} · ${title}`;
      },
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      lookNow();
    });
    const typed = field.value;
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    field.value = typed || cleanQuery(asked);
    lookNow();
    if (asked === '') field.focus();
  }
}
customElements.define('site-search', SiteSearch);
