/**
 * A document that is written in the browser and shown as a page, in `[data-shown]`. What takes it
 * along stands in `[data-offer]`, and what went wrong in `[data-unknown]`.
 */
import type { Block, Inline, Item, Written } from '@/lib/choose/document';

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
};

function inline(piece: Inline): Node | string {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return make('strong', piece.strong);
  if ('code' in piece) return make('code', piece.code);
  const link = make('a', piece.link);
  link.href = piece.to;
  return link;
}

function items(list: readonly Item[], tasks = false): HTMLUListElement {
  return make(
    'ul',
    ...list.map(({ line, below = [] }) => {
      const item = make('li', ...line.map(inline));
      if (tasks) item.className = 'task';
      if (below.length > 0) item.append(items(below));
      return item;
    }),
  );
}

function block(part: Block): HTMLElement {
  if ('heading' in part) return make(part.level === 2 ? 'h3' : 'h4', part.heading);
  if ('paragraph' in part) return make('p', ...part.paragraph.map(inline));
  return items(part.items, part.tasks);
}

/** Shows a document below `root`, and the ways to take it along. */
export function show(root: HTMLElement, written: Written): void {
  const shown = root.querySelector<HTMLElement>('[data-shown]');
  shown?.replaceChildren(make('h2', written.title), ...written.blocks.map(block));
  root.querySelector('[data-offer]')?.removeAttribute('hidden');
  const button = root.querySelector<HTMLElement>('[data-print]');
  if (button) button.onclick = () => print();
}

/** Where a part says what went wrong. */
export const noticeOf = (root: HTMLElement): HTMLElement | null =>
  root.querySelector<HTMLElement>('[data-unknown]');

/** Says that something did not arrive. */
export function notice(root: HTMLElement, words: string): void {
  const element = noticeOf(root);
  if (!element) return;
  element.hidden = words === '';
  element.textContent = words;
}

/** Records that a document is made of, from a file of this copy; undefined where it does not arrive. */
export async function bring<T>(address: string): Promise<T | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as T) : undefined;
}

/** The day of the reader, YYYY-MM-DD. */
export const today = (): string => {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Makes addresses of this copy absolute, from where its base really is. */
export const absoluteFrom =
  (base: string) =>
  (path: string): string =>
    new URL(base.replace(/\/$/, '') + path, location.href).href;

export const LOST = 'The records did not arrive. Please load the page again.';
