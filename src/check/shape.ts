import type { Link, Node, Nodes, Root, Table } from 'mdast';
import {
  beginning,
  childrenOf,
  elementName,
  isElement,
  isUnraveled,
  lineOf,
  textOf,
} from '../records/mdx-nodes.ts';
import type { Problem } from '../records/problem.ts';
import { checkSentences } from './sentence-ends.ts';

type Words = Pick<Problem, 'found' | 'allowed' | 'fix'>;

/** What stands between and around the sections: only frontmatter, comments, and what is told elsewhere. */
const APART = new Set(['yaml', 'mdxjsEsm', 'mdxFlowExpression', 'definition', 'heading']);

function outside(node: Node, file: string): Problem[] {
  if (APART.has(node.type)) return [];
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

const FOOTNOTE: Omit<Words, 'found'> = {
  allowed: 'side notes and citations',
  fix: 'Write <Note>…</Note> at the end of the sentence, or <Cite id="…" />.',
};

/** Rows of a table that have more or fewer cells than its head: what is too much is dropped. */
function unevenRow({ children }: Table): Words | undefined {
  const [head, ...rows] = children;
  const wide = head?.children.length ?? 0;
  const row = rows.find((one) => one.children.length !== wide);
  return (
    row && {
      found: `cells in the row “${beginning(row)}”: ${String(row.children.length)}, in the head: ${String(wide)}`,
      allowed: 'rows with as many cells as the head; what is too much would be dropped',
      fix: 'Add or remove cells. Write a | that belongs to a text as \\|.',
    }
  );
}

/** A link that nobody can see or whose title no page shows. */
function badLink(link: Link): Words | undefined {
  if (textOf(link).trim() === '')
    return {
      found: `a link without words, to ${link.url}`,
      allowed: '[words](address)',
      fix: 'Write the words, or remove the link.',
    };
  return typeof link.title === 'string'
    ? {
        found: `a title of a link, "${link.title}"`,
        allowed: '[words](address), with no title: no page shows it',
        fix: 'Say it in the words of the link, or remove it.',
      }
    : undefined;
}

/** What is wrong with a piece of Markdown itself; undefined where nothing is. */
function refused(node: Nodes): Words | undefined {
  switch (node.type) {
    case 'heading':
      return {
        found: `a heading, ${'#'.repeat(node.depth)} ${beginning(node)}`,
        allowed: 'the titles of <Section> and <Fold>, which have ids and stand in the contents',
        fix: 'Write <Section id="…" title="…">, or begin a paragraph with the words.',
      };
    case 'strong':
      return {
        found: `bold words, **${beginning(node)}**`,
        allowed: 'plain text, and italics where they are needed',
        fix: 'Take the stars away; what matters most stands first.',
      };
    case 'delete':
      return {
        found: `struck words, ~~${beginning(node)}~~`,
        allowed: 'what holds today; what changed stands in content/changes.yaml',
        fix: 'Remove the words, or the two tildes around them.',
      };
    case 'footnoteReference':
      return { found: `a footnote, [^${node.identifier}]`, ...FOOTNOTE };
    case 'footnoteDefinition':
      return { found: `a footnote, [^${node.identifier}]: ${beginning(node)}`, ...FOOTNOTE };
    case 'definition':
      return {
        found: `an address apart from its link, [${node.identifier}]: ${node.url}`,
        allowed: 'links with their address, [words](address)',
        fix: 'Write the address into each link that names it, and remove this line.',
      };
    case 'thematicBreak':
      return {
        found: 'a rule across the page',
        allowed: 'sections and folds, which part a text',
        fix: 'Remove the line.',
      };
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? {
            found: `a box to tick, before “${beginning(node)}”`,
            allowed: 'items of a list',
            fix: 'Remove the brackets.',
          }
        : undefined;
    case 'link':
      return badLink(node);
    case 'table':
      return unevenRow(node);
    default:
      return undefined;
  }
}

function inside(node: Node, file: string): Problem[] {
  const wrong = refused(node as Nodes);
  return [
    ...(wrong ? [{ file, line: lineOf(node), ...wrong }] : []),
    ...checkSentences(childrenOf(node), file),
    ...childrenOf(node).flatMap((child) => inside(child, file)),
  ];
}

/** Checks how a text is built: sections alone at the top level, no Markdown that the site has no use for, short notes. */
export function checkShape(tree: Root, file: string): Problem[] {
  return [
    ...tree.children.flatMap((node) => outside(node, file)),
    ...tree.children.flatMap((node) => inside(node, file)),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
