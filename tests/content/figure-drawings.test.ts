import { describe, expect, it } from 'vitest';
import { buildAllViews, DATA_FIGURE_IDS } from '../../src/figures/catalog.ts';
import { toChartConfig } from '../../src/figures/draw/config.ts';
import { CUTS, type Cut, WEIGHTS } from '../../src/figures/draw/cuts.ts';
import { draw } from '../../src/figures/draw/draw.ts';
import type { Item } from '../../src/figures/draw/scene.ts';
import { without } from '../../src/figures/draw/without.ts';
import { buildMini } from '../../src/figures/mini/index.ts';
import { MINI_CUT } from '../../src/figures/mini/mini.ts';
import type { FigureSpec } from '../../src/figures/spec.ts';
import { fontMeasure } from '../../src/figures/svg/measure.ts';
import { DIFFERENCES } from '../../src/schemas/common.ts';
import { records } from './records.ts';

const measure = await fontMeasure();
const views: [string, FigureSpec][] = DATA_FIGURE_IDS.flatMap((id) =>
  Object.entries(buildAllViews(id, records)).map(([key, spec]): [string, FigureSpec] => [
    `${id}?${key}`,
    spec,
  ]),
);
const cuts = Object.values(CUTS);
type TextItem = Extract<Item, { kind: 'text' }>;

/** Left and right edge of a text. */
function extent(cut: Cut, item: TextItem): [number, number] {
  const width = measure(item.text, cut.font[item.style], WEIGHTS[item.style]);
  const left = item.x - (item.anchor === 'end' ? width : item.anchor === 'middle' ? width / 2 : 0);
  return [left, left + width];
}

/** Texts that leave the drawing, and pairs of texts that touch. */
function faults(cut: Cut, items: readonly Item[], height: number): string[] {
  const texts = items.filter((item): item is TextItem => item.kind === 'text');
  const outside = texts.filter((item) => {
    const [left, right] = extent(cut, item);
    return left < -1 || right > cut.width + 1 || item.y > height || item.y < 8;
  });
  const touching = texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => {
      if (Math.abs(a.y - b.y) > 9) return [];
      const [[a0, a1], [b0, b1]] = [extent(cut, a), extent(cut, b)];
      return a0 < b1 && b0 < a1 ? [`“${a.text}” and “${b.text}” touch`] : [];
    }),
  );
  return [...outside.map(({ text }) => `“${text}” leaves the drawing`), ...touching];
}

describe('drawings', () => {
  it('keep every text inside and apart, in both cuts of every view', () => {
    for (const [name, spec] of views)
      for (const cut of cuts) {
        const scene = draw(spec.chart, spec.series, cut, measure);
        const found = faults(cut, [...scene.under, ...scene.over], scene.height);
        expect(found, `${name} ${cut.name}`).toEqual([]);
      }
  });

  it('show no text below 12 pixels at the smallest width of a cut', () => {
    const smallest = { n: 280, w: CUTS.w.from } as const;
    for (const cut of cuts) {
      const scale = smallest[cut.name] / cut.width;
      expect(Math.min(...Object.values(cut.font)) * scale, cut.name).toBeGreaterThanOrEqual(12);
    }
    expect(Math.min(...Object.values(MINI_CUT.font)) * (272 / MINI_CUT.width)).toBeGreaterThan(12);
  });

  it('reach every mark once, in an order from top to bottom or series by series', () => {
    for (const [name, spec] of views) {
      const scene = draw(spec.chart, spec.series, CUTS.w, measure);
      const marks = scene.marks.flatMap((set, s) =>
        set.data.map((_, i) => `${String(s)}/${String(i)}`),
      );
      const stops = scene.stops.map((stop) => `${String(stop.set)}/${String(stop.index)}`);
      expect([...stops].sort(), name).toEqual([...marks].sort());
      for (const stop of scene.stops) {
        expect(stop.title.trim(), name).not.toBe('');
        expect(stop.lines[0]?.trim() ?? '', name).not.toBe('');
      }
    }
  });

  it('start bars at zero, unless the bar is a range or part of a stack', () => {
    for (const [name, spec] of views) {
      if (!('axis' in spec.chart)) continue;
      const { axis } = spec.chart;
      const ranges =
        spec.chart.kind === 'rows' &&
        spec.chart.groups.some(({ rows }) =>
          rows.some(({ cells }) => cells.some(({ mark }) => mark === 'range')),
        );
      if (!ranges) {
        expect(axis.min, name).toBeLessThanOrEqual(0);
        expect(axis.max, name).toBeGreaterThanOrEqual(0);
      }
      if (spec.chart.kind !== 'rows') continue;
      const scene = draw(spec.chart, spec.series, CUTS.w, measure);
      for (const set of scene.marks.filter(({ type }) => type === 'bar'))
        for (const { x } of set.data) expect(Array.isArray(x), name).toBe(ranges);
    }
  });

  it('put both panels on one scale', () => {
    for (const [name, spec] of views) {
      for (const cut of cuts) {
        const scene = draw(spec.chart, spec.series, cut, measure);
        const value = scene.indexAxis === 'y' ? scene.x : scene.y;
        const perUnit = value.flatMap(({ id, min, max, size }) => (id ? [size / (max - min)] : []));
        for (const ratio of perUnit) expect(ratio, name).toBeCloseTo(perUnit[0] ?? 0, 6);
      }
    }
  });

  it('leave out what a reader switches off and keep the scale', () => {
    for (const [name, spec] of views) {
      const [first, ...rest] = spec.series;
      if (!first || !rest.length) continue;
      const chart = without(spec.chart, [first.id]);
      const axisOf = (of: typeof chart) => ('axis' in of ? of.axis : undefined);
      expect(axisOf(chart), name).toEqual(axisOf(spec.chart));
      const scene = draw(chart, spec.series, CUTS.n, measure);
      expect(
        scene.marks.map(({ series }) => series),
        name,
      ).not.toContain(first.id);
      const before = draw(spec.chart, spec.series, CUTS.n, measure);
      const others = before.marks.filter(({ series }) => series !== first.id);
      expect(scene.marks.length, name).toBe(others.length);
    }
  });

  it('survive that everything is switched off', () => {
    for (const [, spec] of views)
      for (const cut of cuts) {
        const chart = without(
          spec.chart,
          spec.series.map(({ id }) => id),
        );
        const scene = draw(chart, spec.series, cut, measure);
        expect(scene.stops).toEqual([]);
        expect(Number.isFinite(scene.height)).toBe(true);
      }
  });

  it('become a Chart.js configuration without motion, with one data set per set of marks', () => {
    const same = (name: string): string => name;
    for (const [name, spec] of views) {
      const scene = draw(spec.chart, spec.series, CUTS.w, measure);
      const { data, options } = toChartConfig(scene, { color: same, fill: same, family: 'sans' });
      expect(options?.animation, name).toBe(false);
      expect(data.datasets.map((set) => set.data.length)).toEqual(
        scene.marks.map((m) => m.data.length),
      );
    }
  });
});

describe('small figures', () => {
  it.each(DIFFERENCES)('%s keeps every text inside and apart', (slug) => {
    const mini = buildMini(slug, records, measure, '2026-11-22');
    expect(faults(MINI_CUT, mini.items, mini.height)).toEqual([]);
    expect(mini.title).not.toBe('');
    expect(mini.method).not.toBe('');
  });
});
