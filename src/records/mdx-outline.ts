import type { Node, Root, RootContent, Text } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import {
  type Element,
  elementName,
  isComment,
  isElement,
  lineOf,
  literalsOf,
} from './mdx-nodes.ts';

/** A component used in an article: its name (empty for `<>`), its literal attributes and its line. */
export interface Use {
  name: string;
  attributes: Record<string, string | true>;
  /** Names of attributes that are given more than once. */
  twice: string[];
  /** Whether attributes are given in braces. They are no literals, and stand under code. */
  braces: boolean;
  line: number;
  /** Stands in a fold or a section of evidence, which an article keeps closed. */
  folded: boolean;
}

/** A piece of an MDX file with its line. */
export interface Piece {
  value: string;
  line: number;
}

/** Running text, and the term that it explains. */
export interface Passage extends Piece {
  /** Id of the <Term> around it. */
  term?: string;
}

/** What a check or a page needs to know about an MDX file without rendering it. */
export interface Outline {
  uses: Use[];
  /** Everything a reader reads: running text, code, alternative texts and titles of links. */
  texts: Piece[];
  /** Running text in its order: no code, no alternative texts, no words of links. */
  passages: Passage[];
  /** Addresses of links, also of those defined apart from their text. */
  links: Piece[];
  /** Addresses of Markdown images. */
  images: Piece[];
  /** JavaScript in the file: imports, exports, {expressions}, and attributes in braces. */
  code: Piece[];
}

/** Thrown for MDX that cannot be parsed. */
export interface SyntaxFault {
  reason: string;
  line: number | undefined;
}

/** Reads what a build reads: MDX, with the tables and other marks of GitHub. */
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** Whether an article keeps an element closed until a reader opens it. */
const isClosed = ({ name, attributes }: Element): boolean =>
  name === 'Fold' ||
  (name === 'Section' &&
    attributes.some((one) => 'name' in one && one.name === 'layer' && one.value === 'evidence'));

/** The JavaScript of an attribute; undefined for one whose value is literal. */
function codeOf(attribute: Element['attributes'][number]): string | undefined {
  if (attribute.type === 'mdxJsxExpressionAttribute') return `{${attribute.value}}`;
  const { name, value } = attribute;
  return typeof value === 'object' && value ? `${name}={${value.value}}` : undefined;
}

function addElement(element: Element, result: Outline, folded: boolean): void {
  const line = lineOf(element);
  const code = element.attributes.flatMap((attribute) => codeOf(attribute) ?? []);
  result.code.push(...code.map((value) => ({ value, line })));
  const literals = literalsOf(element);
  const names = literals.map(([name]) => name);
  result.uses.push({
    name: elementName(element),
    attributes: Object.fromEntries(literals),
    twice: [...new Set(names.filter((name, i) => names.indexOf(name) < i))],
    braces: code.length > 0,
    line,
    folded,
  });
}

function addNode(item: RootContent, result: Outline, folded: boolean): void {
  const line = lineOf(item);
  const read = (value: string | null | undefined): void => {
    if (value) result.texts.push({ value, line });
  };
  switch (item.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      addElement(item, result, folded);
      return;
    case 'mdxjsEsm':
      result.code.push({ value: item.value, line });
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!isComment(item.value)) result.code.push({ value: `{${item.value}}`, line });
      return;
    case 'text':
    case 'inlineCode':
    case 'code':
      read(item.value);
      return;
    case 'link':
    case 'definition':
      result.links.push({ value: item.url, line });
      read(item.title);
      return;
    case 'image':
      result.images.push({ value: item.url, line });
      read(item.alt);
      return;
    default:
      return;
  }
}

/** A piece of running text, with the term that it explains. */
function passage(node: Text, parent: Node | undefined): Passage {
  const attributes = parent && isElement(parent) && parent.name === 'Term' ? parent.attributes : [];
  const term = attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
  )?.value;
  return { value: node.value, line: lineOf(node), ...(typeof term === 'string' && { term }) };
}

/** The last texts that were parsed: a check asks for the same one several times. Nobody changes a tree. */
const parsed = new Map<string, Root>();
const KEPT = 30;

/** The reason given for marks inside marks beyond all use, which would keep the parser busy for minutes. */
export const TOO_DEEP = 'too deep';
const DEEP = /^.*?(?:(?:<[^<>\n]*>?|[>*_~[(]|[+-][ \t]|\d+[.)][ \t])[ \t]*){100}/m;

function refuseDeep(source: string): void {
  const found = DEEP.exec(source);
  if (!found) return;
  const line = source.slice(0, found.index).split('\n').length;
  throw { reason: TOO_DEEP, line } satisfies SyntaxFault;
}

/** Parses an MDX text. Throws a `SyntaxFault` where MDX itself is broken. */
export function parseMdx(source: string): Root {
  const known = parsed.get(source);
  if (known) return known;
  refuseDeep(source);
  try {
    const tree = parser.parse(source);
    if (parsed.size >= KEPT) parsed.clear();
    parsed.set(source, tree);
    return tree;
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    throw { reason: reason ?? String(error), line } satisfies SyntaxFault;
  }
}

/** The outline of a parsed MDX text. */
export function outlineOfTree(tree: Root): Outline {
  const result: Outline = { uses: [], texts: [], passages: [], links: [], images: [], code: [] };
  // Elements come in the order of the text, so that a fold comes before what stands in it.
  let end = 0;
  visit(tree, (node, _, parent) => {
    if (isElement(node) && isClosed(node)) end = node.position?.end.offset ?? 0;
    addNode(node as RootContent, result, (node.position?.start.offset ?? 0) < end);
    if (node.type === 'text' && parent?.type !== 'link')
      result.passages.push(passage(node, parent));
  });
  return result;
}

/** Parses an MDX text into its outline. Throws a `SyntaxFault` where MDX itself is broken. */
export const outline = (source: string): Outline => outlineOfTree(parseMdx(source));

/**
 * The YAML between the --- lines at the top of an MDX file, which starts in line 2. Undefined where
 * the file does not start with a closed block.
 */
export const frontmatterOf = (source: string): string | undefined =>
  /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/.exec(source)?.[1];
