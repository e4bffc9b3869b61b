import { sentenceAround } from '../lib/sentence.ts';

/** Elements that hold one run of text. */
const BLOCK = 'p, li, dd, dt, td, th, figcaption, h1, h2, h3, h4';

/** The box of the sentence in which an explained word stands. Explanations that stand in the text are no part of it. */
export function sentenceBox(word: HTMLElement): DOMRect {
  const block = word.closest(BLOCK) ?? word;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[popover]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  let place = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (word.contains(node) && !nodes.some((one) => word.contains(one.node))) place = text.length;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const [start, end] = sentenceAround(text, place);
  // Line by line, because one range over all would hold the explanations too.
  const lines = nodes.flatMap(({ node, start: from }) => {
    const range = document.createRange();
    range.setStart(node, Math.min(Math.max(start - from, 0), node.length));
    range.setEnd(node, Math.min(Math.max(end - from, 0), node.length));
    return range.collapsed ? [] : [range.getBoundingClientRect()];
  });
  const left = Math.min(...lines.map((line) => line.left));
  const top = Math.min(...lines.map((line) => line.top));
  const right = Math.max(...lines.map((line) => line.right));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
