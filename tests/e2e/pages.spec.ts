import { expect, test } from '@playwright/test';
import { kindPaths, LOST, phoneTag } from '../support/sample-pages';
import { expectAccessible } from './support/axe';
import { watchFaults } from './support/faults';
import { expectToFit } from './support/fit';
import { layOutAll, leaveLooks, scrollThrough, unfold } from './support/layout';
import { MOST_SHIFT, openStill } from './support/shift';

// What every kind of page must keep, asked of one visit: to open a page takes as long as to look at it.
for (const path of [...kindPaths(), LOST])
  test(`/${path} asks only its own host, stays still, fits, and has no fault that axe can find${phoneTag(path)}`, async ({
    page,
    baseURL,
    isMobile,
  }) => {
    test.slow();
    const faults = await watchFaults(page, baseURL ?? '');
    const { status, moved } = await openStill(page, path);
    expect(status).toBe(path === LOST ? 404 : 200);
    await scrollThrough(page);
    const { sum, what } = await moved();
    expect.soft(sum, `moved: ${what.join(', ')}`).toBeLessThanOrEqual(MOST_SHIFT);

    // A phone has one width; at a desk the window is drawn to all of them.
    if (!isMobile) await expectToFit(page);
    await unfold(page);
    // The browser itself logs the status of the page that is not there.
    expect.soft(path === LOST ? faults.filter((fault) => !/404/.test(fault)) : faults).toEqual([]);

    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await leaveLooks(page, 2);
    await layOutAll(page);
    await expectAccessible(page);
  });
