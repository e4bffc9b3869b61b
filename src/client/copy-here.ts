/**
 * What is copied leads to where the page really is. A site can be moved after it was built; the
 * address in its files is then another one. The copy buttons take their text when they are made, so
 * this stands in a script of its own before theirs.
 */
const here = location.origin + location.pathname;
for (const element of document.querySelectorAll<HTMLElement>('copy-text[data-address]')) {
  const built = element.dataset['address'] ?? here;
  const source = element.querySelector('pre');
  element.setAttribute('text', source ? source.textContent.replaceAll(built, here) : here);
}

export {};
