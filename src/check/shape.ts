import type { Heading, Node, Root } from 'mdast';
import { elementName, isElement, textOf } from '../records/mdx-blocks.ts';
import { parseMdx } from '../records/mdx-outline.ts';
import type { Problem } from '../records/problem.ts';
import { wordCount } from '../schemas/common.ts';

/** Most words of a side note, which stands in a narrow margin. */
const NOTE_WORDS = 40;
const START = 40;

const lineOf = (node: Node): number => node.position?.start.line ?? 1;
const childrenOf = (node: Node): Node[] => ('children' in node ? (node.children as Node[]) : []);
const beginning = (node: Node): string => {
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  return text.length > START ? `${text.slice(0, START)}…` : text;
};

function heading(node: Heading, file: string): Problem {
  return {
    file,
    line: lineOf(node),
    found: `a heading, ${'#'.repeat(node.depth)} ${beginning(node)}`,
    allowed: 'the titles of <Section> and <Fold>, which have ids and stand in the contents',
    fix: 'Write <Section id="…" title="…">, or begin a paragraph with the words.',
  };
}

/** What stands between and around the sections: only frontmatter, comments, and what is reported as code. */
const APART = new Set(['yaml', 'mdxjsEsm', 'mdxFlowExpression', 'definition']);

/** A line of nothing but components is no paragraph to MDX. */
const isUnraveled = (node: Node): boolean =>
  node.type === 'paragraph' &&
  childrenOf(node).some(isElement) &&
  childrenOf(node).every((child) => isElement(child) || textOf(child).trim() === '');

function outside(node: Node, file: string): Problem[] {
  if (APART.has(node.type) || node.type === 'heading') return [];
  if (isUnraveled(node))
    return childrenOf(node)
      .filter(isElement)
      .flatMap((child) => outside(child, file));
  const name = isElement(node) ? elementName(node) : undefined;
  if (name === 'Section') return [];
  return [
    {
      file,
      line: lineOf(node),
      found: name ? `<${name}> outside a section` : `a text outside a section: ${beginning(node)}`,
      allowed: 'sections at the top level, with everything else inside them',
      fix: 'Move it into the section before or after it, or open a <Section id="…" title="…">.',
    },
  ];
}

function inside(node: Node, file: string): Problem[] {
  const inner = childrenOf(node).flatMap((child) => inside(child, file));
  if (node.type === 'heading') return [heading(node as Heading, file)];
  const place = { file, line: lineOf(node) };
  if (node.type === 'strong')
    return [
      {
        ...place,
        found: `bold words, **${beginning(node)}**`,
        allowed: 'plain text, and italics where they are needed',
        fix: 'Take the stars away; what matters most stands first.',
      },
      ...inner,
    ];
  const name = isElement(node) ? elementName(node) : undefined;
  if (name === 'Note' && wordCount(textOf(node)) > NOTE_WORDS)
    return [
      {
        ...place,
        field: '<Note>',
        found: `${String(wordCount(textOf(node)))} words`,
        allowed: `at most ${String(NOTE_WORDS)} words`,
        fix: 'Shorten it, or move it into the text or a <Fold>.',
      },
      ...inner,
    ];
  if (name !== 'Section') return inner;
  const nested = childrenOf(node).filter(
    (child) => isElement(child) && elementName(child) === 'Section',
  );
  return [
    ...nested.map((child) => ({
      file,
      line: lineOf(child),
      found: 'a <Section> inside a <Section>',
      allowed: 'sections side by side; a <Fold> inside them',
      fix: 'Close the section before it, or make it a <Fold>.',
    })),
    ...inner,
  ];
}

/** Checks how a text is built: sections alone at the top level, no other headings, no bold words, short notes. */
export function checkShape(text: string, file: string): Problem[] {
  const tree: Root = parseMdx(text);
  return [
    ...tree.children.flatMap((node) => outside(node, file)),
    ...tree.children.flatMap((node) => inside(node, file)),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
