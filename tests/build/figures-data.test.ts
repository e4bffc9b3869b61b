import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FigureFile } from '../../src/figures/output/to-json.ts';
import { FIGURE_IDS } from '../../src/schemas/figure-ids.ts';
import { PERCENTILES, type Run } from '../../src/schemas/livewyer-runs.ts';
import { readCsv } from '../support/read-csv';
import { records } from '../support/records.ts';
import { DIST } from '../support/site';

const data = (path: string): string => readFileSync(join(DIST, 'data', path), 'utf8');
const csv = (path: string): Record<string, string>[] => readCsv(data(path));
const figure = (id: string): FigureFile => JSON.parse(data(`figures/${id}.json`)) as FigureFile;

/** Rows of a view as objects by the names of their columns. */
const rowsOf = ({ table }: FigureFile['views'][string]): Record<string, string | number | null>[] =>
  table.rows.map((row) =>
    Object.fromEntries(table.columns.map(({ key }, i) => [key, row[i] ?? null])),
  );

/** A cell of a table as a CSV file holds it: numbers with the decimals of their column. */
const inCsv = (cell: string | number | null, decimals = 0): string => {
  if (typeof cell === 'number') return String(Number(cell.toFixed(decimals)));
  return (cell ?? '')
    .replaceAll('\u00a0', ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–−]/g, '-')
    .replaceAll('×', 'x');
};
const views = (id: string) => Object.entries(figure(id).views);

function runOf(id: string | number | null | undefined): Run {
  const run = records.runs.find((candidate) => candidate.id === id);
  if (!run) throw new Error(`There is no run "${String(id)}".`);
  return run;
}

/** Percent by which a value lies above or below another, with two decimals. */
const change = (value: number, reference: number): number =>
  Number(((value / reference - 1) * 100).toFixed(2));

/** The runs of a day that a figure of one scenario is drawn from. */
const finals = (iteration: Run['iteration'], scenario: Run['scenario']): string[] =>
  records.runs
    .filter((run) => run.kind === 'final' && run.iteration === iteration)
    .filter((run) => run.scenario === scenario)
    .map(({ id }) => id)
    .sort();

/** Everything in runs.json that was written as a number, with the digits of the file. */
const asWritten = JSON.parse(readFileSync('content/benchmarks/livewyer-2024/runs.json', 'utf8'), ((
  _: string,
  value: unknown,
  { source }: { source?: string },
) => (typeof value === 'number' ? source : value)) as Parameters<typeof JSON.parse>[1]) as (Record<
  string,
  string
> & { percentiles_s: Record<string, string> })[];

describe('files of the figures', () => {
  it('exist for every figure, and the tables agree', () => {
    for (const id of FIGURE_IDS) {
      for (const format of ['csv', 'json', 'svg'])
        expect(existsSync(join(DIST, `data/figures/${id}.${format}`)), `${id}.${format}`).toBe(
          true,
        );
      // The CSV file is the view with every option at its default.
      const { options, views: all } = figure(id);
      const first = Object.values(all).find(({ chosen }) =>
        options.every(({ name, default: value }) => (chosen[name] ?? value) === value),
      );
      if (!first) throw new Error(`${id} has no default view.`);
      const printed = first.table.rows.map((row) =>
        Object.fromEntries(
          first.table.columns.map(({ key, decimals }, i) => [key, inCsv(row[i] ?? null, decimals)]),
        ),
      );
      expect(csv(`figures/${id}.csv`), id).toEqual(printed);
    }
  });

  it('name sources that are on record, with their interest and address', () => {
    for (const id of FIGURE_IDS) {
      const { sources } = figure(id);
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources)
        expect(records.sources.find((known) => known.id === source.id)).toMatchObject(source);
    }
  });
});

describe('throughput in the LiveWyer test', () => {
  const id = 'livewyer-throughput';

  it('is in the CSV file what the load tool printed, to the last digit', () => {
    const rows = csv(`figures/${id}.csv`);
    expect(rows.map(({ run = '' }) => run).sort()).toEqual(finals('v3', 'pod-to-service'));
    for (const row of rows) {
      const written = asWritten.find((run) => run['id'] === row['run']);
      expect(row['requests_per_s'], row['run']).toBe(written?.['requests_per_s']);
      expect(row['connections'], row['run']).toBe(written?.['connections']);
    }
  });

  it('is in every view the throughput of the runs, and every final run is in one view', () => {
    const rows = views(id).flatMap(([, view]) => rowsOf(view));
    for (const row of rows) {
      const run = runOf(row['run']);
      expect(row['requests_per_s'], run.id).toBe(run.requests_per_s);
      expect(row['connections'], run.id).toBe(run.connections);
    }
    const finalRuns = records.runs.filter(({ kind }) => kind === 'final').map((run) => run.id);
    expect(rows.map(({ run }) => run).sort()).toEqual(finalRuns.sort());
  });

  it('is compared with the cluster without a mesh of the same day, scenario and load', () => {
    let compared = 0;
    for (const row of views(id).flatMap(([, view]) => rowsOf(view))) {
      if (row['change_against_no_mesh_percent'] === null) continue;
      const run = runOf(row['run']);
      const reference = records.runs.find(
        (candidate) =>
          candidate.environment === 'baseline' &&
          candidate.kind === 'final' &&
          candidate.iteration === run.iteration &&
          candidate.scenario === run.scenario &&
          candidate.connections === run.connections,
      );
      const expected = change(run.requests_per_s, reference?.requests_per_s ?? 0);
      expect(Number(Number(row['change_against_no_mesh_percent']).toFixed(2)), run.id).toBe(
        expected,
      );
      compared += 1;
    }
    expect(compared).toBeGreaterThan(15);
  });
});

describe('latency in the LiveWyer test', () => {
  const NAMES: Record<string, (typeof PERCENTILES)[number]> = {
    median: 'p50',
    '75th percentile': 'p75',
    '90th percentile': 'p90',
    '95th percentile': 'p95',
    '99th percentile': 'p99',
    '99.9th percentile': 'p99_9',
    '99.99th percentile': 'p99_99',
  };

  it('is in every view the percentile of the run in ms, to the last digit', () => {
    const seen = new Set<string>();
    for (const [key, view] of views('livewyer-latency'))
      for (const row of rowsOf(view)) {
        const run = runOf(row['run']);
        const percentile = NAMES[String(row['percentile'])];
        if (!percentile) throw new Error(`${key}: unknown ${String(row['percentile'])}`);
        // Four decimals of a second are one decimal of a millisecond.
        const expected = (run.percentiles_s[percentile] * 1000).toFixed(1);
        expect(Number(row['latency_ms']).toFixed(1), `${key} ${run.id}`).toBe(expected);
        seen.add(`${run.id} ${percentile}`);
      }
    expect(seen.size).toBeGreaterThan(100);
  });

  it('is in the CSV file that of all four clusters, with the digits of the result files', () => {
    const rows = csv('figures/livewyer-latency.csv');
    expect(rows.map(({ run = '' }) => run).sort()).toEqual(finals('v3', 'pod-to-service'));
    for (const row of rows) {
      const percentile = NAMES[row['percentile'] ?? ''] ?? 'p50';
      const written = asWritten.find((run) => run['id'] === row['run'])?.percentiles_s[percentile];
      const [whole = '', tenth = '0'] = (row['latency_ms'] ?? '').split('.');
      // 0.2891 s is 289.1 ms: the same digits, the point three places on.
      expect(`${whole}${tenth}`.padStart(5, '0'), row['run']).toBe(written?.replace('.', ''));
    }
  });
});

describe('throughput against two references', () => {
  const ENVIRONMENTS: Record<string, Run['environment']> = {
    'No mesh': 'baseline',
    Linkerd: 'linkerd',
    Cilium: 'cilium',
    Istio: 'istio',
  };
  const MEASURES: Record<string, (run: Run) => number> = {
    throughput_change_percent: ({ requests_per_s }) => requests_per_s,
    p50_change_percent: ({ percentiles_s }) => percentiles_s.p50,
    p99_change_percent: ({ percentiles_s }) => percentiles_s.p99,
  };

  it('follows in every view from the two runs that it names', () => {
    let compared = 0;
    for (const [key, view] of views('livewyer-two-references'))
      for (const row of rowsOf(view)) {
        const name = Object.keys(MEASURES).find((column) => column in row);
        const measure = MEASURES[name ?? ''];
        if (!name || !measure) throw new Error(`${key} has no measure.`);
        if (row[name] === null) {
          expect(row['reference_run'], key).toBeNull();
          continue;
        }
        const environment = ENVIRONMENTS[String(row['cluster'])];
        const run = runOf(`v3-${String(environment)}-pod-c${String(row['connections'])}`);
        const reference = runOf(row['reference_run']);
        expect(reference.connections).toBe(run.connections);
        const expected = change(measure(run), measure(reference));
        expect(Number(Number(row[name]).toFixed(2)), `${key} ${run.id}`).toBe(expected);
        compared += 1;
      }
    expect(compared).toBeGreaterThan(40);
  });
});

describe('governance', () => {
  const { governance } = records;
  const PROJECTS = {
    linkerd: 'Linkerd',
    cilium: 'Cilium',
    istio: 'Istio',
    envoy: 'Envoy',
  } as const;

  it('is in the CSV file the newest list of each project, the employer with most and all others', () => {
    const rows = csv('figures/maintainers-by-employer.csv');
    for (const [project, name] of Object.entries(PROJECTS)) {
      const [list] = governance.maintainers
        .filter((row) => row.project === project)
        .toSorted((a, b) => b.date.localeCompare(a.date));
      const own = rows.filter((row) => row['project'] === name);
      const [most, others] = own;
      expect(own, project).toHaveLength(2);
      expect(most, project).toMatchObject({
        employer: list?.leadCompany,
        people: String(list?.leadCount),
      });
      expect(Number(most?.['share_percent']).toFixed(0)).toBe(String(list?.leadSharePercent));
      expect(Number(most?.['people']) + Number(others?.['people']), project).toBe(list?.total);
    }
  });

  it('is in the CSV files every year of commits, and every number that CNCF counts', () => {
    const years = csv('figures/commits-by-year.csv').map(({ commits, authors }) => [
      Number(commits),
      Number(authors),
    ]);
    const { rows } = governance.commitsPerYear;
    expect(years).toEqual(
      (['linkerd2', 'linkerd2Proxy'] as const).flatMap((id) =>
        rows.map((row) => [row[id].commits, row[id].authors]),
      ),
    );
    expect(
      csv('figures/project-activity.csv').map((row) =>
        ['project', 'authors', 'commits', 'pull_requests', 'issues'].map((key) => row[key]),
      ),
    ).toEqual(
      governance.cncfActivity.rows.map(({ project, ...row }) => [
        PROJECTS[project],
        ...[row.authors, row.commits, row.pullRequests, row.issues].map((value) =>
          value === null ? '' : String(value),
        ),
      ]),
    );
  });
});

describe('code complexity', () => {
  /** Sum over the commits of a project at a time, under a filter. */
  const points = (repositories: string[], period: string, description: string): number =>
    repositories.reduce((sum, repo) => {
      const filter = records.complexity.filters.find((entry) => entry.description === description);
      const snapshot = records.complexity.snapshots.find(
        (entry) => entry.repo === repo && entry.period === period,
      );
      const row = records.complexity.sccComplexity.find(
        (entry) => entry.filter === filter?.id && entry.snapshot === snapshot?.id,
      );
      return sum + (row?.value ?? Number.NaN);
    }, 0);
  const SUBJECTS: Record<string, { repositories: string[]; page: string }> = {
    'Linkerd, control plane and proxy': {
      repositories: ['linkerd/linkerd2', 'linkerd/linkerd2-proxy'],
      page: 'Linkerd control plane and proxy',
    },
    'Cilium without Envoy': { repositories: ['cilium/cilium'], page: 'Cilium without Envoy' },
    'Envoy, the whole repository': { repositories: ['envoyproxy/envoy'], page: 'Envoy' },
  };

  it('is in the CSV file what was counted, and what the 2024 page says', () => {
    const rows = csv('figures/complexity-counts.csv');
    const built = records.complexity.envoyAsCiliumBuildsIt.find(
      ({ period }) => period === 'mid-2024',
    );
    let counted = 0;
    for (const { subject = '', by, way = '', points: value } of rows) {
      const known = SUBJECTS[subject];
      if (!known) {
        expect(['lowest estimate', 'highest estimate']).toContain(way);
        const estimate = way.startsWith('lowest') ? built?.builtLow : built?.builtHigh;
        expect(Number(value), `${subject}, ${way}`).toBe(estimate);
      } else if (by === 'the 2024 page') {
        const said = records.complexity.pageFigures.find((entry) => entry.subject === known.page);
        expect(Number(value), subject).toBe(said?.value);
      } else {
        const description = way.replace(/^[A-F]: /, '');
        expect(Number(value), `${subject}, ${way}`).toBe(
          points(known.repositories, 'mid-2024', description),
        );
        counted += 1;
      }
    }
    expect(counted).toBe(3 * 7);
  });
});

describe('advisories by year', () => {
  const CLASSES = {
    memory_ids: 'memory-corruption-or-lifetime',
    null_ids: 'null-deref-or-segfault',
    unclear_ids: 'crash-cause-unclear',
    other_ids: 'other',
  } as const;

  it('counts in the CSV file the rows of the record, each once', () => {
    const rows = csv('figures/advisories-by-year.csv');
    const first = Math.min(...rows.map(({ year }) => Number(year)));
    for (const project of ['Envoy', 'Linkerd, own code']) {
      const own = records.advisories.filter(
        (row) => row.project === project.split(',')[0]?.toLowerCase() && row.scope === 'own',
      );
      const shown = rows.filter((row) => row['project'] === project);
      for (const row of shown) {
        const ofYear = own.filter(({ year }) => year === Number(row['year']));
        expect(Number(row['total_ids']), `${project} ${row['year'] ?? ''}`).toBe(ofYear.length);
        if (project !== 'Envoy') continue;
        for (const [column, name] of Object.entries(CLASSES))
          expect(Number(row[column]), `${row['year'] ?? ''} ${name}`).toBe(
            ofYear.filter(({ memoryClass }) => memoryClass === name).length,
          );
      }
      const sum = shown.reduce((total, row) => total + Number(row['total_ids']), 0);
      expect(sum, project).toBe(own.filter(({ year }) => year >= first).length);
    }
  });
});

describe('files of the records', () => {
  it('give every run as the load tool printed it, digit for digit', () => {
    const rows = csv('benchmarks/livewyer-2024/runs.csv');
    expect(rows.map(({ id }) => id)).toEqual(records.runs.map(({ id }) => id));
    for (const [i, row] of rows.entries()) {
      const written = asWritten[i];
      for (const name of ['total_s', 'requests_per_s', 'fastest_s', 'average_s', 'slowest_s'])
        expect(row[name], `${row['id'] ?? ''} ${name}`).toBe(written?.[name]);
      for (const name of PERCENTILES)
        expect(row[`${name}_s`], `${row['id'] ?? ''} ${name}`).toBe(written?.percentiles_s[name]);
      for (const name of ['connections', 'requests', 'ok_responses', 'success_rate_percent'])
        expect(row[name], `${row['id'] ?? ''} ${name}`).toBe(written?.[name]);
    }
  });

  it('give every run in JSON as it stands in the record', () => {
    const file = JSON.parse(data('benchmarks/livewyer-2024/runs.json')) as { records: Run[] };
    expect(file.records.map(({ id }) => id)).toEqual(records.runs.map(({ id }) => id));
    for (const [i, run] of records.runs.entries()) expect(file.records[i]).toMatchObject(run);
  });

  it('give maintainers, activity, surveys and conformance as they stand in the record', () => {
    expect(JSON.parse(data('governance.json'))).toMatchObject({ record: records.governance });
  });

  it('give every source its citations', () => {
    for (const { id, url } of records.sources) {
      const file = data(`sources/${id}.txt`);
      expect(file, id).toContain(`@online{${id},`);
      expect(file, id).toContain(url ?? `/sources/${id[0]}/#${id}`);
    }
  });

  it('give every claim in CSV with its sources on their sides', () => {
    const rows = csv('claims.csv');
    expect(rows).toHaveLength(records.claims.length);
    for (const { id, verdict, finding, asOf, sources } of records.claims) {
      const on = (side: string): string =>
        sources.flatMap((source) => (source.supports === side ? [source.id] : [])).join(' ');
      expect(
        rows.find((row) => row['id'] === id),
        id,
      ).toMatchObject({
        verdict,
        finding,
        as_of: asOf,
        source_ids_for: on('for'),
        source_ids_against: on('against'),
        source_ids_context: on('context'),
      });
    }
  });

  it.each([
    ['facts', records.facts],
    ['features', records.features],
    ['sources', records.sources],
    ['timeline', records.events],
    ['advisories', records.advisories],
  ] as const)('give every record of %s in CSV and JSON', (name, own) => {
    const file = JSON.parse(data(`${name}.json`)) as { records: { id: string }[] };
    const ids = own.map(({ id }) => id).sort();
    expect(file.records.map(({ id }) => id).sort()).toEqual(ids);
    expect(
      csv(`${name}.csv`)
        .map(({ id = '' }) => id)
        .sort(),
    ).toEqual(ids);
    for (const record of own) {
      const published = file.records.find(({ id }) => id === record.id) as Record<string, unknown>;
      const flat = Object.entries(record).filter(([, value]) => typeof value === 'string');
      for (const [key, value] of flat) if (key !== 'url') expect(published[key]).toBe(value);
    }
  });
});
