/** Puts the closed parts of an article in place, and turns the marks that led to them into buttons. */
import { bringSymbols } from './brought-page';

const STYLES = /<style>([\s\S]*?)<\/style>/g;

/** The button that a link has become. */
export const buttons = new WeakMap<Element, HTMLButtonElement>();

/** A link whose record is there now, as the button that opens it. */
function becomeButton(link: HTMLAnchorElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.setAttribute('aria-label', link.getAttribute('aria-label') ?? '');
  button.setAttribute('popovertarget', link.hash.slice(1));
  button.append(...link.childNodes);
  const hasFocus = document.activeElement === link;
  link.replaceWith(button);
  buttons.set(link, button);
  if (hasFocus) button.focus({ preventScroll: true });
}

/** Lets the browser show what has happened so far: a page that is scrolled must not wait for all of it. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** That page has the styles of this one and of its own parts; the faces of its fonts are here already. */
function takeStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replace(/@font-face\s*\{[^}]*\}/g, ''));
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
}

/** Runs a script of that page; it is there once the promise is fulfilled, or cannot be had. */
function load(src: string): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = src;
  document.head.append(script);
  return new Promise((resolve) => {
    for (const type of ['load', 'error']) script.addEventListener(type, () => resolve());
  });
}

/**
 * Puts the parts of that page in their places: one after another, or all at once where `isUrgent`, as a sheet of
 * paper asks. Once its scripts are there, which complete what opens, and no mark is pressed, marks become buttons.
 */
export async function place(
  html: string,
  whenFree: () => Promise<void>,
  isUrgent = false,
): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>('[data-apart]')];
  if (places.length === 0) return;
  takeStyles([...html.matchAll(STYLES)].map(([, css]) => css).join(''));
  if (!isUrgent) await pause();
  // The policy of this page reports styles of another one, even where nothing is shown.
  const page = new DOMParser().parseFromString(html.replace(STYLES, ''), 'text/html');
  // A script that a parser of text has read does not run.
  const scripts = [...page.querySelectorAll<HTMLScriptElement>('script[src]')];
  for (const script of scripts) script.remove();
  for (const here of places) {
    if (!isUrgent) await pause();
    const part = page.querySelector(`[data-closed="${here.dataset['apart'] ?? ''}"]`);
    if (!part) continue;
    bringSymbols(part, page);
    const hadFocus = here.contains(document.activeElement);
    const fold = here.closest('details')?.querySelector('summary');
    here.replaceWith(...part.childNodes);
    if (hadFocus) fold?.focus({ preventScroll: true });
  }
  // Entries of lists say more now.
  dispatchEvent(new Event('brought'));
  const marks = [...document.querySelectorAll<HTMLAnchorElement>('a[data-card]')];
  // The record has its id now.
  for (const mark of marks) mark.removeAttribute('id');
  await Promise.all(scripts.map(({ src }) => load(src)));
  await whenFree();
  for (const mark of marks) becomeButton(mark);
}
