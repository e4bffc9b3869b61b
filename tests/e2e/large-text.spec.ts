import { expect, test } from '@playwright/test';
import { kindPaths, LOST } from '../support/sample-pages';
import { overflowOf } from './support/layout';

const { SITE_BROWSER: executablePath = '' } = process.env;

test.use({
  viewport: { width: 390, height: 844 },
  launchOptions: {
    args: ['--blink-settings=defaultFontSize=24'],
    ...(executablePath && { executablePath }),
  },
});

test('fits a phone without scrolling sideways with a default font of 24 px', async ({ page }) => {
  test.slow();
  const wrong: string[] = [];
  for (const path of [...kindPaths(), LOST]) {
    await page.goto(path);
    const { pixels, culprits } = await overflowOf(page);
    if (pixels > 0) wrong.push(`${path}: ${String(pixels)} px over, ${culprits.join(' | ')}`);
  }
  expect(wrong).toEqual([]);
});
