import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { cellContent } from './cell.ts';
import { attribute, hasBlock, isBlank, isElement, made, rawWords, text, wordsOf } from './hast.ts';
import { afterInterest, between, isBasis, isInline, isInterest, isOwnLine, isRow } from './line.ts';
import { hasOwnNumbers, inBold, isHeading, linkLine, linkList } from './list.ts';
import type { Page } from './page.ts';
import { tableTold } from './table.ts';
import { termList } from './terms.ts';
import { isUnseen, isUntold } from './untold.ts';

/** Code of several lines as a block: in place, or below the table that holds it. */
function codeBlock(element: Element, page: Page): ElementContent[] {
  const block = made('pre', [made('code', [text(rawWords(element))])]);
  if (page.blocks === undefined) return [block];
  page.blocks.push(block);
  return [text(`block ${String(page.blocks.length)} below`)];
}

/** A picture in words: its name, once. */
function pictureWords(element: Element, page: Page): ElementContent[] {
  const label = attribute(element, 'ariaLabelledBy');
  const named = label?.split(' ').flatMap((id) => page.byId.get(id) ?? []) ?? [];
  const words = attribute(element, 'ariaLabel') ?? named.map((part) => wordsOf(part)).join(' ');
  if (words === '' || page.told.has(label ?? words)) return [];
  page.told.add(label ?? words);
  return [made('p', [made('em', [text('Picture:')]), text(` ${words}`)])];
}

/** A button that opens a record, source or term in place: a link to it, with what the mark says. */
function openedByButton(element: Element, page: Page): ElementContent[] {
  const target = attribute(element, 'popoverTarget');
  if (target === undefined || attribute(element, 'popoverTargetAction') === 'hide') return [];
  const opened = page.byId.get(target);
  if (opened === undefined || isUnseen(opened)) return plain(element.children, page);
  return markLink(element, `#${target}`, page);
}

/** The mark of a record or source, with what it says, as a link to where that stands. */
function markLink(element: Element, address: string, page: Page): ElementContent[] {
  const own = wordsOf(element);
  const said = own || (attribute(element, 'ariaLabel') ?? '').split(/[:;]/)[0] || '';
  const isNumber = /^\d+$/.test(said);
  const link = made('a', [text(isNumber ? `[${said}]` : said)], {
    href: new URL(address, page.address).href,
  });
  return isNumber ? [link] : [text(' ('), link, text(')')];
}

const withAddresses = (element: Element, page: Page): Element['properties'] => {
  const properties: Element['properties'] = {};
  for (const name of ['href', 'src']) {
    const value = attribute(element, name);
    if (value !== undefined) properties[name] = new URL(value, page.address).href;
  }
  for (const name of ['alt', 'colSpan', 'rowSpan', 'start'])
    if (element.properties[name] !== undefined) properties[name] = element.properties[name];
  return properties;
};

/** Parts without one of them, wherever it stands. */
const without = (nodes: readonly ElementContent[], gone: Element): ElementContent[] =>
  nodes
    .filter((node) => node !== gone)
    .map((node) =>
      node.type === 'element' ? { ...node, children: without(node.children, gone) } : node,
    );

/** What opens on request: its parts under its name. If a link stands for them, it takes that name. */
function foldTold(element: Element, page: Page): ElementContent[] {
  const summary = element.children.find((child) => isElement(child, 'summary'));
  const rest = element.children.filter((child) => child !== summary);
  const links: Element[] = [];
  let apart: Element | undefined;
  visit(made('div', rest), 'element', (part) => {
    if (part.tagName === 'a') links.push(part);
    if (part.tagName === 'p' && attribute(part, 'dataApart') !== undefined) apart = part;
  });
  const [link] = links;
  if (!summary || !isElement(summary) || !link) return plain(element.children, page);
  if (apart) {
    const way = made('a', [text(wordsOf(summary))], withAddresses(link, page));
    return [made('p', [way]), ...plain(without(rest, apart), page)];
  }
  // Only the way to a page of its own, which says what is there.
  return plain(wordsOf(rest) === wordsOf(link) ? rest : element.children, page);
}

/** The part in bold, a link and the like without white space at its ends, which stands outside. */
function tight(element: Element): ElementContent[] {
  const [first, last] = [element.children[0], element.children.at(-1)];
  const before = first?.type === 'text' && /^\s/.test(first.value) ? [text(' ')] : [];
  const after = last?.type === 'text' && /\s$/.test(last.value) ? [text(' ')] : [];
  if (before.length === 0 && after.length === 0) return [element];
  const children = element.children.map((child) => {
    if (child.type !== 'text' || (child !== first && child !== last)) return child;
    let { value } = child;
    if (child === first) value = value.trimStart();
    if (child === last) value = value.trimEnd();
    return text(value);
  });
  return [...before, { ...element, children }, ...after];
}

function plainElement(element: Element, page: Page): ElementContent[] {
  const { tagName } = element;
  if (isUntold(element)) return [];
  if (tagName === 'svg')
    return attribute(element, 'role') === 'img' ? pictureWords(element, page) : [];
  if (tagName === 'button') return openedByButton(element, page);
  const address = attribute(element, 'href');
  if (attribute(element, 'dataCard') !== undefined && address !== undefined)
    return markLink(element, address, page);
  if (tagName === 'table') return tableTold(element, page, plain);
  if (tagName === 'details') return foldTold(element, page);
  if (tagName === 'code' && rawWords(element).trim().includes('\n'))
    return codeBlock(element, page);
  const depth = /^h([1-6])$/.exec(tagName)?.[1];
  if (depth !== undefined) page.heading.depth = Number(depth);
  return shaped(element, plain(element.children, page, tagName), page);
}

/** An element of plain parts, in the form that Markdown has for it. */
function shaped(element: Element, children: ElementContent[], page: Page): ElementContent[] {
  const { tagName } = element;
  const properties = withAddresses(element, page);
  if (tagName === 'li') return [made('li', children.map(inBold))];
  if (tagName === 'ol' && hasOwnNumbers(children)) return [made('ul', children)];
  if (tagName === 'dl') return [termList(children)];
  if (tagName === 'td' || tagName === 'th')
    return [made(tagName, cellContent(children), properties)];
  if (tagName === 'summary') return summaryTold(children);
  if (tagName === 'nav') return [linkLine(children)];
  if (isBasisAlone(element)) return [made('p', [text('Basis: '), ...children])];
  const links = linkList(element, children);
  if (links) return [links];
  if (tagName !== 'a' && isAddress(children))
    return [made(tagName, [made('a', children, { href: wordsOf(children) })])];
  const part = made(tagName, children, properties);
  return isInline(element) ? tight(part) : [part];
}

/** The name of what opens on request: its heading, with what stands before it, or words in bold. */
function summaryTold(children: ElementContent[]): ElementContent[] {
  const heading = children.find(isHeading);
  if (!heading) return [made('p', [made('strong', children)])];
  const before = children.slice(0, children.indexOf(heading));
  const named = isBlank(before)
    ? heading.children
    : [text(`${wordsOf(before)}: `), ...heading.children];
  return [made(heading.tagName, named), ...children.slice(children.indexOf(heading) + 1)];
}

/** True for text that is an address. */
const isAddress = (children: readonly ElementContent[]): boolean =>
  children.every(({ type }) => type === 'text') && /^https?:\/\/\S+$/.test(wordsOf(children));

/** True for a line that says how a record is known, and nothing else. */
function isBasisAlone(element: Element): boolean {
  const [only, ...others] = element.children.filter((child) => !isBlank([child]));
  return (
    isElement(element, 'div', 'p') &&
    others.length === 0 &&
    only !== undefined &&
    isElement(only) &&
    isBasis(only)
  );
}

/** A count behind a name. */
const COUNTED = /^(h[2-6]|summary|a|b|dt)$/;
const isCount = (child: Element, parts: readonly ElementContent[]): boolean =>
  child.tagName === 'span' && /^\d{1,3}$/.test(wordsOf(parts));

const inParentheses = (parts: readonly ElementContent[]): ElementContent[] => [
  text('('),
  ...parts.filter((part) => !isBlank([part])),
  text(')'),
];

/** The rest of a line from one of its parts on. */
function restOfLine(from: Nodes, children: readonly Nodes[]): string {
  const rest = children.slice(children.indexOf(from));
  const end = rest.findIndex((part) => isElement(part) && (!isInline(part) || isOwnLine(part)));
  return wordsOf(end < 0 ? rest : rest.slice(0, end));
}

/** A sign that only the style of the page replaces: behind a number, a link or the interest of a source in front of words. */
function stopBefore(
  words: Text,
  before: Element | undefined,
  result: readonly ElementContent[],
  children: readonly Nodes[],
): string {
  if (before === undefined) return '';
  const begins = wordsOf(result) === wordsOf(before);
  if (isInterest(before)) return afterInterest(words.value, begins, restOfLine(words, children));
  if (!begins || !/^\s*\p{Lu}/u.test(words.value)) return '';
  if (before.tagName === 'a') return ',';
  return before.tagName === 'span' && /^\d+$/.test(wordsOf(before)) ? '.' : '';
}

/** Parts of a page as plain ones: what cannot be read as text goes, or is put in words. */
function plain(children: readonly Nodes[], page: Page, parent = ''): ElementContent[] {
  const result: ElementContent[] = [];
  const row = isRow(children.filter((child) => !isElement(child) || !isUntold(child)));
  const told = children.filter((child) => !isBlank([child]));
  let before: Element | undefined;
  let gap: string | undefined;
  for (const child of children) {
    if (child.type === 'text') {
      if (before && child.value.trim() === '') {
        gap = child.value;
        continue;
      }
      result.push(text(stopBefore(child, before, result, children) + (gap ?? '') + child.value));
      [before, gap] = [undefined, undefined];
    } else if (child.type === 'element') {
      let parts = plainElement(child, page);
      if (parts.length === 0) continue;
      if (isInline(child) && isBlank(parts)) continue;
      const isInLine =
        isInline(child) && !parts.some((part) => hasBlock(part) && !isElement(part, 'small'));
      // An interest in a line of its own belongs to the name above it.
      const last = result.at(-1);
      if (isInterest(child) && last !== undefined && isElement(last, 'br'))
        result.splice(-1, 1, text(' '));
      const isFollowing = !isBlank(result) && !(before && isOwnLine(before));
      const isLast = told.length > 1 && child === told.at(-1);
      const counts = isLast && COUNTED.test(parent) && isCount(child, parts);
      if (isFollowing && (isInterest(child) || counts)) parts = inParentheses(parts);
      if (isOwnLine(child) && !isBlank(result)) result.push(made('br', []));
      else if (before && isOwnLine(before)) result.push(made('br', []));
      else if (isInLine && before && isInline(before))
        result.push(text(between(before, child, row) ?? gap ?? ' '));
      else if (gap !== undefined) result.push(text(gap));
      else if (isInline(child) && /\w$/.test(wordsOf(result)) && /^[\d(]/.test(wordsOf(parts)))
        // On the page a gap of the style sheet keeps a name and its count apart.
        result.push(text(' '));
      result.push(...parts);
      [before, gap] = [child, undefined];
    }
  }
  if (gap !== undefined) result.push(text(gap));
  return result;
}

/** The main part of a page in plain elements, with addresses that hold anywhere. */
export function plainPart(main: Root, address: string): Root {
  const byId = new Map<string, Element>();
  visit(main, 'element', (element) => {
    const id = attribute(element, 'id');
    if (id !== undefined) byId.set(id, element);
  });
  return {
    type: 'root',
    children: plain(main.children, { address, byId, told: new Set(), heading: { depth: 1 } }),
  };
}
