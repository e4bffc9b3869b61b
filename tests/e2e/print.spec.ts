import { expect, test } from '@playwright/test';
import { VERDICT_WORDS } from '../../src/evidence/vocabulary.ts';
import { typeset } from '../../src/lib/typography.ts';
import { LOST } from '../support/sample-pages';
import { articles, idsOf, records } from './support/content';

/** Finds by role what is there and does not show. */
const HIDDEN = { includeHidden: true } as const;

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print', colorScheme: 'dark' }));

for (const article of articles)
  test(`prints “${article.name}” with records, figures, tables and targets of links`, async ({
    page,
  }) => {
    await page.goto(article.path);
    const around = [page.getByRole('banner', HIDDEN), page.getByRole('contentinfo', HIDDEN)];
    for (const name of ['The five differences', 'On this page', 'Previous and next', 'Breadcrumbs'])
      around.push(page.getByRole('navigation', { name, ...HIDDEN }));
    around.push(page.getByRole('link', { name: 'Skip to the text', ...HIDDEN }));
    for (const part of around) {
      await expect(part).toBeAttached();
      await expect(part).toBeHidden();
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    // Every claim of the difference with its verdict and what holds.
    const own = records.claims.filter(({ difference }) => difference === article.slug);
    for (const { id, claimed, verdict, statement } of own) {
      const record = page.locator(`#claim-${id}`);
      await expect(record.getByText(VERDICT_WORDS[verdict].word).first(), id).toBeVisible();
      await expect(record.getByText(typeset(claimed), { exact: true }).first(), id).toBeVisible();
      await expect(record.getByText(typeset(statement), { exact: true }).last(), id).toBeVisible();
    }
    for (const id of idsOf(article, 'Figure')) {
      const figure = page.locator(`#fig-${id}`);
      const picture = figure.locator('svg, canvas').filter({ visible: true }).first();
      await expect(picture, id).toBeVisible();
    }
    // Tables and the figures behind folds are named, with where they stand.
    for (const id of [...idsOf(article, 'Figure'), ...idsOf(article, 'FigureApart')]) {
      const link = page.locator(`#fig-${id} a[href$="/figures/${id}/"]`).filter({ visible: true });
      await expect(link, id).toBeVisible();
      const { href, printed } = await link.evaluate((element) => ({
        href: element.getAttribute('href') ?? '',
        printed: getComputedStyle(element, '::after').content,
      }));
      expect(href).toMatch(new RegExp(`/figures/${id}/$`));
      expect(printed).toContain(href);
    }
    // What tells how to point at a picture has no use on paper.
    await expect(page.locator('data-figure').getByRole('status')).toHaveCount(0);
    for (const table of await page.getByRole('main').locator('table:not(details table)').all())
      await expect(table).toBeVisible();

    // A paper has no links: sources are printed with their addresses.
    const sources = page.locator('#sources-cited, #further-reading').locator('a[href^="http"]');
    const targets = await sources.evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        printed: getComputedStyle(link, '::after').content,
      })),
    );
    expect(targets.length).toBeGreaterThan(20);
    for (const { href, printed } of targets) expect(printed).toContain(href);

    // Ink on paper, also from a dark screen.
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe(
      'rgb(23, 27, 34)',
    );
  });

/** One page of each layout. */
const LAYOUTS = [
  '',
  'differences/performance/',
  'choose/grounds/',
  'choose/',
  'facts/',
  'claims/',
  'claims/perf-linkerd-faster/',
  'timeline/',
  'about/',
  LOST,
];

/** Most sheets that a page may take. */
const MOST_SHEETS: Readonly<Record<string, number>> = { '': 5, 'differences/performance/': 16 };

test('lays out every kind of page on sheets of A4, with text', async ({ page }) => {
  test.slow();
  for (const path of LAYOUTS) {
    await page.goto(path);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets, path).toBeGreaterThan(0);
    expect(sheets, path).toBeLessThanOrEqual(MOST_SHEETS[path] ?? 40);
    expect(pdf.length, path).toBeGreaterThan(12_000);
    // Text is set in the fonts of the site, not drawn.
    expect(pdf, path).toMatch(/\/FontName\s*\/[A-Z]{6}\+Literata/);
  }
});
