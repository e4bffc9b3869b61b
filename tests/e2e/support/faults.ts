import type { Page } from '@playwright/test';

/**
 * Collects what a page does wrong from now on: requests to other hosts, requests that fail,
 * errors and warnings in the console (a break of the content security policy is one) and
 * exceptions. The returned list keeps growing.
 */
export async function watchFaults(page: Page, home: string): Promise<string[]> {
  const faults: string[] = [];
  const { origin } = new URL(home);
  await page.context().route(
    (url) => url.origin !== origin && /^(https?|wss?):$/.test(url.protocol),
    async (route) => {
      faults.push(`asks another host: ${route.request().url()}`);
      await route.abort();
    },
  );
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`throws: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      faults.push(`${String(response.status())}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => faults.push(`fails: ${request.url()}`));
  return faults;
}
