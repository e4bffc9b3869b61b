import { expect, test } from '@playwright/test';

// Chat programs and wikis add signs to an address, and anybody can write one.

/** A value that no page knows, longer than any that is shown. */
const LONG = 'x'.repeat(300);

const ADDRESSES: readonly (readonly [part: string, path: string])[] = [
  ['filter-list', `claims/?verdict=${LONG}`],
  ['filter-list', `facts/?group=${LONG}`],
  ['filter-list', `sources/list/?kind=${LONG}`],
  ['data-figure', `figures/livewyer-throughput/?livewyer-throughput.measure=${LONG}`],
  ['proxy-failure', `differences/proxies/?stop=${LONG}`],
  ['requirement-chooser', `choose/?must=${LONG}`],
  ['version-picker', `run/versions/?linkerd=${LONG}`],
  ['cost-estimate', `run/cost/?pods=${LONG}`],
  ['run-both-checklist', `choose/checklist/?with=${LONG}`],
  ['evidence-list', `choose/list/?list=${LONG}`],
];

test('every filter, figure and list says what it ignores of an address, cut and apart from its words', async ({
  page,
}) => {
  for (const [part, path] of ADDRESSES) {
    await page.goto(path);
    const notice = page.locator(`${part} .notice`).filter({ hasText: 'The address asks for' });
    await expect
      .soft(notice, part)
      .toHaveText(/^The address asks for “[^”]{60}”, which is not known here\./);
    await expect.soft(notice.locator('bdi'), part).toHaveText(/x{40,59}…$/);
  }
});
