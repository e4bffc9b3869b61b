import type { HTMLElement } from 'node-html-parser';

/** Name of the folder below a page that holds what it keeps closed; undefined where it holds all itself. */
export const closedFolder = (page: HTMLElement): string | undefined =>
  page.querySelector('[data-apart] a')?.getAttribute('href')?.split('#')[0]?.split('/').at(-2);

/** Puts what a page keeps closed in its places, as the script of the page does; `leaves` says which parts stay away. */
export function putInPlace(
  page: HTMLElement,
  closed: HTMLElement,
  leaves: (id: string) => boolean = () => false,
): void {
  for (const here of page.querySelectorAll('[data-apart]')) {
    const id = here.getAttribute('data-apart') ?? '';
    const part = leaves(id) ? null : closed.querySelector(`[data-closed="${id}"]`);
    if (part) here.replaceWith(...part.childNodes);
  }
}
