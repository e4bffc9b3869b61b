import type { Locator } from '@playwright/test';

/** Text of an element with white space folded; no-break spaces stay. */
export async function wordsOf(element: Locator): Promise<string> {
  return ((await element.textContent()) ?? '').replace(/[ \n\t]+/g, ' ').trim();
}
