/**
 * Opens the citations of a source below its entry. Without script `<a data-cite>` is a plain
 * link to its file; where that does not come, a line says so, and the page stays.
 */
import { citationBlocks } from '@/lib/citation-blocks';
import './copy';

async function citationsFrom(address: string): Promise<HTMLElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const list = document.createElement('div');
  list.className = 'citations';
  for (const { format, text } of citationBlocks(await response.text())) {
    const block = document.createElement('copy-text');
    block.setAttribute('label', format);
    const shown = document.createElement('pre');
    shown.textContent = text;
    block.append(shown);
    list.append(block);
  }
  return list;
}

document.addEventListener('click', async (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-cite]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const line = link.parentElement;
  const opened = line?.nextElementSibling;
  if (opened?.matches('.citations')) {
    opened.remove();
    link.setAttribute('aria-expanded', 'false');
    return;
  }
  try {
    line?.after(await citationsFrom(link.href));
    link.setAttribute('aria-expanded', 'true');
  } catch {
    const words = document.createElement('p');
    words.className = 'citations';
    words.role = 'status';
    words.textContent =
      'The citation could not be loaded. Try again, or open its file in a new tab.';
    line?.after(words);
    link.setAttribute('aria-expanded', 'true');
  }
});
for (const link of document.querySelectorAll('a[data-cite]'))
  link.setAttribute('aria-expanded', 'false');
