import type { Element, ElementContent, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { cellContent } from './cell.ts';
import { attribute, isElement, made, rawWords, text, wordsOf } from './hast.ts';

/** Elements that help to use a page and say nothing themselves. */
const TOOLS = new Set([
  'script',
  'style',
  'template',
  'nav',
  'select',
  'input',
  'textarea',
  'progress',
]);
/** Elements that stand beside each other in a line. */
const INLINE = new Set([
  'a',
  'span',
  'b',
  'strong',
  'em',
  'i',
  'small',
  'code',
  'time',
  'data',
  'q',
]);

/** What is known of a page while its parts are turned into plain ones. */
interface Page {
  address: string;
  byId: ReadonlyMap<string, Element>;
  /** Names of pictures that were told; two cuts of one picture share theirs. */
  told: Set<string>;
  /** Code of several lines in the table that is read, which Markdown cannot hold in a cell. */
  blocks?: Element[];
}

/** True for what no reader of the page sees, and for explanations that open on request. */
const isUnseen = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'ariaHidden') === 'true' ||
  (element.tagName === 'span' && attribute(element, 'popover') !== undefined);

/** True for the sign beside a heading or row that leads to itself, which has no words. */
const isAnchorSign = (element: Element): boolean =>
  element.tagName === 'a' &&
  attribute(element, 'href') !== undefined &&
  ['', '#'].includes(wordsOf(element)) &&
  !element.children.some((child) => isElement(child, 'img'));

/** Code of several lines as a block: in place, or below the table that holds it. */
function codeBlock(element: Element, page: Page): ElementContent[] {
  const block = made('pre', [made('code', [text(rawWords(element))])]);
  if (page.blocks === undefined) return [block];
  page.blocks.push(block);
  return [text(`block ${String(page.blocks.length)} below`)];
}

/** A table under its caption, and below it the code of several lines that its cells hold. */
function plainTable(element: Element, page: Page): ElementContent[] {
  const blocks: Element[] = [];
  const children = plain(element.children, { ...page, blocks });
  const caption = children.find((child) => isElement(child, 'caption'));
  const table = made(
    'table',
    children.filter((child) => child !== caption),
  );
  const words = caption === undefined ? '' : wordsOf(caption);
  return [
    ...(words === '' ? [] : [made('p', [made('em', [text(`Table: ${words}`)])])]),
    table,
    ...blocks.flatMap((block, i) => [made('p', [text(`Block ${String(i + 1)}:`)]), block]),
  ];
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

function plainElement(element: Element, page: Page): ElementContent[] {
  const { tagName } = element;
  if (TOOLS.has(tagName) || isUnseen(element) || isAnchorSign(element)) return [];
  if (tagName === 'svg')
    return attribute(element, 'role') === 'img' ? pictureWords(element, page) : [];
  if (tagName === 'button') return openedByButton(element, page);
  const address = attribute(element, 'href');
  if (attribute(element, 'dataCard') !== undefined && address !== undefined)
    return markLink(element, address, page);
  const isIdle = ['disabled', 'dataNeedsScript'].some(
    (name) => attribute(element, name) !== undefined,
  );
  if (tagName === 'fieldset' && isIdle) return [];
  if (tagName === 'table') return plainTable(element, page);
  if (tagName === 'code' && rawWords(element).trim().includes('\n'))
    return codeBlock(element, page);
  const children = plain(element.children, page);
  if (tagName === 'td' || tagName === 'th')
    return [made(tagName, cellContent(children), withAddresses(element, page))];
  if (tagName === 'summary')
    return children.some((child) => isElement(child, 'h2', 'h3', 'h4'))
      ? children
      : [made('p', [made('strong', children)])];
  return [made(tagName, children, withAddresses(element, page))];
}

/** Parts of a page as plain ones: what cannot be read as text goes, or is put in words. */
function plain(children: readonly Nodes[], page: Page): ElementContent[] {
  const result: ElementContent[] = [];
  let before: Element | undefined;
  for (const child of children) {
    if (child.type === 'text') {
      result.push(text(child.value));
      before = undefined;
    } else if (child.type === 'element') {
      const parts = plainElement(child, page);
      // On the page a gap of the style sheet keeps them apart: two parts of a line, or a name and a count.
      const last = result.at(-1);
      const count = last?.type === 'text' && /\w$/.test(last.value) && /^\d+$/.test(wordsOf(child));
      const beside = before !== undefined && INLINE.has(before.tagName) && child.tagName !== 'sup';
      if (parts.length > 0 && INLINE.has(child.tagName) && (beside || count))
        result.push(text(' '));
      result.push(...parts);
      if (parts.length > 0) before = child;
    }
  }
  return result;
}

/** The main part of a page in plain elements, with addresses that hold anywhere. */
export function plainPart(main: Root, address: string): Root {
  const byId = new Map<string, Element>();
  visit(main, 'element', (element) => {
    const id = attribute(element, 'id');
    if (id !== undefined) byId.set(id, element);
  });
  return { type: 'root', children: plain(main.children, { address, byId, told: new Set() }) };
}
