import { expect, type Page, test } from '@playwright/test';
import { MAIN_NAV } from '../../src/lib/navigation.ts';
import { startFigures } from './support/layout';

/** A stop on the way of the Tab key. */
interface Stop {
  /** Place among all elements of the body, in the order of the document; the head gains what is fetched ahead. */
  at: number;
  name: string;
  /** Whether the reader sees where the focus is: a ring of 2 px on it, beside it or in it. */
  marked: boolean;
  /** Whether any of it lies in the window. */
  inView: boolean;
}

/** Runs in the page: what has the focus, or null at the end. */
function focused(): Stop | null {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const ring = (part: Element | null): boolean => {
    if (!part) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  return {
    at: [...document.body.querySelectorAll('*')].indexOf(element),
    name: `${element.tagName.toLowerCase()} ${words.replace(/\s+/g, ' ').slice(0, 50)}`,
    marked: [element, element.nextElementSibling, element.firstElementChild].some(ring),
    inView:
      width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  };
}

/** Runs in the page: places of everything that a reader without a mouse must be able to reach. */
function mustReach(): { at: number; name: string }[] {
  const all = [...document.body.querySelectorAll('*')];
  const selector =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  const groups = new Set<string>();
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.matches(':disabled') && element.tabIndex >= 0)
    .filter((element) => {
      // Of a group of radios the chosen one is the stop; arrow keys do the rest.
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      return element.checked && !groups.has(element.name) && groups.add(element.name);
    })
    .map((element) => ({
      at: all.indexOf(element),
      name: `${element.tagName.toLowerCase()} ${(element.textContent ?? '').trim().slice(0, 50)}`,
    }));
}

/** Presses Tab from the top of the page until the focus leaves it. */
async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

for (const path of ['', 'differences/proxies/', 'claims/perf-linkerd-faster/'])
  test(`/${path} is walked by Tab: everything, in order, in sight, and out again`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(path);
    await startFigures(page);
    const targets = await page.evaluate(mustReach);
    expect(targets.length).toBeGreaterThan(30);
    const stops = await walk(page, targets.length + 100);

    const reached = new Set(stops.map(({ at }) => at));
    expect(targets.filter(({ at }) => !reached.has(at)).map(({ name }) => name)).toEqual([]);
    // No stop comes twice: nothing holds the focus. After the last one it leaves the page.
    expect(reached.size).toBe(stops.length);
    expect(stops.length).toBeLessThan(targets.length + 100);
    // The way follows the order of the text.
    const places = stops.map(({ at }) => at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const unseen = stops.filter(({ marked, inView }) => !marked || !inView);
    expect(
      unseen.map(({ name, marked }) => `${name}: ${marked ? 'out of view' : 'no ring'}`),
    ).toEqual([]);
  });

for (const path of ['', 'differences/security/', 'claims/', 'no-such-page/'])
  test(`/${path} begins with a link past the navigation`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() =>
      document.querySelector('#main')?.contains(document.activeElement),
    );
    expect(inside).toBe(true);
    // Leaving it again hides it.
    await expect(skip).not.toBeInViewport();
  });

test('shows the ring of the focus in both themes, apart from the ground', async ({ page }) => {
  await page.goto('about/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.getByRole('banner').getByRole('link').first().focus();
    await page.keyboard.press('Tab');
    const [ring, ground] = await page.evaluate(() => [
      getComputedStyle(document.activeElement ?? document.body).outlineColor,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(contrast(ring ?? '', ground ?? '')).toBeGreaterThanOrEqual(3);
  }
});

/** Contrast of two colors written rgb(…), by https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('opens and closes the menu of small screens by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('differences/security/');
  const menu = page.getByRole('navigation', { name: 'Main, small screens' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Menu', { exact: true })).toBeFocused();
  await expect(menu).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(menu).toBeHidden();
});

test('opens the menu by touch, marks where one is, leads on, and closes @phone-only', async ({
  page,
}) => {
  await page.goto('differences/security/');
  const menu = page.getByRole('navigation', { name: 'Main, small screens' });
  const button = page.getByText('Menu', { exact: true });
  await button.tap();
  await expect(menu).toBeVisible();
  // The five differences, the main pages, and the search.
  await expect(menu.getByRole('link')).toHaveCount(5 + MAIN_NAV.length + 1);
  await expect(menu.locator('[aria-current=page]')).toContainText('Security');
  const box = await menu.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
  await button.tap();
  await expect(menu).toBeHidden();
  await button.tap();
  await menu.getByRole('link', { name: /Complexity/ }).tap();
  await expect(page).toHaveURL(/\/differences\/complexity\/$/);
  await expect(menu).toBeHidden();
});
