import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks, describeLinks } from '../support/links';
import { copyProject } from '../support/project-copy';
import { records } from '../support/records.ts';
import { filesBelow, type Page, pageAt, readPages, textOf } from '../support/site';

// A copy with a kind of record that is thrown away: four files make it, and everything else follows from its declaration.
// The same copy is built for another host at another time, since a build of the whole site takes long; without the index
// of the search, which holds paths below the base alone.

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

/** Long after every review window has passed. */
const LATER = '2040-02-29';

const { folder, read, write, run, remove } = copyProject({
  SOURCE_DATE_EPOCH: String(Date.parse(LATER) / 1000),
});
const replace = (file: string, from: string | RegExp, to: string): void =>
  write(file, read(file).replace(from, to));
const check = (): string => run('scripts/check-content.ts').output;

const dist = join(folder, 'dist');
let pages: Page[] = [];
beforeAll(() => {
  write('src/kinds/prices.ts', KIND);
  write('src/pages/prices.astro', PAGE);
  write('content/prices.yaml', RECORDS);
  replace(
    'src/kinds/subjects.ts',
    'import { sources }',
    "import { prices } from './prices.ts';\nimport { sources }",
  );
  replace('src/kinds/subjects.ts', '  numbers,\n', '  numbers,\n  prices,\n');
  replace('astro.config.mjs', ', searchIndex()]', ']');
});
/** Enough for the commands of one test on a machine that does many things at once. */
const PATIENT = 240_000;
afterAll(remove, PATIENT);

describe('the check of a new kind names', { timeout: PATIENT }, () => {
  test('what is left to write in a skeleton', () => {
    const before = read('content/prices.yaml');
    expect(run('scripts/new.ts', 'price', 'license').output).toContain(
      'Added to content/prices.yaml',
    );
    expect(check()).toContain('project (in license)\n    found    "WRITE: one of linkerd, cilium"');
    write('content/prices.yaml', before);
  });

  test('a reference to a kind that does not exist, and a review window that is not there', () => {
    const before = read('src/kinds/prices.ts');
    replace('src/kinds/prices.ts', "idOf('claims')", "idOf('clams')");
    replace('src/kinds/prices.ts', "review: 'facts'", "review: 'prices'");
    const output = check();
    expect(output).toContain("prices.claim\n    found    idOf('clams'), and no kind has that name");
    expect(output).toContain('Did you mean "claims"?');
    expect(output).toContain('no entry "prices", the review window of prices');
    write('src/kinds/prices.ts', before);
  });

  test('a source that does not exist', () => {
    replace('content/prices.yaml', `[${SOURCE}]`, '[bitnami-vulnbd-2026]');
    expect(check()).toContain(
      `content/prices.yaml:7  sources.0 (in support)\n    found    "bitnami-vulnbd-2026", which does not exist`,
    );
    replace('content/prices.yaml', '[bitnami-vulnbd-2026]', `[${SOURCE}]`);
  });

  test('ids that are not registered, with the command that registers them', () => {
    write('content/changes.yaml', read('content/changes.yaml') + CHANGE);
    const output = check();
    expect(output).toContain('published.prices\n    found    2 new: support, training');
    expect(output).toContain('fix      Run: npm run ids');
    expect(run('scripts/ids.ts').output).toContain('3 ids added');
  });
});

describe('once it is built for another host, at the root, years later,', () => {
  beforeAll(() => {
    run('scripts/schemas.ts');
    const { status, output } = run(
      'scripts/astro.ts',
      'build',
      ...['--site', 'https://x.example', '--base', '/'],
    );
    expect(status, output).toBe(0);
    pages = readPages(dist);
  }, 2 * PATIENT);

  describe('from the declaration of a new kind follow', () => {
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
      const source = pageAt(pages, `/sources/${SOURCE[0]}/`).root.querySelector(`[id="${SOURCE}"]`);
      const used =
        source?.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '') ?? [];
      expect(used.some((href) => href.endsWith('/prices/#price-training'))).toBe(true);
      const claim = pageAt(pages, '/claims/one-tenth/').root;
      expect(claim.querySelector('a[href$="/prices/#price-support"]')).toBeTruthy();
      const row = pageAt(pages, '/prices/').root.querySelector('#price-training');
      expect(row?.textContent).toContain('The price of training is on record');
      const log = pageAt(pages, '/changelog/').root.querySelector('#price-was-wrong');
      expect(log?.querySelector('a[href$="/prices/#price-training"]')).toBeTruthy();
    });
  });

  describe('the site', () => {
    test('has no link that leads nowhere', () => {
      expect(pages.length).toBeGreaterThan(100);
      expect(describeLinks(brokenLinks(pages, dist, '/'))).toEqual([]);
    });

    test('names the new host, and nowhere the default one or its sub-path', () => {
      const home = pageAt(pages, '/');
      expect(home.root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
        'https://x.example/',
      );
      const left = filesBelow(dist)
        .filter((file) => /\.(html|css|js|xml|json)$/.test(file))
        .filter((file) =>
          /\/linkerd-vs-cilium\/(?!linkerd-vs-cilium|blob|edit|issues)|linkerd-vs-cilium\.github\.io/.test(
            readFileSync(join(dist, file), 'utf8').replaceAll(
              'https://github.com/linkerd-vs-cilium/linkerd-vs-cilium',
              '',
            ),
          ),
        );
      expect(left).toEqual([]);
    });

    test('says of every kind of record that it may be stale, with the date of the build', () => {
      const said = pages.flatMap(({ root }) =>
        root.querySelectorAll('[data-freshness]').map(({ text }) => text),
      );
      for (const { label } of records.reviews) {
        const own = said.filter((text) => text.includes(`${label}: reviewed`));
        expect(own.length, label).toBeGreaterThan(0);
        for (const text of own) {
          expect(text).toContain('May be stale.');
          expect(text.replaceAll('\u00a0', ' ')).toContain('built 29 February 2040');
        }
      }
    });

    test('loads the fonts and scripts of its 404 page from the root', () => {
      const lost = pageAt(pages, '/404.html');
      const linked = lost.root
        .querySelectorAll('link[rel="preload"], script[src]')
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
      const styles = lost.root.querySelector('style')?.innerHTML ?? '';
      const addresses = [
        ...linked,
        ...[...styles.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address),
      ];
      expect(addresses.length).toBeGreaterThan(3);
      for (const address of addresses) expect(address).toMatch(/^\/_astro\//);
    });
  });
});
