/** The theme switch: the choice is kept on this device only; "auto" follows the system. */
const root = document.documentElement;

const read = (): string => root.dataset['theme'] ?? 'auto';

function choose(theme: string): void {
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage can be forbidden; the choice then lasts for this page.
  }
  for (const input of document.querySelectorAll<HTMLInputElement>('theme-switch input'))
    input.checked = input.value === theme;
  document.dispatchEvent(new CustomEvent('themechange'));
}

class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.value === read();
      input.addEventListener('change', () => choose(input.value));
    }
  }
}
customElements.define('theme-switch', ThemeSwitch);
