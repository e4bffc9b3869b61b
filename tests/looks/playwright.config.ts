import { defineConfig, devices, type Project } from '@playwright/test';
import browserTests from '../../playwright.config.ts';
import { looksFolder } from '../../scripts/looks/folder.ts';

const desktop = devices['Desktop Chrome'];

/** A way in which a page is looked at. */
const view = (name: string, width: number, colorScheme: 'light' | 'dark'): Project => ({
  name,
  use: { ...desktop, viewport: { width, height: 900 }, colorScheme },
});

/**
 * Pictures of one page of each kind at a phone, a tablet and a desk, in both themes and on paper.
 * They are of one machine and one built site, so they are no tests of the project.
 */
export default defineConfig({
  ...browserTests,
  testDir: '.',
  testMatch: 'looks.ts',
  outputDir: looksFolder('differences'),
  snapshotPathTemplate: `${looksFolder('before')}/{projectName}/{arg}{ext}`,
  reporter: [['dot'], ['html', { outputFolder: looksFolder('report'), open: 'never' }]],
  timeout: 180_000,
  expect: {
    timeout: 60_000,
    toHaveScreenshot: { animations: 'disabled', maxDiffPixels: 0, threshold: 0.02 },
  },
  use: {
    ...browserTests.use,
    // The style sheet of this tool is none that the policy of the site allows.
    bypassCSP: true,
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'off',
    navigationTimeout: 60_000,
  },
  projects: [
    ...([360, 820, 1440] as const).flatMap((width) => [
      view(`${String(width)}-light`, width, 'light'),
      view(`${String(width)}-dark`, width, 'dark'),
    ]),
    // A4 between its margins, at 96 px to the inch.
    view('print', 673, 'light'),
  ],
  // Commands run beside their config file; this one is meant for the root of the project.
  webServer: [browserTests.webServer ?? []].flat().map((one) => ({ ...one, cwd: process.cwd() })),
});
