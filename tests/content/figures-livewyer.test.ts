import { describe, expect, it } from 'vitest';
import { buildAllViews, buildFigure, frameOf } from '../../src/figures/catalog.ts';
import type { RowsChart } from '../../src/figures/chart.ts';
import { caveatsOf } from '../../src/figures/data/livewyer-caveats.ts';
import { plainReason, refusalLines, shortReason } from '../../src/figures/data/livewyer-meshes.ts';
import { defaults } from '../../src/figures/options.ts';
import type { DataFigureId, FigureSpec } from '../../src/figures/spec.ts';
import { covers } from '../../src/lib/covers.ts';
import type { Run } from '../../src/schemas/livewyer-runs.ts';
import { records } from './records.ts';

const IDS = ['livewyer-throughput', 'livewyer-latency', 'livewyer-two-references'] as const;
const build = (id: DataFigureId, chosen: Record<string, string> = {}): FigureSpec =>
  buildFigure(id, records, { ...defaults(frameOf(id).options), ...chosen });
const rows = (spec: FigureSpec): RowsChart => {
  if (spec.chart.kind !== 'rows') throw new Error('Not a chart of rows.');
  return spec.chart;
};
const group = (spec: FigureSpec, label: string) => {
  const found = rows(spec).groups.find((entry) => entry.label === label);
  if (!found) throw new Error(`No group ${label}.`);
  return found.rows;
};

describe('throughput', () => {
  it('computes its finding', () => {
    expect(build('livewyer-throughput').title).toBe(
      'Against no mesh, throughput was 6 to 7\u00a0percent lower with Linkerd, 24 with Cilium and 22 to 24 with Istio',
    );
  });

  it('draws no bar for a run with an outage, and says so', () => {
    const spec = build('livewyer-throughput', { scenario: 'vm' });
    const marks = (label: string) => group(spec, label).map(({ cells }) => cells[0]?.mark);
    expect(marks('No mesh')).toEqual(['bar', 'bar', 'none']);
    expect(marks('Cilium')).toEqual(['bar', 'none', 'bar']);
    expect(spec.withheld.some((line) => line.startsWith('No mesh at 128'))).toBe(true);
    expect(spec.withheld.some((line) => line.startsWith('Cilium at 64'))).toBe(true);
  });

  it('compares all clusters only at a load where all may be compared', () => {
    expect(build('livewyer-throughput', { scenario: 'vm' }).title).toContain(
      'at 32\u00a0connections from a VM',
    );
  });

  it('never mixes test days', () => {
    for (const [key, spec] of Object.entries(buildAllViews('livewyer-throughput', records))) {
      const runs = spec.table.rows.map((row) => String(row.at(-1)).slice(0, 2));
      expect(new Set(runs).size, key).toBe(1);
    }
    const may = build('livewyer-throughput', { day: '2024-05-22' });
    expect(may.series.map(({ label }) => label)).toEqual([
      'No mesh',
      'Istio sidecars',
      'Istio ambient',
    ]);
  });
});

describe('what is said of the runs follows from them', () => {
  const textOf = (id: DataFigureId, head: string, chosen: Record<string, string>, from = records) =>
    buildFigure(id, from, { ...defaults(frameOf(id).options), ...chosen }).notes.find(
      (note) => note.head === head,
    )?.text;
  const withRuns = (edit: (run: Run) => void): typeof records => {
    const copy = structuredClone(records);
    copy.runs.forEach(edit);
    return copy;
  };

  it('how far the no-mesh cluster moved from one day to the other', () => {
    const calm = withRuns((run) => {
      if (/^v[34]-baseline-pod-c\d+$/.test(run.id)) run.requests_per_s = 100;
      if (run.id === 'v4-baseline-pod-c64') run.requests_per_s = 127;
    });
    expect(textOf('livewyer-throughput', 'Another day.', { day: '2024-05-22' }, calm)).toContain(
      'moved by up to 27\u00a0percent',
    );
  });

  it('which pairs of runs are from the same hour', () => {
    const later = withRuns((run) => {
      if (/-unmeshed-c64$/.test(run.id)) run.started_at = '2024-04-10T13:10';
    });
    const own = () => textOf('livewyer-two-references', 'Time of day.', {}, later);
    expect(own()).toContain('At 128\u00a0connections a morning run');
    expect(own()).toContain('the pairs at 32 and 64 are from');
  });
});

describe('latency', () => {
  it('opens the page of the study with every percentile, the same values as at one percentile', () => {
    const { chart, table, options } = {
      ...build('livewyer-percentiles'),
      ...frameOf('livewyer-percentiles'),
    };
    if (chart.kind !== 'lines') throw new Error('Not a chart of lines.');
    expect(options.map(({ name }) => name)).toEqual(['scenario', 'load', 'measure', 'budget']);
    const p99 = chart.categories.indexOf('99th');
    for (const { series, values } of chart.lines) {
      const [bar] = group(build('livewyer-latency'), '32\u00a0connections').flatMap((row) =>
        row.series === series ? row.cells : [],
      );
      expect(bar).toMatchObject({ mark: 'bar', value: values[p99] });
    }
    expect(table.rows).toHaveLength(chart.lines.length * chart.categories.length);
  });

  it('draws the budget of the reader, and says which clusters keep their 99th percentile below it', () => {
    const at = (budget: string, more: Record<string, string> = {}) =>
      build('livewyer-percentiles', { budget, ...more });
    const words = (...seen: Parameters<typeof at>) =>
      at(...seen).notes.find(({ head }) => head === 'Your budget.')?.text;
    expect(words('350')).toBe(
      'At 32\u00a0connections the 99th percentile stays below 350\u00a0ms with no mesh and Linkerd, and not with Cilium and Istio. One run each, on a node that was full.',
    );
    expect(words('350', { load: '128' })).toContain('no cluster keeps');
    expect(words('1400', { load: '32' })).not.toContain('not with');
    expect(words('none')).toBeUndefined();
    const { chart } = at('1400', { load: '32' });
    expect(chart).toMatchObject({ level: { at: 1400 } });
    expect(chart.kind === 'lines' && chart.axis.max).toBeGreaterThanOrEqual(1400);
  });

  it('shows all percentiles at one load as lines, and shades the one not to compare', () => {
    const { chart } = build('livewyer-latency', { percentile: 'all', load: '64' });
    if (chart.kind !== 'lines') throw new Error('Not a chart of lines.');
    expect(chart.categories).toHaveLength(7);
    expect(chart.zone?.from).toBe(6);
    expect(chart.lines.find(({ series }) => series === 'linkerd')?.values[0]).toBe(438);
  });

  it('gives no change for the percentile that rests on stalls', () => {
    const spec = build('livewyer-latency', { percentile: 'all', measure: 'change' });
    if (spec.chart.kind !== 'lines') throw new Error('Not a chart of lines.');
    expect(spec.chart.categories).not.toContain('99.99th');
    expect(spec.withheld.join()).toContain('99.99th');
  });

  it('says how far latency is connections divided by throughput', () => {
    const [first] = rows(build('livewyer-latency')).groups;
    expect(first?.aside?.text).toContain('in all 72 runs');
    expect(first?.aside?.text).toContain('within 0.112\u00a0%');
  });
});

describe('two references', () => {
  const spec = build('livewyer-two-references');

  it('says that the baseline decides only where it does', () => {
    expect(spec.title).toBe(
      'Which mesh is ahead depends on the baseline: against its own cluster Cilium loses 1 to 5\u00a0percent instead of 24, and Linkerd\u00a07 to 10 instead of 6 to 7',
    );
    const changed = structuredClone(records);
    for (const run of changed.runs)
      if (run.environment === 'cilium' && run.mesh_state === 'unmeshed') run.requests_per_s = 160;
    expect(buildFigure('livewyer-two-references', changed).title).toMatch(
      /^Against its own cluster Cilium loses/,
    );
  });

  it('draws no reference that is not valid, and gives the reason in the row and beside the figure', () => {
    const istio = group(spec, 'Istio').map(({ cells }) => cells[1]);
    expect(istio.map((cell) => cell?.mark)).toEqual(['dot', 'none', 'none']);
    expect(istio[1]?.text).toBe(
      'Not drawn: the Istio cluster ran 19 and 17\u00a0percent faster in the morning than at 13:03',
    );
    expect(spec.withheld).toHaveLength(1);
  });

  it('keeps the doubt about the runs of Cilium in every view', () => {
    for (const view of Object.values(buildAllViews('livewyer-two-references', records))) {
      const cilium = rows(view).groups.find(({ label }) => label === 'Cilium');
      expect(cilium?.aside?.text).toContain('no run says that it was');
      expect(view.summary).toContain('not recorded');
    }
  });
});

describe('every view of the study', () => {
  const views = IDS.flatMap((id) => Object.values(buildAllViews(id, records)));

  it('gives a number only where the record allows the comparison', () => {
    const refused = new Set(
      records.comparisons.final_runs.flatMap((entry) =>
        ['usable', 'limited'].includes(entry.vs_no_mesh_cluster.validity) ? [] : [entry.run],
      ),
    );
    for (const { id, table } of views) {
      if (id === 'livewyer-two-references') continue;
      const [change, run] = ['change_against_no_mesh_percent', 'run'].map((key) =>
        table.columns.findIndex((column) => column.key === key),
      ) as [number, number];
      for (const row of table.rows)
        if (refused.has(String(row[run]))) expect(row[change], String(row[run])).toBeNull();
    }
  });

  it('follows the record when a comparison is withdrawn', () => {
    const changed = structuredClone(records);
    for (const entry of changed.comparisons.final_runs)
      if (entry.run === 'v3-linkerd-pod-c64') entry.vs_no_mesh_cluster.validity = 'not-valid';
    const spec = buildFigure('livewyer-throughput', changed);
    expect(group(spec, 'Linkerd')[1]?.columns?.[1]).toBe('–');
    expect(spec.withheld.join()).toContain('Linkerd at 64\u00a0connections: no change.');
  });

  it('never speaks of a mesh that was off, and names the study, its day and its license', () => {
    for (const view of views) {
      expect(JSON.stringify(view)).not.toMatch(/mesh[- ]off|switched off mesh/i);
      expect(view.subtitle).toMatch(/LiveWyer, \d+\u00a0(April|May) 2024/);
    }
    for (const id of IDS) expect(frameOf(id).licence).toContain('LiveWyer, MIT');
  });

  it('tells every severe caveat that applies, in a note or by its title', () => {
    for (const view of views) {
      const told = new Set([
        ...view.notes.flatMap(({ caveats = [] }) => caveats),
        ...view.caveats.map(({ id }) => id),
      ]);
      const runs = view.table.rows.flatMap((row) => row.filter((cell) => typeof cell === 'string'));
      const severe = records.caveats.caveats.filter(
        ({ severity, affects }) =>
          severity === 'high' &&
          affects.some((pattern) => runs.some((run) => covers(pattern, String(run)))),
      );
      expect(severe.length).toBeGreaterThan(0);
      for (const { id } of severe) expect([...told], `${view.id}: ${id}`).toContain(id);
    }
  });
});

describe('helpers', () => {
  it('match patterns of runs from end to end', () => {
    expect(covers('v3-*-unmeshed-*', 'v3-cilium-pod-unmeshed-c64')).toBe(true);
    expect(covers('v3-*-unmeshed-*', 'v3-cilium-pod-c64')).toBe(false);
    expect(covers('v3-*', 'v4-v3-x')).toBe(false);
    expect(covers('v3.cilium', 'v3-cilium')).toBe(false);
  });

  it('put severe caveats first and leave out those a note tells', () => {
    const lines = caveatsOf(
      records,
      ['v3-cilium-pod-c64'],
      [{ head: '', text: '', caveats: ['cilium-envoy-idle'] }],
    );
    expect(lines.map(({ id }) => id)).not.toContain('cilium-envoy-idle');
    const ranks = lines.map(({ severity }) => ['high', 'medium', 'low'].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
  });

  it('shorten reasons to their first clause, without pointers to caveats', () => {
    const why = 'The cluster was slow in the morning, so it is no reference (caveat one-run).';
    expect(plainReason(why)).toBe('The cluster was slow in the morning, so it is no reference.');
    expect(shortReason(why)).toBe('The cluster was slow in the morning');
  });

  it('join refusals with the same reason', () => {
    expect(
      refusalLines([
        { label: 'Linkerd', load: 128, why: 'no change' },
        { label: 'Istio', load: 128, why: 'no change' },
        { label: 'Cilium', load: 64, why: 'outage.' },
      ]),
    ).toEqual([
      'Linkerd and Istio at 128 connections: no change.',
      'Cilium at 64 connections: outage.',
    ]);
  });
});
