import { expect, test } from '@playwright/test';
import { overflowOf, unfold } from './support/layout';
import { LOST, samplePaths } from './support/pages';

const WIDTHS = [320, 390, 820, 1440];

for (const path of [...samplePaths(10), LOST])
  test(`/${path} fits every width, folded and unfolded`, async ({ page }) => {
    await page.goto(path);
    const wrong: string[] = [];
    for (const state of ['folded', 'unfolded']) {
      if (state === 'unfolded') await unfold(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const { pixels, culprits } = await overflowOf(page);
        if (pixels > 0)
          wrong.push(
            `${state}, ${String(width)} px: ${String(pixels)} px over, ${culprits.join(' | ')}`,
          );
      }
    }
    expect(wrong).toEqual([]);
  });
