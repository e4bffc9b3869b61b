import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../browser/find.ts';
import type { Site } from '../site/resolve.ts';
import { listen, siteHandler } from '../site/server.ts';

/** Serves a site while `use` works with its address. */
export async function serving<T>(site: Site, use: (home: string) => Promise<T>): Promise<T> {
  const { server, port } = await listen(siteHandler(site), 0, 'localhost');
  try {
    return await use(`http://localhost:${port}${site.base}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Keeps a browser open while `use` works with it. */
export async function browsing<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
