/**
 * Makes sure that there is a Chromium for the browser tests and the bench, and prints its path.
 *
 * Usage: node scripts/browser.ts
 */
import { findBrowser } from './browser/find.ts';
import { installBrowser } from './browser/install.ts';

const REMEDY = `No Chromium was found and none could be installed. Do one of these, then run the command again:
  - npx playwright install --with-deps chromium
  - install Chromium or Google Chrome with the package manager of your system
  - set CHROMIUM_PATH to the path of a Chromium, Chrome or Edge you have`;

try {
  const path = findBrowser() ?? installBrowser();
  if (path === undefined) throw new Error(REMEDY);
  console.log(`Browser: ${path}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
