import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser/find.ts';
import { readBase } from './scripts/site/base.ts';
import { freePort } from './scripts/site/free-port.ts';

const folder = process.env.SITE_DIST ?? 'dist';
const base = readBase(folder);

// Workers load this file again; they inherit what the first load has chosen.
process.env.SITE_PORT ??= String(await freePort());
process.env.SITE_BROWSER ??= findBrowser() ?? '';
const { SITE_PORT: port, SITE_BROWSER: executablePath } = process.env;
const baseURL = `http://localhost:${port}${base}`;

/**
 * Specs run at a desk. Those that matter on a phone carry the tag `@phone` and run there too;
 * those that mean nothing at a desk carry `@phone-only`.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A browser on a busy machine loses a frame now and then. A fault fails twice; the list calls the rest flaky.
  retries: 1,
  workers: 2,
  reporter: [['list']],
  timeout: 30_000,
  expect: { timeout: 5_000 },
  use: {
    baseURL,
    // Without one found, Playwright says itself how to get one.
    launchOptions: executablePath === '' ? {} : { executablePath },
    navigationTimeout: 15_000,
    actionTimeout: 10_000,
    // A trace records every test to keep the few that fail; ask for one with `--trace on`.
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone-only/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      grep: /@phone/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
  ],
  webServer: {
    command: `node scripts/serve.ts ${folder} --port ${port} --strict-port`,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 15_000,
  },
});
