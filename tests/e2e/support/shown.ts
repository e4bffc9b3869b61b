import type { Page } from '@playwright/test';

/**
 * How many elements are displayed, wherever they stand on the page. Asked in one go: the list of
 * sources is long, and looking at each entry by itself would lay it out.
 */
export const shown = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
