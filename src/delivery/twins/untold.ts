import type { Element } from 'hast';
import { attribute, hasClass, isElement, wordsOf } from './hast.ts';

/** Elements that help to use a page and say nothing themselves; a label names a field. */
const TOOLS = new Set([
  'script',
  'style',
  'template',
  'label',
  'select',
  'input',
  'textarea',
  'progress',
]);

/** True for what no reader of the page sees, and for explanations that open on request. */
export const isUnseen = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'ariaHidden') === 'true' ||
  (element.tagName === 'span' && attribute(element, 'popover') !== undefined);

/** True for the sign beside a heading or row that leads to itself, which has no words. */
const isAnchorSign = (element: Element): boolean =>
  element.tagName === 'a' &&
  attribute(element, 'href') !== undefined &&
  ['', '#'].includes(wordsOf(element)) &&
  !element.children.some((child) => isElement(child, 'img'));

const hasLink = (element: Element): boolean =>
  element.children.some((child) => isElement(child) && (child.tagName === 'a' || hasLink(child)));

/** True for what works by a script or a pointer alone: choices, ways around a page and hints that paper leaves out, too, and links that pick a record. */
const isForUse = (element: Element): boolean =>
  attribute(element, 'dataNeedsScript') !== undefined ||
  (element.tagName === 'nav' && hasClass(element, 'no-print')) ||
  (element.tagName === 'p' && hasClass(element, 'no-print') && !hasLink(element)) ||
  (element.tagName === 'fieldset' && attribute(element, 'disabled') !== undefined) ||
  (element.tagName === 'a' && attribute(element, 'rel') === 'nofollow');

/** True for what a text has no use for. */
export const isUntold = (element: Element): boolean =>
  TOOLS.has(element.tagName) || isUnseen(element) || isAnchorSign(element) || isForUse(element);
