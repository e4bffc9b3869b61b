/** What tells a reader without a mouse that an element takes the focus, of which figure it is, and what keys do there. */
const NAMES = ['tabindex', 'role', 'aria-labelledby', 'aria-description'];

/** Makes an element of a figure a stop for the Tab key: its picture, and later the canvas in its place. */
export function asChart(element: HTMLElement, role: 'group' | 'application'): void {
  const values = [
    '0',
    role,
    element.closest('figure')?.getAttribute('aria-labelledby') ?? '',
    'Chart. Arrow keys move over its values, Escape leaves.',
  ];
  for (const [i, name] of NAMES.entries()) element.setAttribute(name, values[i] ?? '');
}

/** Takes all of that away again. */
export function asPicture(element: HTMLElement): void {
  for (const name of NAMES) element.removeAttribute(name);
}
