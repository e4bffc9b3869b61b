import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/find.ts';
import type { Site } from '../site/resolve.ts';
import { listen, siteHandler } from '../site/server.ts';

/** A mid-range phone on a slow network, as in Lighthouse's mobile profile. */
const CPU_SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
} as const;

/** A page on the slowed-down phone, in a fresh profile with an empty cache. */
export interface Phone {
  page: Page;
  cdp: CDPSession;
  context: BrowserContext;
}

/** Opens an empty page on a phone with a slow CPU. */
export async function openPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return { context, page, cdp };
}

/** Slows down the network of a phone, too. */
export async function slowNetwork({ cdp }: Phone): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', NETWORK);
}

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
