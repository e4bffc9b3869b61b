import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { layOutAll, startFigures, thin } from '../e2e/support/layout';
import { LOST, samplePaths } from '../support/sample-pages';

for (const path of [...samplePaths(2), LOST])
  test(`/${path}`, async ({ page }, info) => {
    const name = `${path.replace(/\/$/, '').replaceAll('/', '-') || 'home'}.png`;
    const isComparing = info.config.updateSnapshots === 'none';
    test.skip(
      isComparing && !existsSync(info.snapshotPath(name)),
      'The site before has no such page.',
    );
    if (info.project.name === 'print') await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    await thin(page, 12);
    await layOutAll(page);
    await startFigures(page);
    await expect(page).toHaveScreenshot(name, { fullPage: true });
  });
