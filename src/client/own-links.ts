/**
 * The link of a heading, row or entry to itself copies its address on the way there; what a reader
 * selects can be taken along with a citation. What does so comes when it is asked for, and so does
 * the word on a review that has become due since the page was built.
 */
const later = () => import('./own-place');

document.addEventListener('click', async (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#"]');
  if (link) (await later()).copyOwn(link, event);
});

const select = async (): Promise<void> => {
  if (getSelection()?.isCollapsed !== false) return;
  document.removeEventListener('selectionchange', select);
  (await later()).watchSelection();
};
document.addEventListener('selectionchange', select);

const now = new Date().toISOString();
for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-due]'))
  if ((dataset['due'] ?? now) < now) void import('./freshness');

export {};
