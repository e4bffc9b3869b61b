import { THEME_KEY } from '@/lib/theme-key';

/** The theme switch: the choice is kept on this device only; "auto" follows the system. */
const root = document.documentElement;

const read = (): string => root.dataset['theme'] ?? 'auto';

/** Shows a theme on the page and in its switches. */
function show(theme: string): void {
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  for (const input of document.querySelectorAll<HTMLInputElement>('theme-switch input'))
    input.checked = input.value === theme;
  document.dispatchEvent(new CustomEvent('themechange'));
}

function choose(theme: string): void {
  show(theme);
  try {
    if (theme === 'auto') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage can be forbidden; the choice then lasts for this page.
  }
}

// A page that comes back as it was left takes up what was chosen meanwhile.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  try {
    show(localStorage.getItem(THEME_KEY) ?? 'auto');
  } catch {
    // Without storage there is nothing to take up.
  }
});

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
