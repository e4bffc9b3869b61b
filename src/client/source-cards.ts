/** Sources are lines of a list, and there are many: each gets its way to be closed as it opens beside a sentence. */
document.addEventListener(
  'beforetoggle',
  (event) => {
    const { target, newState } = event as ToggleEvent;
    if (!(target instanceof Element) || newState !== 'open') return;
    if (!target.matches('.source-card:not(:has(.close))')) return;
    target.insertAdjacentHTML(
      'afterbegin',
      `<button class="close" popovertarget="${target.id}" popovertargetaction="hide">Close</button>`,
    );
  },
  true,
);

export {};
