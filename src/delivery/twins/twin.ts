import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import { headOf, type PageInfo } from '../page-info.ts';
import { plainPart } from './plain.ts';

/** A page of the built site in Markdown. */
export interface Twin extends PageInfo {
  /** Address of the page. */
  address: string;
  /** The main part of the page in Markdown, without the head of the file. */
  text: string;
}

const parser = unified().use(rehypeParse, { fragment: true });
const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', resourceLink: false });

/** What takes long to parse and says nothing: scripts, and drawings without a name. */
const MUTE = /<script\b[\s\S]*?<\/script>|<svg\b(?=[^>]*aria-hidden)[\s\S]*?<\/svg>/g;

/** The main part of a page as it is written. */
const mainOf = (html: string): string =>
  /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1]?.replace(MUTE, '') ?? '';

/** A page in Markdown, or undefined for one that search engines are asked to leave out. */
export function twinOf(html: string): Twin | undefined {
  const { address, ...head } = headOf(html);
  if (address === undefined) return undefined;
  const tree = writer.runSync(plainPart(parser.parse(mainOf(html)), address));
  return { ...head, address, text: writer.stringify(tree) };
}

/** The file: where it comes from and under which terms, and the text. */
export function twinFile({ title, description, address, modified, text }: Twin): string {
  const head = { title, description, url: address, modified, license: 'CC-BY-4.0' };
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${text}`;
}
