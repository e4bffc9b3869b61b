import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Page, pageAt, readPages, textOf } from '../support/site';

// A kind of record that is thrown away: four files make it, and everything else follows from its declaration.

const KIND = `import { z } from 'astro/zod';
import { id, idOf, isoDate, sourceIds, text } from '../schemas/common.ts';
import { kind, list } from './kind.ts';

/** What a license costs. */
const price = z.strictObject({
  id,
  title: text.describe('What is sold.'),
  project: z.enum(['linkerd', 'cilium']).describe('Project it is sold for.'),
  dollars: z.int().describe('Price in dollars.'),
  claim: idOf('claims').describe('Claim that turns on it.'),
  asOf: isoDate.describe('Date of the price.'),
  sources: sourceIds,
});

export const prices = kind({
  noun: ['price', 'prices'],
  files: list('content/prices.yaml'),
  schema: price,
  shown: { page: '/prices/', prefix: 'price-' },
  review: 'facts',
  filters: ['project'],
  name: ({ title }) => title,
});
`;
const PAGE = `---
import Freshness from '@/components/evidence/Freshness.astro';
import DataLinks from '@/components/page/DataLinks.astro';
import FilterBar from '@/components/page/FilterBar.astro';
import RecordTable from '@/components/table/RecordTable.astro';
import { getRecords } from '@/evidence/site';
import Base from '@/layouts/Base.astro';

const { prices } = await getRecords();
---

<Base title="Prices" description="What licenses cost." file="content/prices.yaml">
  <h1>Prices</h1>
  <filter-list>
    <FilterBar kind="prices" records={prices} />
    <RecordTable kind="prices" caption="Prices of licenses" />
  </filter-list>
  <DataLinks name="prices" source="content/prices.yaml" />
  <Freshness kinds={['prices']} />
</Base>
`;
const SOURCE = 'bitnami-vulndb-2026';
const RECORDS = `- id: support
  title: Support for a year
  project: linkerd
  dollars: 12000
  claim: one-tenth
  asOf: '2026-11'
  sources: [${SOURCE}]
- id: training
  title: A day of training
  project: cilium
  dollars: 3000
  claim: one-tenth
  asOf: '2026-11'
  sources: [${SOURCE}]
`;
const CHANGE = `
- id: price-was-wrong
  date: '2026-11-23'
  kind: added
  title: The price of training is on record
  records: [{ kind: prices, id: training }]
  reason: It was missing.
  reportedBy: A test
`;

const folder = mkdtempSync(join(tmpdir(), 'new-kind-'));
const at = (file: string): string => join(folder, file);
const read = (file: string): string => readFileSync(at(file), 'utf8');
const replace = (file: string, from: string | RegExp, to: string): void =>
  writeFileSync(at(file), read(file).replace(from, to));
/** The environment of a maintainer: Vitest sets a base and a mode of its own, which a build would take for its own. */
const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
const node = (...args: string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
};
const check = (): string => node('scripts/check-content.ts').output;

let pages: Page[] = [];
beforeAll(() => {
  for (const part of [
    'content',
    'src',
    'public',
    'scripts',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(part, at(part), { recursive: true });
  symlinkSync(resolve('node_modules'), at('node_modules'), 'junction');
  writeFileSync(at('src/kinds/prices.ts'), KIND);
  writeFileSync(at('src/pages/prices.astro'), PAGE);
  writeFileSync(at('content/prices.yaml'), RECORDS);
  replace(
    'src/kinds/subjects.ts',
    'import { sources }',
    "import { prices } from './prices.ts';\nimport { sources }",
  );
  replace('src/kinds/subjects.ts', '  numbers,\n', '  numbers,\n  prices,\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Enough for the commands of one test on a machine that does many things at once. */
const PATIENT = 240_000;

describe('the check of a new kind names', { timeout: PATIENT }, () => {
  test('what is left to write in a skeleton', () => {
    const before = read('content/prices.yaml');
    expect(node('scripts/new.ts', 'price', 'license').output).toContain(
      'Added to content/prices.yaml',
    );
    expect(check()).toContain('project (in license)\n    found    "WRITE: one of linkerd, cilium"');
    writeFileSync(at('content/prices.yaml'), before);
  });

  test('a reference to a kind that does not exist, and a review window that is not there', () => {
    const before = read('src/kinds/prices.ts');
    replace('src/kinds/prices.ts', "idOf('claims')", "idOf('clams')");
    replace('src/kinds/prices.ts', "review: 'facts'", "review: 'prices'");
    const output = check();
    expect(output).toContain("prices.claim\n    found    idOf('clams'), and no kind has that name");
    expect(output).toContain('Did you mean "claims"?');
    expect(output).toContain('no entry "prices", the review window of prices');
    writeFileSync(at('src/kinds/prices.ts'), before);
  });

  test('a source that does not exist', () => {
    replace('content/prices.yaml', `[${SOURCE}]`, '[bitnami-vulnbd-2026]');
    expect(check()).toContain(
      `content/prices.yaml:7  sources.0 (in support)\n    found    "bitnami-vulnbd-2026", which does not exist`,
    );
    replace('content/prices.yaml', '[bitnami-vulnbd-2026]', `[${SOURCE}]`);
  });

  test('ids that are not registered, with the command that registers them', () => {
    const output = check();
    expect(output).toContain('published.prices\n    found    2 new: support, training');
    expect(output).toContain('fix      Run: npm run ids');
    expect(node('scripts/ids.ts').output).toContain('2 ids added');
  });
});

describe('from the declaration of a new kind follow', () => {
  beforeAll(() => {
    writeFileSync(at('content/changes.yaml'), read('content/changes.yaml') + CHANGE);
    node('scripts/ids.ts');
    node('scripts/schemas.ts');
    const { status, output } = node('scripts/astro.ts', 'build');
    expect(status, output).toBe(0);
    pages = readPages(at('dist'));
  }, 2 * PATIENT);

  const cells = (id: string): string[] =>
    pageAt(pages, '/prices/').root.querySelectorAll(`[id="price-${id}"] td`).map(textOf);

  test('its table, with sources and claims as links', () => {
    expect(cells('training').slice(0, 2)).toEqual(['cilium', '3,000']);
    const row = pageAt(pages, '/prices/').root.querySelector('#price-training');
    expect(row?.querySelector('a[href$="/claims/one-tenth/"]')).toBeTruthy();
    expect(row?.querySelectorAll('td').map((cell) => cell.getAttribute('data-col'))).toEqual([
      'Project',
      'Dollars',
      'Claim',
      'As of',
      'Sources',
    ]);
  });

  test('filters, also without script', () => {
    const { root, html } = pageAt(pages, '/prices/');
    expect(root.querySelectorAll('[data-filter=project] a').map(({ id }) => id)).toEqual([
      'all-project',
      'only-project-linkerd',
      'only-project-cilium',
    ]);
    expect(root.querySelector('#price-training')?.getAttribute('data-project')).toBe('cilium');
    expect(html).toContain('only-project-cilium');
  });

  test('files, schema, field reference and words on freshness', () => {
    expect(read('dist/data/prices.csv')).toMatch(
      /^id,title,project,dollars,claim,as_of,source_ids,url\r\nsupport,Support for a year,linkerd,12000,/,
    );
    const { records, page } = JSON.parse(read('dist/data/prices.json')) as {
      records: { url: string }[];
      page: string;
    };
    expect(records.map(({ url }) => url)).toEqual([
      `${page}#price-support`,
      `${page}#price-training`,
    ]);
    expect(read('dist/schemas/prices.json')).toContain('"idOf": "claims"');
    expect(pageAt(pages, '/reference/').root.querySelector('#prices')).toBeTruthy();
    expect(textOf(pageAt(pages, '/prices/').root)).toContain('Facts table: reviewed');
    expect(read('.vscode/settings.json')).toContain('content/prices.yaml');
  });

  test('its place under the uses of sources and claims, and a change beside its row', () => {
    const source = pageAt(pages, '/sources/').root.querySelector(`[id="${SOURCE}"]`);
    const used = source?.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '') ?? [];
    expect(used.some((href) => href.endsWith('/prices/#price-training'))).toBe(true);
    const claim = pageAt(pages, '/claims/one-tenth/').root;
    expect(claim.querySelector('a[href$="/prices/#price-support"]')).toBeTruthy();
    const row = pageAt(pages, '/prices/').root.querySelector('#price-training');
    expect(row?.textContent).toContain('The price of training is on record');
    const log = pageAt(pages, '/changelog/').root.querySelector('#price-was-wrong');
    expect(log?.querySelector('a[href$="/prices/#price-training"]')).toBeTruthy();
  });
});
