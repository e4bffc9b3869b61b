import type { Element, ElementContent } from 'hast';
import { hasBlock, isBlank, isElement, made, text, wordsOf } from './hast.ts';

/** A name in bold with a colon, in front of what is said of it, in the same line where that is a line. */
export function labeled(
  label: readonly ElementContent[],
  content: readonly ElementContent[],
): ElementContent[] {
  const ended = /[.:?!]$/.test(wordsOf(label));
  const parts = label.filter((node) => !isBlank([node]));
  const words = parts.map((node) =>
    isElement(node, 'small') ? text(` (${wordsOf(node)})`) : node,
  );
  const last = words.at(-1);
  if (last?.type === 'text') words[words.length - 1] = text(last.value.trimEnd());
  const name = made('strong', [...words, text(ended ? '' : ':')]);
  const told = content.filter((node) => !isBlank([node]));
  const [first, ...rest] = told;
  if (first !== undefined && isElement(first, 'p'))
    return [made('p', [name, text(' '), ...first.children]), ...rest];
  const start = content.findIndex((node) => hasBlock(node) && !isElement(node, 'br'));
  const [line, below] = start < 0 ? [content, []] : [content.slice(0, start), content.slice(start)];
  return [made('p', [name, text(' '), ...line]), ...below];
}

/** The terms of a list, and what is said of each, in the order of the page. */
function termsOf(parts: readonly ElementContent[]): { name: Element; said: Element[] }[] {
  const terms: { name: Element; said: Element[] }[] = [];
  for (const part of parts) {
    if (!isElement(part)) continue;
    if (part.tagName === 'dt') terms.push({ name: part, said: [] });
    else if (part.tagName === 'dd') terms.at(-1)?.said.push(part);
    else terms.push(...termsOf(part.children));
  }
  return terms;
}

/** A list of terms, each with what is said of it. The parts of the list are plain ones. */
export const termList = (parts: readonly ElementContent[]): ElementContent =>
  made(
    'ul',
    termsOf(parts).map(({ name, said }) =>
      made(
        'li',
        labeled(
          name.children,
          said.length === 1
            ? (said[0]?.children ?? [])
            : said.map(({ children }) =>
                children.some(hasBlock) ? made('div', children) : made('p', children),
              ),
        ),
      ),
    ),
  );
