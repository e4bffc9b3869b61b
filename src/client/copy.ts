/**
 * `<copy-text label="BibTeX">text</copy-text>` offers its text, or that of its attribute `text`, to
 * copy. The button is made by script, since it does nothing without, and only once it can be seen.
 */

import { copyText } from './clipboard';

/** How long "Copied" stays, in milliseconds. */
const STAYS = 4000;

class CopyText extends HTMLElement {
  connectedCallback(): void {
    const details = this.closest('details');
    if (!details || details.open) this.#offer();
    else details.addEventListener('toggle', () => this.#offer(), { once: true });
  }

  #offer(): void {
    if (this.querySelector('button')) return;
    const shown = this.firstElementChild ?? this;
    const text = this.getAttribute('text') ?? shown.textContent?.trim() ?? '';
    const label = this.getAttribute('label') ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'outline-button';
    button.textContent = `Copy ${label}`.trim();
    const status = document.createElement('span');
    status.className = 'copied';
    status.role = 'status';
    let timer = 0;
    button.addEventListener('click', async () => {
      const done = await copyText(text);
      status.textContent = done ? 'Copied' : 'Not copied: please select the text and copy it';
      clearTimeout(timer);
      if (done) timer = window.setTimeout(() => status.replaceChildren(), STAYS);
    });
    this.append(button, status);
  }
}
customElements.define('copy-text', CopyText);
