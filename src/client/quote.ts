import { quotation } from '@/lib/quotation';
import { copyText } from './clipboard';
import { say } from './say';

/** What ends a stretch of text, and can hold the button without changing it. */
const BLOCKS = 'p, li, dd, dt, td, th, blockquote, figcaption, h1, h2, h3, h4, section, main';

/** Words that are worth a citation; fewer are a name or a number. */
const FEWEST_WORDS = 3;
/** Rest after a change of the selection before the button shows, in milliseconds. */
const REST = 250;

let button: HTMLButtonElement | undefined;
let selected = '';
let where = '';

/** Address of the nearest place around a node that has one of its own. */
function addressOf(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement;
  const place = element?.closest(
    'section[id], article[id], tr[id], li[id], dt[id], div[id].entry, figure[id], tbody[id]',
  );
  const { origin, pathname } = location;
  return origin + pathname + (place ? `#${place.id}` : '');
}

/** What is selected, without the signs of links and the cards that stand in between. */
function wordsOf(range: Range): string {
  const words = range.cloneContents();
  for (const sign of words.querySelectorAll('button, .row-anchor, [popover]')) sign.remove();
  return words.textContent ?? '';
}

function makeButton(): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quote-button outline-button no-print';
  made.textContent = 'Copy with citation';
  // The selection must outlive the press.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('click', async () => {
    const done = await copyText(quotation(selected, document.title, where));
    say(done ? 'Copied with citation' : 'Not copied: this browser does not allow it');
  });
  // It stands still while the text moves; the next selection brings it back.
  addEventListener('scroll', () => {
    if (document.activeElement !== made) made.remove();
  });
  return made;
}

/**
 * Offers to copy what is selected, with the page and the address it stands at. The button follows the
 * text in the document, so that the Tab key comes to it from there.
 */
function offerCitation(range: Range | undefined): void {
  if (!range) {
    button?.remove();
    return;
  }
  const { endContainer } = range;
  const end = endContainer instanceof Element ? endContainer : endContainer.parentElement;
  const block = end?.closest<HTMLElement>(BLOCKS);
  if (!block) return;
  selected = wordsOf(range);
  where = addressOf(range.startContainer);
  button ??= makeButton();
  if (button.parentElement !== block) block.append(button);
  const boxes = range.getClientRects();
  const box = boxes[boxes.length - 1] ?? range.getBoundingClientRect();
  const room = innerWidth - button.offsetWidth - 8;
  button.style.setProperty('left', `${String(Math.max(8, Math.min(box.right, room)))}px`);
  button.style.setProperty('top', `${String(Math.min(box.bottom + 6, innerHeight - 44))}px`);
}

/** What is selected, where it is text of the page and long enough to cite. */
function citable(): Range | undefined {
  const selection = getSelection();
  if (selection?.rangeCount !== 1 || document.activeElement?.matches('input, textarea')) return;
  if (selection.toString().trim().split(/\s+/).length < FEWEST_WORDS) return;
  const range = selection.getRangeAt(0);
  return document.querySelector('main')?.contains(range.commonAncestorContainer)
    ? range
    : undefined;
}

/** Offers a citation for what is selected now, and from now on. */
export function watchSelection(): void {
  let timer = 0;
  const look = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => offerCitation(citable()), REST);
  };
  document.addEventListener('selectionchange', look);
  look();
}
