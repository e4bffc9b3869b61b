import { expect, test } from '@playwright/test';
import { REFERENCE_PATHS, RUN_APART } from '../../src/lib/navigation';
import { records } from './support/content';
import { readOn } from './support/record';

/** The records of a kind as the folds of its page hold them. */
const first = <T>(list: readonly T[], wanted: (one: T) => boolean): T => {
  const found = list.find(wanted);
  if (!found) throw new Error('No record fits.');
  return found;
};
const choice = first(records.together, ({ kind }) => kind === 'choice');
const routine = first(records.routines, ({ group }) => group === 'certificates');

test('brings the details of a record in place where a reader opens them @phone', async ({
  page,
}) => {
  await page.goto('run/both/');
  const record = page.locator('#conflicts article').first();
  await expect(record.locator('[data-apart]')).toHaveCount(1);
  await record.locator('summary').click();
  await expect(record.locator('[data-apart]')).toHaveCount(0);
  await expect(record.locator('.cite a').first()).toBeVisible();
});

test('shows a record of a closed list where the address leads to it', async ({ page }) => {
  await page.goto(`run/upgrades/#${routine.id}`);
  const record = page.locator(`article[id="${routine.id}"]`);
  await expect(record).toBeInViewport();
  await expect(record.locator('p.words')).toBeVisible();
});

test('finds words that stood closed, once they are there', async ({ page }) => {
  const { id, whatHelps } = first(records.symptoms, (one) => one.whatHelps.length > 60);
  await page.goto('run/symptoms/');
  await page.locator('input[type=search]').last().fill(whatHelps.slice(0, 40));
  await expect(page.locator(`article[id="${id}"]`)).toBeVisible();
  await expect(page.locator('article[data-item]:visible')).toHaveCount(1);
});

for (const id of RUN_APART)
  test(`prints ${REFERENCE_PATHS[id]} with what it keeps closed, and without controls`, async ({
    page,
  }) => {
    await page.goto(REFERENCE_PATHS[id].slice(1));
    await readOn(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-apart]')).toHaveCount(0);
    await expect(page.locator('main button:visible')).toHaveCount(0);
    await expect(page.locator('main .cite a').last()).toBeVisible();
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('leads from the address of a record in a closed list to the record @phone', async ({
    page,
  }) => {
    await page.goto(`run/both/#${choice.id}`);
    const way = page.locator(`[id="${choice.id}"] a`);
    await expect(way).toBeInViewport();
    await way.click();
    await expect(page).toHaveURL(new RegExp(`run/both/evidence/#${choice.id}$`));
    await expect(page.locator(`article[id="${choice.id}"]`)).toBeInViewport();
  });
});
