import type { Node, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A component used in an article: its name (empty for `<>`), its literal attributes and its line. */
export interface Use {
  name: string;
  attributes: Record<string, string | true>;
  line: number;
}

/** A piece of an MDX file with its line. */
export interface Piece {
  value: string;
  line: number;
}

/** What a check or a page needs to know about an MDX file without rendering it. */
export interface Outline {
  uses: Use[];
  /** Everything a reader reads: running text, code, alternative texts and titles of links. */
  texts: Piece[];
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

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

const isComment = (value: string): boolean => /^\s*\/\*[\s\S]*\*\/\s*$/.test(value);
const lineOf = (node: Node): number => node.position?.start.line ?? 1;

function addElement(element: MdxJsxFlowElement | MdxJsxTextElement, result: Outline): void {
  const line = lineOf(element);
  const attributes: Use['attributes'] = {};
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute')
      result.code.push({ value: `{${attribute.value}}`, line });
    else if (typeof attribute.value === 'object' && attribute.value !== null)
      result.code.push({ value: `${attribute.name}={${attribute.value.value}}`, line });
    else attributes[attribute.name] = attribute.value ?? true;
  }
  result.uses.push({ name: element.name ?? '', attributes, line });
}

function addNode(item: RootContent, result: Outline): void {
  const line = lineOf(item);
  const read = (value: string | null | undefined): void => {
    if (value) result.texts.push({ value, line });
  };
  switch (item.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return addElement(item, result);
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
      return read(item.value);
    case 'link':
    case 'definition':
      result.links.push({ value: item.url, line });
      return read(item.title);
    case 'image':
      result.images.push({ value: item.url, line });
      return read(item.alt);
    default:
      return;
  }
}

/** Parses an MDX text into its outline. Throws a `SyntaxFault` where MDX itself is broken. */
export function outline(source: string): Outline {
  let tree: Root;
  try {
    tree = parser.parse(source);
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    throw { reason: reason ?? String(error), line } satisfies SyntaxFault;
  }
  const result: Outline = { uses: [], texts: [], links: [], images: [], code: [] };
  visit(tree, (node) => addNode(node as RootContent, result));
  return result;
}

/**
 * The YAML between the --- lines at the top of an MDX file, which starts in line 2. Undefined where
 * the file does not start with a closed block.
 */
export const frontmatterOf = (source: string): string | undefined =>
  /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/.exec(source)?.[1];
