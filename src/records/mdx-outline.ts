import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** A component used in an article: its name, its literal attributes and its line. */
export interface Use {
  name: string;
  attributes: Record<string, string | true>;
  line: number;
}

/** What a check or a page needs to know about an MDX file without rendering it. */
export interface Outline {
  frontmatter: string;
  uses: Use[];
  texts: { value: string; line: number }[];
  links: { url: string; line: number }[];
  /** JavaScript in the file: imports, exports and {expressions}. */
  code: { value: string; line: number }[];
}

/** Thrown for MDX that cannot be parsed. */
export interface SyntaxFault {
  reason: string;
  line: number | undefined;
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

const attributesOf = (node: MdxJsxFlowElement | MdxJsxTextElement) =>
  Object.fromEntries(
    node.attributes.flatMap((a) =>
      a.type === 'mdxJsxAttribute'
        ? [[a.name, typeof a.value === 'string' ? a.value : (a.value?.value ?? true)] as const]
        : [],
    ),
  );

const isComment = (value: string): boolean => /^\s*\/\*[\s\S]*\*\/\s*$/.test(value);

/** Parses an MDX text into its outline. Throws a `SyntaxFault` where MDX itself is broken. */
export function outline(source: string): Outline {
  let tree: Root;
  try {
    tree = parser.parse(source);
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    throw { reason: reason ?? String(error), line } satisfies SyntaxFault;
  }
  const result: Outline = { frontmatter: '', uses: [], texts: [], links: [], code: [] };
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    const item = node as RootContent;
    switch (item.type) {
      case 'yaml':
        result.frontmatter = item.value;
        return SKIP;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (item.name) result.uses.push({ name: item.name, attributes: attributesOf(item), line });
        return undefined;
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(item.value)) result.code.push({ value: item.value, line });
        return undefined;
      case 'text':
        result.texts.push({ value: item.value, line });
        return undefined;
      case 'link':
        result.links.push({ url: item.url, line });
        return undefined;
      default:
        return undefined;
    }
  });
  return result;
}
