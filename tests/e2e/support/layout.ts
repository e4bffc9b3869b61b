import { expect, type Page } from '@playwright/test';

/** How far the page can be scrolled sideways, in CSS pixels, and what sticks out the most. */
export interface Overflow {
  pixels: number;
  culprits: string[];
}

/** Measures the page as it stands. */
export function overflowOf(page: Page): Promise<Overflow> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const pixels = Math.max(root.scrollWidth, document.body.scrollWidth) - root.clientWidth;
    if (pixels <= 0) return { pixels: 0, culprits: [] };
    const outside = [...document.body.querySelectorAll('*')]
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .filter(({ right }) => right > root.clientWidth + 0.5)
      .toSorted((a, b) => b.right - a.right);
    const culprits = outside.slice(0, 5).map(({ element, right }) => {
      const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} to ${String(Math.round(right))} px: ${words}`;
    });
    return { pixels, culprits };
  });
}

/** Lays out what the browser leaves until it comes near, so that all of it has its place. */
export const layOutAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });

/** Opens every part of the page that is folded. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('main details'))
      details.setAttribute('open', '');
  });

/**
 * Scrolls down in steps of most of a window, as a reader does, and waits for what that loads. What is further down than
 * 60 steps are lists, which go on as they began. A machine that is busy elsewhere may never draw a frame that nothing has
 * changed; the reader goes on all the same.
 */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
        setTimeout(resolve, 200);
      });
    const end = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    for (let steps = 0; steps < 60 && !end(); steps += 1) {
      scrollBy({ top: innerHeight * 0.8, behavior: 'instant' });
      await frame();
      await frame();
    }
  });
  await page.waitForLoadState('networkidle');
}

/** Brings every figure of the page into sight and tells it that a reader means it, then goes back to the top. */
export async function startFigures(page: Page): Promise<void> {
  await scrollThrough(page);
  await expect(page.locator('[data-apart], a[data-card]')).toHaveCount(0);
  // The event alone leaves the focus where it is.
  await page.evaluate(() => {
    for (const figure of document.querySelectorAll('data-figure'))
      figure.dispatchEvent(new FocusEvent('focusin'));
  });
  await expect(page.locator('data-figure:not(:has(canvas))')).toHaveCount(0);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

/** Leaves of long lists, tables and rows of sections as many items as show every kind; the rest repeats them. */
export const thin = (page: Page, most: number): Promise<void> =>
  page.evaluate((count) => {
    const lists = [...document.querySelectorAll('main :is(ul, ol, tbody)')].map((list) => [
      ...list.children,
    ]);
    const sections = Map.groupBy(
      document.querySelectorAll('main section'),
      ({ parentElement }) => parentElement,
    );
    for (const items of [...lists, ...sections.values()])
      for (const item of items.slice(count)) item.remove();
  }, most);

/**
 * Leaves of parts that are alike and stand beside each other the first `most`, two of which show how far they are apart. A
 * later one stays if anything within it looks like nothing in those before it: has another tag, class, role or attribute, or
 * another parent. What a rule can find in one row of a long list, it finds in those that are left. Headings stay for the order
 * of their levels, and cells for that of their columns.
 */
export const leaveLooks = (page: Page, most: number): Promise<void> =>
  page.evaluate((count) => {
    const { body } = document;
    const look = (element: Element): string => {
      const { tagName, attributes } = element;
      const [name, role] = ['class', 'role'].map((key) => element.getAttribute(key));
      return [tagName, name, role, ...[...attributes].map((attribute) => attribute.name)].join(' ');
    };
    const looks = new Map([body, ...body.querySelectorAll('*')].map((one) => [one, look(one)]));
    const within = (element: Element): string[] =>
      [element, ...element.querySelectorAll('*')].map(
        (one) => `${one.parentElement ? looks.get(one.parentElement) : ''} > ${looks.get(one)}`,
      );
    const thinned = (parent: Element): void => {
      const rows =
        parent.tagName === 'TR'
          ? []
          : [...parent.children].filter((one) => !/^H\d$/.test(one.tagName));
      for (const alike of Map.groupBy(rows, (child) => looks.get(child)).values()) {
        if (alike.length <= count) continue;
        const seen = new Set(alike.slice(0, count).flatMap(within));
        for (const element of alike.slice(count)) {
          const own = within(element);
          if (own.every((one) => seen.has(one))) element.remove();
          else for (const one of own) seen.add(one);
        }
      }
      for (const child of parent.children) thinned(child);
    };
    thinned(body);
  }, most);
