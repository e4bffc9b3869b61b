/**
 * For browsers without popovers, which show what opens in a card where it stands: an explanation stands behind its
 * word once it is asked for, and a record or a source is shown in its list.
 */
for (const explanation of document.querySelectorAll<HTMLElement>('.term-pop')) {
  explanation.hidden = true;
  explanation.prepend(' ');
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('[popovertarget]') : null;
  const card = document.getElementById(button?.getAttribute('popovertarget') ?? '');
  if (card?.matches('.term-pop')) card.hidden = !card.hidden;
  else if (card) {
    for (const fold of document.querySelectorAll('details')) fold.open ||= fold.contains(card);
    location.hash = card.id;
  }
});

export {};
