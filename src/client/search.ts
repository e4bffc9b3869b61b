/** Opens the search from the link in the masthead, with `/`, and with Ctrl or ⌘ and K. */
const link = document.querySelector<HTMLAnchorElement>('[data-search]');

async function open(): Promise<void> {
  if (!link) return;
  const field = document.querySelector<HTMLInputElement>('site-search input');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  try {
    const { openSearch } = await import('./search/dialog');
    await openSearch(link.dataset['search'] ?? '/');
  } catch {
    location.assign(link.href);
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=radio], [type=checkbox]), textarea, select'));

document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  if (!(target instanceof Element) || !target.closest('[data-search]')) return;
  if (ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  void open();
});
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isChord = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k';
  const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target);
  if (!isChord && !isSlash) return;
  event.preventDefault();
  void open();
});

export {};
