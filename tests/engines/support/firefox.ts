import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { PROGRAMS, pathOf } from '../../../scripts/engines/programs.ts';
import type { Browser } from './browser.ts';

/** Starts the Firefox of the system, driven by WebDriver BiDi. Throws where there is none. */
export async function startFirefox(): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: pathOf(PROGRAMS.firefox, existsSync),
    defaultViewport: { width: 1280, height: 900 },
  });
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    run: (work) => page.evaluate(work),
    close: () => browser.close(),
  };
}
