/**
 * A figure in a frame of another page. It tells that page how high it is, whenever that changes, and
 * closes the table, which stands open for those whose browser runs no script.
 */
for (const table of document.querySelectorAll<HTMLDetailsElement>('[data-table]'))
  table.open = false;

const tell = (): void => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'figure-height', address: location.href, height }, '*');
};
if (parent !== window) new ResizeObserver(tell).observe(document.documentElement);

export {};
