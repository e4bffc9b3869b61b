import { describe, expect, it } from 'vitest';
import { buildAllViews, buildFigure, frameOf } from '../../src/figures/catalog.ts';
import type { Cell } from '../../src/figures/chart.ts';
import { defaults } from '../../src/figures/options.ts';
import type { DataFigureId, FigureSpec } from '../../src/figures/spec.ts';
import { FIGURE_IDS } from '../../src/schemas/figure-ids.ts';
import { advisory } from '../support/small-world.ts';
import { records } from './records.ts';

const build = (id: DataFigureId, chosen: Record<string, string> = {}, from = records): FigureSpec =>
  buildFigure(id, from, { ...defaults(frameOf(id).options), ...chosen });

describe('code complexity', () => {
  const cellOf = (spec: FigureSpec, label: string, row: string): Cell | undefined =>
    spec.chart.kind === 'rows'
      ? spec.chart.groups
          .find((group) => group.label === label)
          ?.rows.find((entry) => entry.label === row)?.cells[0]
      : undefined;

  it('gives multiples of Linkerd counted the same way', () => {
    const spec = build('complexity-counts', { measure: 'times' });
    expect(spec.title).toContain(
      '3.2 to 4.6\u00a0times Linkerd without Envoy, 6.0 to 7.4\u00a0times',
    );
    expect(cellOf(spec, 'Cilium with the whole of Envoy', 'the page')).toMatchObject({
      text: '9.1',
    });
    expect('axis' in spec.chart && spec.chart.axis.reference).toMatchObject({ at: 1 });
  });

  it('says that no way of counting gives the three figures only while that is so', () => {
    expect(build('complexity-counts').title).toContain('No single way of counting');
    const changed = structuredClone(records);
    const scores: Record<string, number> = {
      'linkerd2-2024': 8400,
      'linkerd2-proxy-2024': 2600,
      'cilium-2024': 56100,
      'envoy-2024': 43900,
    };
    for (const row of changed.complexity.sccComplexity)
      if (row.filter === 'F') row.value = scores[row.snapshot] ?? row.value;
    expect(build('complexity-counts', {}, changed).title).not.toContain('No single way');
  });

  it('picks out one way of counting', () => {
    const spec = build('complexity-counts', { filter: 'D' });
    const cell = cellOf(spec, 'Cilium without Envoy', 'our count');
    expect(cell).toMatchObject({ text: '55,948', picked: 3 });
    expect(spec.title).toContain('3.9\u00a0times Linkerd without Envoy');
  });

  it('does not draw what was not counted in the newest code, and says why', () => {
    const spec = build('complexity-counts', { period: 'newest' });
    expect(cellOf(spec, 'Envoy, the whole repository', 'our count')?.mark).toBe('none');
    expect(spec.withheld).toHaveLength(1);
  });
});

describe('advisories by year', () => {
  const corrupt = { memorySafety: 'yes', memoryClass: 'memory-corruption-or-lifetime' } as const;
  const few = {
    ...records,
    advisories: [
      advisory({ id: 'a', year: 2020, severity: 'high', ...corrupt }),
      advisory({ id: 'b', year: 2020, memoryClass: 'null-deref-or-segfault' }),
      advisory({ id: 'c', year: 2021 }),
      advisory({ id: 'd', year: 2021, memoryClass: 'crash-cause-unclear' }),
      advisory({ id: 'e', project: 'linkerd', year: 2021 }),
    ],
  };
  const chart = (chosen: Record<string, string> = {}, from = records) => {
    const spec = build('advisories-by-year', chosen, from);
    if (spec.chart.kind !== 'columns') throw new Error('Not a chart of columns.');
    return spec.chart;
  };

  it('counts the ids of Envoy by year and class', () => {
    const [envoy] = chart({}, few).panels;
    expect(envoy?.totals).toEqual(['2', '2']);
    const values = envoy?.stacks.map((stack) => [stack.series, ...stack.values]);
    expect(values).toEqual([
      ['memory', 1, 0],
      ['null', 1, 0],
      ['unclear', 0, 1],
      ['other', 0, 1],
    ]);
  });

  it('computes its finding', () => {
    expect(build('advisories-by-year', {}, few).title).toContain(
      'Of 4 CVE ids recorded for Envoy, 1 are memory corruption or lifetime errors, 2 counting',
    );
    expect(build('advisories-by-year', { severity: 'high' }, few).title).toContain('Of 1 CVE ids');
  });

  it('counts for Linkerd its own code only, never libraries', () => {
    const changed = structuredClone(records);
    for (const row of changed.advisories) if (row.scope === 'dependency') row.year = 2023;
    const spec = build('advisories-by-year', {}, changed);
    expect(spec.chart.kind === 'columns' && spec.chart.panels[1]?.totals[3]).toBe('');
  });

  it('starts where the record is complete and marks the year that is not over', () => {
    const { categories } = chart();
    expect(categories[0]?.label).toBe('2020');
    expect(categories.filter(({ note }) => note)).toEqual([categories.at(-1)]);
  });

  it('gives no share of a single advisory', () => {
    const share = chart({ scale: 'share' });
    expect(share.panels).toHaveLength(1);
    const sums = share.categories.map((_, i) =>
      (share.panels[0]?.stacks ?? []).reduce((sum, { values }) => sum + (values[i] ?? 0), 0),
    );
    for (const sum of sums) expect(sum).toBeCloseTo(100, 1);
  });

  it('stops for an advisory it cannot class', () => {
    const changed = structuredClone(records);
    const row = changed.advisories.find(
      ({ project, scope }) => project === 'linkerd' && scope === 'own',
    );
    if (row) row.memorySafety = 'unknown';
    expect(() => build('advisories-by-year', {}, changed)).toThrow('no memory class');
  });

  it('says in every view that a count is not a score', () => {
    for (const spec of Object.values(buildAllViews('advisories-by-year', records)))
      expect(spec.notes.map(({ head }) => head)).toContain('A count is not a score.');
  });
});

describe('history of encryption', () => {
  const rows = (from = records) => {
    const spec = build('encryption-history', {}, from);
    return spec.chart.kind === 'rows' ? spec.chart.groups.flatMap((group) => group.rows) : [];
  };
  const cell = (label: string, from = records): Cell | undefined =>
    rows(from).find((row) => row.label === label)?.cells[0];

  it('begins and ends every bar with its events', () => {
    expect(cell('HTTP')).toMatchObject({ low: 2019.29, high: 2020.86, text: '2019 to 2020' });
    expect(cell('all TCP')).toMatchObject({ low: 2020.86, text: 'since 2020' });
    expect(cell('encryption between nodes')).toMatchObject({ text: 'since 2019' });
    const changed = structuredClone(records);
    for (const event of changed.events) if (event.id === 'cilium-1-19') event.date = '2025-07-01';
    expect(cell('mutual TLS by ztunnel, beta', changed)).toMatchObject({ low: 2025.5 });
    expect(build('encryption-history', {}, changed).title).toContain('July 2025');
  });

  it('hatches what is beta, and only that', () => {
    const hatched = rows().filter(({ cells: [mark] }) => mark?.mark === 'range' && mark.hatched);
    expect(hatched.map(({ label }) => label)).toEqual([
      'mutual authentication, beta',
      'mutual TLS by ztunnel, beta',
    ]);
  });

  it('ends what goes on at the newest evidence', () => {
    const newest = { id: 'x', date: '2030-01-01', project: 'industry', title: 'x', detail: 'x' };
    const later = structuredClone(records);
    later.events.push({ ...newest, project: 'industry', sources: [] });
    expect(cell('all TCP', later)).toMatchObject({ high: 2030 });
    expect(cell('HTTP', later)).toMatchObject({ high: 2020.86 });
  });

  it('names an event that is missing', () => {
    const changed = structuredClone(records);
    changed.events = changed.events.filter(({ id }) => id !== 'cilium-1-19');
    expect(() => build('encryption-history', {}, changed)).toThrow('cilium-1-19');
  });
});

describe('every figure', () => {
  it('has a finding, conditions, a sentence and a table in every view', () => {
    for (const id of FIGURE_IDS)
      for (const [key, spec] of Object.entries(buildAllViews(id, records))) {
        const name = `${id}?${key}`;
        for (const text of [spec.title, spec.subtitle, spec.summary])
          expect(text, name).not.toMatch(/undefined|NaN|Infinity|^\s*$/);
        expect(spec.summary, name).toMatch(/\.$/);
        expect(spec.table.rows.length, name).toBeGreaterThan(0);
        for (const row of spec.table.rows) expect(row.length, name).toBe(spec.table.columns.length);
        const ids = spec.series.map((series) => series.id);
        expect(new Set(ids).size, name).toBe(ids.length);
      }
  });

  it('is pure JSON', () => {
    for (const id of FIGURE_IDS) {
      const spec = buildFigure(id, records);
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    }
  });

  it('names only sources that exist', () => {
    const known = new Set(records.sources.map(({ id }) => id));
    for (const id of FIGURE_IDS)
      for (const source of frameOf(id).sources) expect(known, source).toContain(source);
  });
});
