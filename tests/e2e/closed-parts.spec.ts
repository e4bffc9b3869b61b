import { expect, test } from '@playwright/test';
import { REFERENCE_PATHS, RUN_APART } from '../../src/lib/navigation';
import { articles } from './support/content';
import { readOn } from './support/record';

// All articles are one kind; each page of the chapter has parts of its own.
const PATHS = [
  ...articles.slice(0, 1).map(({ path }) => path),
  ...RUN_APART.map((id) => REFERENCE_PATHS[id].slice(1)),
];

for (const path of PATHS)
  test(`shows what ${path} keeps closed with all its styles`, async ({ page }) => {
    await page.goto(path);
    const address = await page.locator('[data-apart] a').first().getAttribute('href');
    await readOn(page);
    // What opens may be completed by script.
    await page.evaluate(async () => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    const changed = await page.evaluate(async (own) => {
      const html = await (await fetch(own)).text();
      const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles.join('').replace(/@font-face\s*\{[^}]*\}/g, ''));
      const looks = (): string[] =>
        [...document.querySelectorAll('main *')].map((element) => {
          const { color, backgroundColor, borderWidth, display, font, listStyle, textDecoration } =
            getComputedStyle(element);
          const { width, height } = element.getBoundingClientRect();
          const drawn = [color, backgroundColor, borderWidth, display, font, listStyle];
          const name = `${element.tagName} ${element.getAttribute('class') ?? ''}`;
          return [name, ...drawn, textDecoration, width.toFixed(), height.toFixed()].join(' ');
        });
      const before = looks();
      document.adoptedStyleSheets.push(sheet);
      return looks().flatMap((after, i) =>
        after === before[i] ? [] : [`${before[i]} → ${after}`],
      );
    }, address ?? '');
    expect(changed).toEqual([]);
  });
