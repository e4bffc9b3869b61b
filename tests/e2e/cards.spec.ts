import { expect, type Page, test } from '@playwright/test';
import { articles } from './support/content';
import { unfold } from './support/layout';
import { opened, readOn } from './support/record';

const WORDS = '[data-claim-words]';

/** Opens what the 2024 page says, where words of claims stand; the other folds stay closed, so that nothing moves. */
const openPoints = (page: Page): Promise<void> =>
  page.locator('#how-the-page-fared details > summary').click();

/** Where a card lies, and what is wrong with that. */
async function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(async (selector) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const faults: string[] = [];
    for (const words of document.querySelectorAll<HTMLElement>(selector)) {
      words.scrollIntoView({ block: 'center', behavior: 'instant' });
      await frame();
      words.click();
      await frame();
      await frame();
      const card = document.querySelector<HTMLElement>(':popover-open');
      const name = words.textContent.trim().slice(0, 30);
      if (!card) {
        faults.push(`${name}: opens nothing`);
        continue;
      }
      // The rest of a record comes from its page, and makes the card taller.
      const whole = () => card.querySelector('dl')?.textContent.includes('Finding');
      for (let i = 0; i < 200 && !whole(); i += 1) await frame();
      if (!whole()) faults.push(`${name}: its finding does not come`);
      await frame();
      await frame();
      const box = card.getBoundingClientRect();
      const close = [...card.querySelectorAll('button')].at(-1)?.getBoundingClientRect();
      const covers = [...words.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          bottom > box.top + 1 &&
          top < box.bottom - 1 &&
          right > box.left + 1 &&
          left < box.right - 1,
      );
      if (covers) faults.push(`${name}: covered by its card`);
      if (box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth)
        faults.push(`${name}: outside the window`);
      if (box.height > Math.max(280, innerHeight / 2))
        faults.push(`${name}: ${box.height} px high`);
      if (!close || close.top < box.top || close.bottom > box.bottom || close.height < 24)
        faults.push(`${name}: cannot be closed in sight`);
      card.hidePopover();
      await frame();
    }
    return faults;
  }, WORDS);
}

/** What is wrong with the records and sources that marks in the text open, each looked at once. */
async function faultsOfMarks(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const marks = (kind: string): HTMLElement[] => [
      ...new Map(
        [
          ...document.querySelectorAll<HTMLElement>(
            `main button[popovertarget^="${kind}-"]:not([popovertargetaction])`,
          ),
        ].map((mark) => [mark.getAttribute('popovertarget'), mark]),
      ).values(),
    ];
    const sources = marks('source');
    const faults: string[] = [];
    // Of the sources the first on their way through the text, and the last ones, at the edges of the window.
    for (const mark of [...marks('claim'), ...sources.slice(0, 3), ...sources.slice(-3)]) {
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
      mark.click();
      await frame();
      const opened = document.querySelector<HTMLElement>(':popover-open');
      const id = mark.getAttribute('popovertarget') ?? '';
      if (opened?.id !== id) faults.push(`${id}: opens ${opened?.id ?? 'nothing'}`);
      if (!opened) continue;
      const { left, top, right, bottom } = opened.getBoundingClientRect();
      const { clientWidth } = document.documentElement;
      if (left < -0.5 || top < -0.5 || right > clientWidth + 0.5 || bottom > innerHeight + 0.5)
        faults.push(`${id}: outside the window`);
      if (bottom - top <= 90) faults.push(`${id}: leaves no room to read`);
      if (opened.scrollWidth > opened.clientWidth) faults.push(`${id}: cut off at the side`);
      opened.hidePopover();
    }
    return [...(sources.length > 5 ? [] : ['cites too few sources to tell']), ...faults];
  });
}

/** Goes to every figure and part that comes from a page of its own: until it is there, the text below it moves. */
async function bringFigures(page: Page): Promise<void> {
  await expect(async () => {
    const left = await page.evaluate(() => {
      const apart = document.querySelectorAll('figure-apart, part-apart:not(:has(table, ul))');
      apart[0]?.scrollIntoView();
      return apart.length;
    });
    expect(left).toBe(0);
  }).toPass();
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [844, 390],
] as const)
  test(`opens every card clear of its words, every record and sources within the window, at ${width} by ${height}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    let words = 0;
    for (const { path } of articles) {
      await page.goto(path);
      await readOn(page);
      words += await page.locator(WORDS).count();
      await openPoints(page);
      expect(await faultsOf(page), path).toEqual([]);
      await unfold(page);
      await bringFigures(page);
      expect(await faultsOfMarks(page), path).toEqual([]);
    }
    expect(words).toBeGreaterThan(5);
  });

test.describe('without anchor positioning', () => {
  // The styles stand in the page, whose policy names their hash; changed ones need it out of the way.
  test.use({ bypassCSP: true });

  test('docks cards at the lower right edge of the window', async ({ page }) => {
    await page.route(/differences\/proxies\/(evidence\/)?$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('position-area', 'position-nowhere');
      await route.fulfill({ response, body });
    });
    await page.goto('differences/proxies/');
    await readOn(page);
    await openPoints(page);
    await page.locator(WORDS).first().getByRole('button').click();
    const box = await opened(page).boundingBox();
    expect(box && [box.x + box.width, box.y + box.height].map(Math.round)).toEqual([1424, 884]);
  });
});

test('closes a card when its words are pressed again, and when the focus leaves it', async ({
  page,
}) => {
  await page.goto('differences/proxies/');
  await readOn(page);
  await openPoints(page);
  const words = page.locator(WORDS).first();
  const press = async (): Promise<void> => {
    const [x, y] = await words.evaluate((element) => {
      const [line] = element.getClientRects();
      return [(line?.x ?? 0) + 6, (line?.y ?? 0) + (line?.height ?? 0) / 2] as const;
    });
    await page.mouse.click(x, y);
  };
  await words.scrollIntoViewIfNeeded();
  await press();
  await expect(opened(page)).toHaveCount(1);
  await press();
  await expect(opened(page)).toHaveCount(0);
  await words.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(opened(page)).toHaveCount(1);
  for (let stops = 0; stops < 4; stops += 1) await page.keyboard.press('Tab');
  await expect(opened(page)).toHaveCount(0);
});

test('gives seals and numbers of sources a target of 24 px @phone-only', async ({ page }) => {
  for (const { path } of articles) {
    await page.goto(path);
    const small = await page
      .locator(
        'main :is(button[popovertarget]:not([popovertargetaction]), a[data-card]):not([aria-label^=Evidence])',
      )
      .evaluateAll((all) =>
        all
          .map((button) => ({ name: button.ariaLabel, box: button.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 23.5)
          .map(({ name }) => name),
      );
    expect(small, path).toEqual([]);
  }
});
