/**
 * Records and sources that open beside a sentence. The seal and the number open them without a
 * script; with it the words of a claim do so as well, the card keeps clear of its sentence, and it
 * closes when the focus moves on.
 */

import { sentenceBox } from './term-sentence.ts';

/** Buttons that open a card; the ones inside that close it name their action. */
const OPENER = 'button[popovertarget]:not([popovertargetaction])';
const WORDS = '[data-claim-words]';
/** The seal of a claim; its words may hold terms, which open cards of their own. */
const SEAL = 'button[popovertarget^="claim-"]';

/** Room between a sentence and a card that would have covered it, in pixels. */
const AIR = 12;

/** Below this width a card is a sheet. */
const SHEET = 704;

const isApart = (one: DOMRect, other: DOMRect): boolean =>
  one.bottom <= other.top ||
  one.top >= other.bottom ||
  one.right <= other.left ||
  one.left >= other.right;

let opener: HTMLElement | undefined;
let wasOpen = false;

const cardOf = (button: Element | null | undefined): Element | null =>
  button instanceof HTMLButtonElement ? button.popoverTargetElement : null;

/** A word that is explained in place. */
const TERM = '.term';

/** What a card is tied to: all words of a claim, the number of a source, or the word of a term. */
const sentenceOf = (button: HTMLElement): HTMLElement =>
  (button.matches(TERM) ? null : button.closest<HTMLElement>(WORDS)) ?? button;

/** The box that a card must not cover. An explanation keeps clear of the whole sentence of its word. */
const clearOf = (button: HTMLElement): DOMRect =>
  button.matches(TERM) ? sentenceBox(button) : sentenceOf(button).getBoundingClientRect();

/**
 * Moves an explanation below its sentence, or above it where there is no room below. On phones it is a
 * sheet at the lower edge, which goes to the upper one. The text stays where it is.
 */
function moveClear(card: HTMLElement, sentence: DOMRect): void {
  const { top, height } = card.getBoundingClientRect();
  const below = sentence.bottom + AIR / 2;
  const isSheet = innerWidth < SHEET;
  const above = isSheet ? 0 : Math.max(sentence.top - AIR / 2 - height, 0);
  const to = isSheet || below + height > innerHeight ? above : below;
  card.style.translate = `0 ${String(to - top)}px`;
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
    if (!opens) card.style.translate = '';
  },
  true,
);

document.addEventListener(
  'toggle',
  (event) => {
    const card = cardIn(event);
    if (!card || !opener || (event as ToggleEvent).newState !== 'open') return;
    const sentence = clearOf(opener);
    if (isApart(sentence, card.getBoundingClientRect())) return;
    if (opener.matches(TERM)) moveClear(card, sentence);
    const box = card.getBoundingClientRect();
    if (!isApart(sentence, box))
      scrollBy({ top: sentence.bottom - box.top + AIR, behavior: 'instant' });
  },
  true,
);

document.addEventListener('focusout', ({ target, relatedTarget }) => {
  const card = target instanceof Element ? target.closest<HTMLElement>(':popover-open') : null;
  if (card && relatedTarget instanceof Node && !card.contains(relatedTarget)) card.hidePopover();
});
