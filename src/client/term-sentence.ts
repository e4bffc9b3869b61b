import { sentenceAround } from '../lib/sentence.ts';

/** The lines of the sentence in which an explained word stands, without explanations that stand in the text. */
export function sentenceBox(word: HTMLElement): DOMRect {
  const block = word.closest('p, li, dd, td') ?? word;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  let text = '';
  let place = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest('[popover]')) continue;
    if (word.contains(node)) place = text.length;
    nodes.push(node);
    text += node.data;
  }
  const [start, end] = sentenceAround(text, place);
  const range = document.createRange();
  let from = 0;
  let top = Number.POSITIVE_INFINITY;
  let bottom = 0;
  // Node by node, because one range over all would hold the explanations too.
  for (const node of nodes) {
    const to = from + node.length;
    if (from < end && to > start) {
      range.setStart(node, Math.max(start - from, 0));
      range.setEnd(node, Math.min(end, to) - from);
      const box = range.getBoundingClientRect();
      top = Math.min(top, box.top);
      bottom = Math.max(bottom, box.bottom);
    }
    from = to;
  }
  return new DOMRect(0, top, innerWidth, bottom - top);
}
