/** Opens the card of each claim of the page that is open, and tells which do not open inside the window; runs in the page. */
export async function openedCards(): Promise<string[]> {
  const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
  const faults: string[] = [];
  // An article brings what it keeps closed with the first sign of a reader.
  dispatchEvent(new Event('wheel'));
  for (let tries = 0; tries < 50 && document.querySelector('[data-apart]'); tries += 1)
    await settle();
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  for (const words of [...document.querySelectorAll<HTMLElement>('[data-claim-words]')].slice(
    0,
    6,
  )) {
    const name = words.textContent.trim().slice(0, 40);
    // A figure that comes into an open fold above moves the words on, and then they have to be looked up again.
    for (let still = 0, tries = 0; still < 5 && tries < 50; tries += 1) {
      const { top } = words.getBoundingClientRect();
      words.scrollIntoView({ block: 'center', behavior: 'instant' });
      await settle();
      still = Math.abs(words.getBoundingClientRect().top - top) < 1 ? still + 1 : 0;
    }
    words.click();
    await settle();
    const card = document.querySelector<HTMLElement>(':popover-open');
    const box = card?.getBoundingClientRect();
    if (!card || !box) faults.push(`${name}: opens nothing`);
    else if (box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth)
      faults.push(`${name}: outside the window`);
    card?.hidePopover();
  }
  return faults;
}
