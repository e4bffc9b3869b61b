import type { Heading, Link, List, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A Markdown text as a parser of its own reads it. */
export const parsed = (markdown: string): Root => unified().use(remarkParse).parse(markdown);

/** The words of a part, as a reader sees them. */
export function wordsIn(part: Root | RootContent): string {
  const words: string[] = [];
  visit(part, (node) => {
    if ('value' in node) words.push(node.value);
  });
  return words.join('');
}

/** Every link of a text: its words and its address. */
export function linksIn(root: Root): { words: string; to: string }[] {
  const links: { words: string; to: string }[] = [];
  visit(root, 'link', (link: Link) => {
    links.push({ words: wordsIn(link), to: link.url });
  });
  return links;
}

/** Headings of a text with their levels. */
export const headingsIn = (root: Root): [level: number, words: string][] =>
  root.children
    .filter((part): part is Heading => part.type === 'heading')
    .map((heading) => [heading.depth, wordsIn(heading)]);

/** The parts under a heading, up to the next of its level or above. */
export function under(root: Root, words: string): RootContent[] {
  const start = root.children.findIndex(
    (part) => part.type === 'heading' && wordsIn(part) === words,
  );
  const depth = (root.children[start] as Heading | undefined)?.depth ?? 0;
  const rest = root.children.slice(start + 1);
  const end = rest.findIndex((part) => part.type === 'heading' && part.depth <= depth);
  return start < 0 ? [] : rest.slice(0, end < 0 ? undefined : end);
}

/** Items of all lists that stand at the top of some parts, each as its words. */
export const itemsIn = (parts: readonly RootContent[]): string[] =>
  parts
    .filter((part): part is List => part.type === 'list')
    .flatMap(({ children }) => children.map(wordsIn));
