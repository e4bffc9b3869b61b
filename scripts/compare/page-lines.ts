import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';

/** A page taken apart into what is read and what it is made of. */
export interface PageLines {
  /** The words, one line for each block. */
  text: string[];
  /** The tags with their attributes, and the lines of style sheets and scripts in the page. */
  markup: string[];
}

/** Elements that stand within a line of text. */
const INLINE = new Set(
  'a abbr b bdi cite code del dfn em i ins kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);

/** Elements whose content is code. */
const CODE = new Set(['script', 'style']);

/** Takes a page apart. White space between words does not count. */
export function pageLines(html: string): PageLines {
  const text: string[] = [];
  const markup: string[] = [];
  let line = '';
  const endLine = () => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '') text.push(words);
    line = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === NodeType.TEXT_NODE) line += node.text;
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const { rawTagName, rawAttrs, childNodes, innerHTML } = node as HTMLElement;
    // The root of a parsed text has no name.
    const tag = rawTagName?.toLowerCase() ?? '';
    if (tag !== '') markup.push(`<${[tag, rawAttrs].filter(Boolean).join(' ')}>`);
    if (CODE.has(tag)) {
      markup.push(
        ...innerHTML
          .split(/(?<=[;}])|\n/)
          .map((part) => part.trim())
          .filter(Boolean),
      );
      return;
    }
    const block = !INLINE.has(tag);
    if (block) endLine();
    childNodes.forEach(visit);
    if (block) endLine();
  };
  visit(parse(html, { comment: false }));
  endLine();
  return { text, markup };
}
