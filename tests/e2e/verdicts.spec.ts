import { expect, type Page, test } from '@playwright/test';
import { VERDICTS } from '../../src/schemas/claim.ts';

/** How the ground and the edge of each verdict look without hue: lightness in steps, fill, edge. */
const looks = (page: Page): Promise<string[]> =>
  page.evaluate((verdicts) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    const lightness = (color: string): number => {
      if (!context) return 0;
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
      return a === 0 ? -1 : Math.round((0.2126 * r + 0.7152 * g + 0.0722 * b) / 32);
    };
    return verdicts.map((verdict) => {
      const tile = document.querySelector(`[data-rows] [href="#sign-${verdict}"]`)?.closest('svg');
      if (!tile) return verdict;
      const style = getComputedStyle(tile);
      const fill = style.backgroundImage.split(/[ ,]/)[0];
      const way = /to right/.test(style.backgroundImage) ? 'sideways' : '';
      return `${lightness(style.backgroundColor)} ${fill}${way} ${style.borderTopStyle} ${lightness(style.borderTopColor) < 0 ? 'no edge' : 'edge'}`;
    });
  }, VERDICTS);

test('tells verdicts apart without their hue, in both themes', async ({ page }) => {
  await page.goto('claims/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const all = await looks(page);
    expect(new Set(all).size, [colorScheme, ...all].join('\n')).toBe(VERDICTS.length);
  }
});

test('draws the sign of every seal inside the seal', async ({ page }) => {
  for (const path of ['differences/proxies/', 'claims/', 'claims/blast-radius/']) {
    await page.goto(path);
    const found = await page
      .locator('span:has(> svg > use[href^="#sign-"]):visible')
      .evaluateAll((seals) =>
        seals.map((seal) => {
          const outer = seal.getBoundingClientRect();
          const sign = seal.querySelector('svg')?.getBoundingClientRect();
          if (!sign || sign.width < 5 || sign.height < 5) return 'no sign';
          const inside = sign.top >= outer.top && sign.bottom <= outer.bottom;
          return inside ? 'inside' : `${sign.top - outer.top} px below its top`;
        }),
      );
    expect(new Set(found), path).toEqual(new Set(['inside']));
  }
});

test('keeps verdicts in forced colors and on paper', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('claims/');
  const seal = page.locator('[data-rows] svg:has([href="#sign-supported"])').first();
  const background = await seal.evaluate((svg) => getComputedStyle(svg).backgroundColor);
  const page_ = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(background).not.toBe(page_);
  await expect(seal).toHaveCSS('forced-color-adjust', 'none');
  await expect(seal).toHaveCSS('print-color-adjust', 'exact');
});

test('marks only what is chosen in forced colors', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('differences/security/');
  const five = page.getByRole('navigation', { name: 'The five differences' });
  const borders = await five
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBottomColor));
  expect(new Set(borders).size).toBe(2);
  expect(borders.filter((color) => color === borders[1])).toHaveLength(1);
});
