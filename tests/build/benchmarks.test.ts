import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { DIST, pageAt, readPages, textOf } from '../support/site';

const SOURCE = 'content/benchmarks/livewyer-2024';
const DATA = 'data/benchmarks/livewyer-2024';
const pages = readPages();
const page = pageAt(pages, '/benchmarks/livewyer-2024/');
const index = pageAt(pages, '/benchmarks/');
const dist = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** A run as the file holds it: every number as the text that stands there. */
interface PrintedRun {
  id: string;
  connections: string;
  requests_per_s: string;
  average_s: string;
  slowest_s: string;
  percentiles_s: Record<string, string>;
  mean_body_bytes: string;
}
const NUMBER = /(?<=[:[,] ?)(\d+(?:\.\d+)?)(?=[\],}\n])/g;
const runs = JSON.parse(
  readFileSync(`${SOURCE}/runs.json`, 'utf8').replace(NUMBER, '"$1"'),
) as PrintedRun[];

/** Columns of the CSV file, and where their values stand in the file of runs. */
const columnsOf = (run: PrintedRun): Record<string, string | undefined> => ({
  requests_per_s: run.requests_per_s,
  average_s: run.average_s,
  slowest_s: run.slowest_s,
  mean_body_bytes: run.mean_body_bytes,
  ...Object.fromEntries(
    Object.entries(run.percentiles_s).map(([name, digits]) => [`${name}_s`, digits]),
  ),
});

describe('the page of the LiveWyer study', () => {
  it('shows every run with the digits of the file', () => {
    expect(runs.length).toBeGreaterThan(0);
    for (const run of runs) {
      const row = page.root.querySelector(`tr[id="${run.id}"]`);
      const cells = row?.querySelectorAll('td').map(textOf).slice(3) ?? [];
      const { p50, p90, p99, p99_9, p99_99 } = run.percentiles_s;
      expect(cells.slice(0, 10), run.id).toEqual([
        run.connections,
        run.requests_per_s,
        run.average_s,
        ...[p50, p90, p99, p99_9, p99_99],
        run.slowest_s,
        run.mean_body_bytes,
      ]);
    }
  });

  it('links every run to itself and to its result file at the fixed commit', () => {
    const { commit } = parseYaml(readFileSync(`${SOURCE}/study.yaml`, 'utf8')) as {
      commit: string;
    };
    for (const { id } of runs) {
      const links = page.root
        .querySelectorAll(`tr[id="${id}"] a`)
        .map((link) => link.getAttribute('href') ?? '');
      expect(links[0], id).toBe(`#${id}`);
      expect(links.at(-1), id).toContain(`/blob/${commit}/network-tests/`);
    }
  });

  it('is at most 60 KiB of compressed HTML', () => {
    expect(gzipSync(page.html).length).toBeLessThanOrEqual(60 * 1024);
  });
});

describe('the files of the LiveWyer study', () => {
  const [head = '', ...lines] = dist(`${DATA}/runs.csv`).trimEnd().split('\r\n');
  const names = head.split(',');

  it('hold every run in CSV with the digits of the file', () => {
    expect(lines).toHaveLength(runs.length);
    runs.forEach((run, i) => {
      const cells = lines[i]?.split(',') ?? [];
      expect(cells[0]).toBe(run.id);
      for (const [name, digits] of Object.entries(columnsOf(run)))
        expect(cells[names.indexOf(name)], `${run.id} ${name}`).toBe(digits);
    });
  });

  it('hold every run in JSON with the digits of the file', () => {
    const text = dist(`${DATA}/runs.json`);
    const printed = JSON.parse(text.replace(NUMBER, '"$1"')) as { records: PrintedRun[] };
    expect(printed.records.map((run) => columnsOf(run))).toEqual(runs.map(columnsOf));
  });

  it.each(['caveats', 'comparisons', 'resources', 'runs', 'study'])(
    'name license, repository and commit: %s.json',
    (name) => {
      const file = JSON.parse(dist(`${DATA}/${name}.json`)) as Record<string, unknown>;
      expect(file['rawData']).toMatchObject({ license: 'MIT', publisher: 'LiveWyer' });
      expect(Object.keys(file).length).toBeGreaterThan(5);
    },
  );
});

describe('the table of studies', () => {
  const { rows } = parseYaml(readFileSync('content/benchmarks/tiers.yaml', 'utf8')) as {
    rows: { id: string }[];
  };

  it('says the tier of Cilium in every cell and every order, and measures in percent only', () => {
    for (const { id } of rows) {
      const row = index.root.querySelector(`tr[id="${id}"]`);
      const cells = row?.querySelectorAll('td[data-p="cilium"]') ?? [];
      expect(cells.length, id).toBe(4);
      for (const cell of cells) expect(cell.getAttribute('data-col')).toMatch(/^Cilium, tier/);
      for (const value of row?.querySelectorAll('td[data-p]') ?? [])
        expect(textOf(value), id).not.toMatch(/\bms\b/);
      expect(row?.querySelector('td[data-col="Ahead"]')?.textContent, id).toMatch(
        /tier|Unclear|not tested/,
      );
    }
  });
});
