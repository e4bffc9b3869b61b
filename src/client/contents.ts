/**
 * Marks the section being read in the table of contents: the first whose head stands in the upper
 * part of the window, or else the last that began above it.
 */
class PageContents extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const sections = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
    const mark = (): void => {
      const line = innerHeight * 0.3;
      const begun = sections
        .map((section) => ({ id: section.id, top: section.getBoundingClientRect().top }))
        .filter(({ top }) => top <= line);
      // The last sections cannot rise to the upper part; there the one that a link led to is being read.
      const end = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      const asked = sections.find(({ id }) => end && id === location.hash.slice(1));
      const read = asked ?? begun.find(({ top }) => top >= 0) ?? begun.at(-1);
      for (const link of links)
        if (read && link.hash === `#${read.id}`) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
    };
    // Where nobody sees the list, a page that is scrolled does not stop for it.
    let isSeen = false;
    const list = this.querySelector('ol');
    if (list)
      new IntersectionObserver(([entry]) => {
        isSeen = entry?.isIntersecting ?? false;
        if (isSeen) mark();
      }).observe(list);
    let waiting = false;
    addEventListener(
      'scroll',
      () => {
        if (waiting || !isSeen) return;
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          mark();
        });
      },
      { passive: true },
    );
    addEventListener('hashchange', mark);
  }
}
customElements.define('page-contents', PageContents);
