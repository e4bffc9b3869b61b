import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const MUST = 'must=mtls-all-tcp-past-beta+udp-encryption';
const row = (id: string) => `#requirement-${id}`;

test('ticks by keyboard, says what is excluded, and keeps it in an address that reopens it', async ({
  page,
}) => {
  await page.goto('choose/');
  const status = page.locator('[data-ask-status]');
  await expect(status).toHaveText('Nothing is ticked yet.');
  await page.locator(row('udp-encryption')).getByLabel('Not needed').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/\?nice=udp-encryption$/);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/\?must=udp-encryption$/);
  await expect(status).toHaveText('1 must, 0 nice. Excluded: Linkerd.');
  await expect(page.locator('[data-group="excluded"]')).toContainText('UDP encrypted too');

  await page.goBack();
  await expect(status).toHaveText('0 must, 1 nice. Nothing is excluded.');
  await page.goBack();
  await expect(status).toHaveText('Nothing is ticked yet.');

  await page.goto(`choose/?${MUST}&show=mine`);
  await expect(page.locator('[data-ask]:visible')).toHaveCount(2);
  await expect(page.locator(row('udp-encryption'))).toContainText('with a key for each node');
  // Unknown excludes nothing and meets nothing.
  const ambient = page.locator('[data-outcome="istioAmbient"]');
  await expect(ambient).toContainText('Not excluded: of 2 musts 1 unknown, 1 met.');
});

test('says what it ignores of a hostile address, and works on @phone', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const long = 'x'.repeat(7000);
  await page.goto(
    `choose/?must=__proto__+udp-encryption+%3Cimg%20src=x%3E+${long}&must=fips-build&nice=fips-build&show=all`,
  );
  const notice = page.locator('requirement-chooser [data-unknown]');
  await expect(notice).toContainText('“__proto__”, “<img”, “src=x>” and 3 more');
  await expect(page.locator('[data-ask-status]')).toContainText('2 must, 0 nice.');
  // What no server would take still reaches a script that changes the address.
  await page.evaluate(() => {
    history.pushState(null, '', `?must=no-sidecar-at-all+${'y'.repeat(100_000)}`);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page.locator('[data-ask-status]')).toContainText('1 must, 0 nice.');
  expect((await notice.textContent())?.length).toBeLessThan(400);
  await page.locator(row('no-sidecar-at-all')).getByLabel('Not needed').check();
  await expect(notice).toBeHidden();

  await page.goto(
    'choose/list/?list=__proto__.x+claims.%3Cb%3E+features.no-such+claims.blast-radius',
  );
  await expect(page.locator('evidence-list [data-unknown]')).toContainText('“__proto__.x”');
  await expect(page.locator('[data-shown] h3')).toHaveCount(1);
  await page.goto('choose/checklist/?with=routing.nowhere');
  await expect(page.locator('[data-unknown]')).toContainText('“routing.nowhere”');
  expect(faults).toEqual([]);
});

test('writes the decision record from the choice, to download and to print', async ({ page }) => {
  await page.goto(`choose/?${MUST}`);
  await page.getByRole('link', { name: 'Write the decision record' }).click();
  await expect(page).toHaveURL(new RegExp(`/choose/record/\\?${MUST.replaceAll('+', '\\+')}$`));
  await expect(page.getByRole('heading', { name: 'Options considered' })).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('decision-record.md');
  const markdown = readFileSync(await file.path(), 'utf8');
  expect(markdown).toMatch(/^# Choice of a service mesh\n\n- Status: proposed\n- Date: \d{4}-/);
  const here = new URL(page.url());
  const place = `${here.origin}${here.pathname.replace('record/', '')}`;
  expect(markdown).toContain(`(<${place}#requirement-udp-encryption>)`);
  expect(markdown).toContain(`(<${place}?${MUST}>)`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Download' })).toBeHidden();
  await expect(page.getByText('To be written by the team')).toBeVisible();
});

test('narrows the checklist to the cluster that it is told of', async ({ page }) => {
  await page.goto('choose/checklist/');
  const tasks = page.locator('[data-shown]').getByRole('listitem');
  await expect(tasks.first()).toBeVisible();
  const all = await tasks.count();
  await page.getByLabel('Node encryption').selectOption('ztunnel');
  await expect(page).toHaveURL(/\?with=node-encryption\.ztunnel$/);
  await expect(tasks).not.toHaveCount(all);
  await expect(page.getByText('Do not enroll a meshed namespace')).toBeVisible();
  await page.goBack();
  await expect(tasks).toHaveCount(all);
});

test('gathers a list in the address alone, from page to page, and keeps it only where asked', async ({
  page,
}) => {
  await page.goto('claims/blast-radius/');
  await page.getByRole('link', { name: 'Add to my list' }).click();
  const heads = page.locator('[data-shown] h3');
  await expect(heads).toHaveCount(1);
  await page.locator('[data-some]').getByRole('link', { name: 'features' }).click();
  await expect(page).toHaveURL(/facts\/\?&?list=claims\.blast-radius$/);
  await page.locator('#feature-retries').getByRole('link', { name: 'Add to my list' }).click();
  await expect(page).toHaveURL(/list\/\?list=features\.retries\+claims\.blast-radius$/);
  await expect(heads).toHaveCount(2);
  await expect(page.locator('[data-shown]')).toContainText('Supported.');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await page.getByLabel('Keep the list in this browser').check();
  await page.goto('choose/list/');
  await expect(heads).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove blast-radius' }).click();
  await expect(heads).toHaveCount(1);
  await page.getByLabel('Keep the list in this browser').uncheck();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the whole table of requirements with what stands behind it, and nothing to tick', async ({
    page,
  }) => {
    await page.goto('choose/?must=udp-encryption');
    await expect(page.locator('[data-ask]:visible')).toHaveCount(39);
    await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0);
    const one = page.locator(row('udp-encryption'));
    await one.locator('summary').click();
    await expect(one).toContainText('with a key for each node');
    await page.goto('bottom-line/#not-shown');
    await page.locator('#not-shown a').click();
    await expect(page).toHaveURL(/choose\/grounds\/#not-shown$/);
  });
});
