import type { Block, Inline, Item, Written } from './document.ts';

/** Signs that mean something in Markdown, anywhere in a line. */
const SIGNS = /[\\`*_[\]<>|#~&!]/g;
/** What begins a list or a heading where it stands first in a line. */
const FIRST = /^(\s*)([-+=]|\d+[.)])/;

/** Text that stands for itself in Markdown. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(SIGNS, '\\$&')
    .replace(FIRST, (_, space: string, sign: string) => `${space}${sign.replace(/.$/, '\\$&')}`)
    // An address in a text would become a link of its own.
    .replace(/(https?|ftp):(?=\/\/)/g, '$1\\:');

/** Code between as many backticks as it needs. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const room = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + room + text.replace(/\s+/g, ' ') + room + fence;
}

function inline(piece: Inline): string {
  if (typeof piece === 'string') {
    // Spaces at the ends hold the pieces of a line apart.
    const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(piece) ?? [];
    return (before && ' ') + escaped(text) + (after && ' ');
  }
  if ('strong' in piece) return `**${escaped(piece.strong)}**`;
  if ('code' in piece) return code(piece.code);
  return `[${escaped(piece.link)}](<${piece.to.replace(/[<>\n]/g, encodeURIComponent)}>)`;
}

const lineOf = (pieces: readonly Inline[]): string => pieces.map(inline).join('').trim();

function itemLines({ line, below = [] }: Item, mark: string, depth: number): string[] {
  return [
    `${'  '.repeat(depth)}${mark} ${lineOf(line)}`,
    ...below.flatMap((item) => itemLines(item, '-', depth + 1)),
  ];
}

function block(part: Block): string {
  if ('heading' in part) return `${'#'.repeat(part.level)} ${escaped(part.heading)}`;
  if ('paragraph' in part) return lineOf(part.paragraph);
  return part.items.flatMap((item) => itemLines(item, part.tasks ? '- [ ]' : '-', 0)).join('\n');
}

/** A document as Markdown. Every text stands for itself, whatever signs it holds. */
export const toMarkdown = ({ title, blocks }: Written): string =>
  `${[`# ${escaped(title)}`, ...blocks.map(block)].join('\n\n')}\n`;
