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

/** What a slow phone does in a few milliseconds: signs of a page read, and marks turned into buttons. */
const SIGNS_AT_A_TIME = 16_000;
const MARKS_AT_A_TIME = 8;

/** That page as a document, read piece by piece with a rest after each; browsers offer no other way than `write`. */
async function read(html: string, rest: typeof pause | undefined): Promise<Document> {
  // The policy of this page reports styles of another one, even where nothing is shown.
  const text = html.replace(STYLES, '');
  const page = document.implementation.createHTMLDocument();
  page.open();
  for (let start = 0; start < text.length; start += SIGNS_AT_A_TIME) {
    page.write(text.slice(start, start + SIGNS_AT_A_TIME));
    if (rest) await rest();
  }
  page.close();
  return page;
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
 * paper asks. Once its scripts are there, which complete what opens, marks become buttons while none is pressed.
 */
export async function place(
  html: string,
  whenFree: () => Promise<void>,
  isUrgent = false,
): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>('[data-apart]')];
  if (places.length === 0) return;
  const rest = isUrgent ? undefined : pause;
  const page = await read(html, rest);
  // A script that a parser of text has read does not run.
  const scripts = [...page.querySelectorAll<HTMLScriptElement>('script[src]')];
  for (const script of scripts) script.remove();
  for (const here of places) {
    if (rest) await rest();
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
  for (const [index, mark] of marks.entries()) {
    if (rest && index % MARKS_AT_A_TIME === 0) await rest();
    await whenFree();
    if (mark.isConnected) becomeButton(mark);
  }
}
