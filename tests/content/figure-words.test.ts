import { expect, it } from 'vitest';
import { buildAllViews, DATA_FIGURE_IDS } from '../../src/figures/catalog.ts';
import { escapeHtml, notesHtml } from '../../src/figures/output/to-html.ts';
import { records } from './records.ts';

const views = DATA_FIGURE_IDS.flatMap((id) =>
  Object.entries(buildAllViews(id, records)).map(([key, spec]) => ({ name: `${id}?${key}`, spec })),
);

/** Caveats about measures that no figure shows, or that a figure tells in its picture. */
const TOLD_ELSEWHERE = [
  'coarse-histograms',
  'tail-dominated-by-stalls',
  'unmeshed-not-defined',
  'unmeshed-from-two-times-of-day',
];

it('every view says what it leaves out, and every caveat, beside its picture', () => {
  const faults = views.flatMap(({ name, spec }) => {
    const html = notesHtml(spec, '/');
    const texts = [
      ...spec.notes.flatMap(({ head, text }) => [head, text]),
      ...spec.withheld,
      ...spec.caveats.map(({ title }) => title),
    ];
    return [
      ...texts
        .filter((text) => !html.includes(escapeHtml(text)))
        .map((text) => `${name}: lacks “${text}”`),
      ...(spec.withheld.length > 0 === html.includes('<b>Not shown.</b>')
        ? []
        : [`${name}: “Not shown.”`]),
    ];
  });
  expect(faults).toEqual([]);
});

it('every view of the LiveWyer study carries the caveats of its runs, and no other', () => {
  const matches = (pattern: string, id: string): boolean =>
    new RegExp(
      `^${pattern
        .split('*')
        .map((part) => part.replace(/[.()[\]]/g, '\\$&'))
        .join('.*')}$`,
    ).test(id);
  const faults = views.flatMap(({ name, spec }) => {
    if (!name.startsWith('livewyer')) return [];
    const at = spec.table.columns
      .map(({ key }, i) => (/^(?:reference_)?run$/.test(key) ? i : -1))
      .filter((i) => i >= 0);
    // The table of the two references names its clusters in place of their runs.
    const cluster = (row: (typeof spec.table.rows)[number]): string =>
      `v3-${String(row[0])
        .toLowerCase()
        .replace(/no.mesh/, 'baseline')}-pod-c${String(row[1])}`;
    const runs = spec.table.rows.flatMap((row) => [
      ...at.map((i) => String(row[i] ?? '')),
      ...(name.startsWith('livewyer-two') ? [cluster(row)] : []),
    ]);
    const shown = new Set([
      ...spec.caveats.map(({ id }) => id),
      ...spec.notes.flatMap(({ caveats = [] }) => caveats),
    ]);
    return records.caveats.caveats.flatMap(({ id, affects }) => {
      const due = affects.some((pattern) => runs.some((run) => matches(pattern, run)));
      if (due && !shown.has(id) && !TOLD_ELSEWHERE.includes(id)) return [`${name}: lacks ${id}`];
      return !due && spec.caveats.some((caveat) => caveat.id === id)
        ? [`${name}: ${id} is about other runs`]
        : [];
    });
  });
  expect(faults).toEqual([]);
});
