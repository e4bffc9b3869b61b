/** What a reader would notice of the page that is open; runs in the page, so it calls nothing from outside. */
export function readPage() {
  const heading = document.querySelector('h1');
  const box = heading?.getBoundingClientRect();
  const looks = (element: Element): string => {
    const { textDecorationLine, backgroundImage, borderBottomStyle } = getComputedStyle(element);
    return [
      textDecorationLine === 'none' ? '' : textDecorationLine,
      backgroundImage === 'none' ? '' : 'ground',
      borderBottomStyle === 'none' ? '' : 'line',
    ].join('');
  };
  return {
    faults: (window as unknown as { faults: string[] }).faults,
    title: document.title,
    visibleHeading: box !== undefined && box.height > 10 && box.top < innerHeight && box.bottom > 0,
    sideways: document.documentElement.scrollWidth > innerWidth,
    unmarkedClaims: [...document.querySelectorAll('[data-claim-words]')]
      .filter((words) => ![words, ...words.querySelectorAll('*')].some(looks))
      .map((words) => words.textContent.trim().slice(0, 60)),
    ground: getComputedStyle(document.body).backgroundColor,
  };
}
