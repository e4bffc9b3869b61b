/**
 * Records and sources that open beside a sentence. The seal and the number open them without a
 * script; with it the words of a claim do so as well, the card keeps clear of its sentence, and it
 * closes when the focus moves on.
 */

/** Buttons that open a card; the ones inside that close it name their action. */
const OPENER = 'button[popovertarget]:not([popovertargetaction])';
const WORDS = '[data-claim-words]';
/** The seal of a claim, also while it is a link to a record that is not here yet; its words may hold terms, which open cards of their own. */
const SEAL = ':is(button[popovertarget^="claim-"], a[data-card])';

/** Room between a sentence and a card that would have covered it, in pixels. */
const AIR = 12;

/** Below this width a card is a sheet. */
const SHEET = 704;

let opener: HTMLElement | undefined;
let wasOpen = false;

const cardOf = (button: Element | null | undefined): Element | null =>
  button instanceof HTMLButtonElement ? button.popoverTargetElement : null;

/** What a card is tied to: all words of a claim, the number of a source, or the word of a term. */
const sentenceOf = (button: HTMLElement): HTMLElement =>
  button.closest<HTMLElement>(WORDS) ?? button;

/**
 * Moves an explanation below the paragraph of its word, or above it where there is no room below. On
 * phones it is a sheet at the lower edge, or at the upper one where the word stands low. No text moves.
 */
function moveClear(card: HTMLElement, text: DOMRect, word: HTMLElement): void {
  const { top, height } = card.getBoundingClientRect();
  const sheet = word.getBoundingClientRect().top > innerHeight / 2 ? 0 : top;
  const beside = text.bottom + height > innerHeight ? Math.max(text.top - height, 0) : text.bottom;
  card.style.translate = `0 ${(innerWidth < SHEET ? sheet : beside) - top}px`;
}

document.addEventListener(
  'pointerdown',
  ({ target }) => {
    const words = target instanceof Element ? target.closest(WORDS) : null;
    wasOpen = cardOf(words?.querySelector(SEAL))?.matches(':popover-open') ?? false;
  },
  true,
);

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const button = target.closest<HTMLElement>(OPENER);
  if (button) {
    opener = button;
    return;
  }
  const words = target.closest(WORDS);
  // The touch that closed the card of these words must not open it again, and whoever selects text wants no card.
  if (!words || target.closest('a, button') || wasOpen || !getSelection()?.isCollapsed) return;
  words.querySelector<HTMLElement>(SEAL)?.click();
});

/** Scrolls a sentence clear of its card: as it opens, and as it grows by what comes from its page. */
const keepsClear = new ResizeObserver(([entry]) => {
  const card = entry?.target;
  if (!card || !opener || cardOf(opener) !== card) return;
  const sentence = sentenceOf(opener).getBoundingClientRect();
  const box = card.getBoundingClientRect();
  const isApart =
    sentence.bottom <= box.top ||
    sentence.top >= box.bottom ||
    sentence.right <= box.left ||
    sentence.left >= box.right;
  if (!isApart) scrollBy({ top: sentence.bottom - box.top + AIR, behavior: 'instant' });
});

/** The card that a toggle event is about; other things that toggle are none. */
const cardIn = ({ target }: Event): HTMLElement | undefined =>
  target instanceof HTMLElement && target.matches('[popover]') ? target : undefined;

document.addEventListener(
  'beforetoggle',
  (event) => {
    const card = cardIn(event);
    if (!card) return;
    const opens = (event as ToggleEvent).newState === 'open';
    const sentence = opener && cardOf(opener) === card ? sentenceOf(opener) : undefined;
    sentence?.toggleAttribute('data-anchor', opens);
    card.toggleAttribute('data-anchored', opens && sentence !== undefined);
    // In a card the head of the record folds nothing, so it is no stop on the way of the Tab key.
    const summary = card.querySelector('summary');
    if (summary) summary.tabIndex = opens ? -1 : 0;
    card.style.translate = '';
    if (!opens) keepsClear.unobserve(card);
  },
  true,
);

document.addEventListener(
  'toggle',
  (event) => {
    const card = cardIn(event);
    if (!card || !opener || (event as ToggleEvent).newState !== 'open') return;
    const paragraph = opener.closest('.term')?.closest('p, li, dd, td');
    if (paragraph) {
      moveClear(card, paragraph.getBoundingClientRect(), opener);
      return;
    }
    keepsClear.observe(card);
  },
  true,
);

const hasPopovers = 'popover' in HTMLElement.prototype;
if (!hasPopovers) void import('./no-popovers');

document.addEventListener('focusout', ({ target, relatedTarget }) => {
  if (!hasPopovers || !(target instanceof Element)) return;
  const card = target.closest<HTMLElement>(':popover-open');
  if (card && relatedTarget instanceof Node && !card.contains(relatedTarget)) card.hidePopover();
});

export {};
