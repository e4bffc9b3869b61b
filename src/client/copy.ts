/**
 * `<copy-text label="BibTeX">text</copy-text>` offers its text, or that of its attribute `text`, to
 * copy. The button is made by script, since it does nothing without, and only once it can be seen.
 */

/** How long "Copied" stays, in milliseconds. */
const STAYS = 4000;

/** Copies this very text the old way: out of a field that nobody sees. */
function copyFromField(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'sr-only';
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}

/** Copies a text. Sites without https have no clipboard to write to; there the old way may still work. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
}

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
      const done = await copy(text);
      status.textContent = done ? 'Copied' : 'Not copied: please select the text and copy it';
      clearTimeout(timer);
      if (done) timer = window.setTimeout(() => status.replaceChildren(), STAYS);
    });
    this.append(button, status);
  }
}
customElements.define('copy-text', CopyText);
