import type { GridChart, Series } from '../../../src/figures/chart.ts';
import { looksOf, readMarks } from './marks.ts';
import { stretchFaults } from './paths.ts';
import type { Shape } from './shapes.ts';

/** What a picture of legs and locks says that its chart does not, and the other way round. */
export function gridFaults(
  chart: GridChart,
  series: readonly Series[],
  shapes: readonly Shape[],
): string[] {
  const lookOf = looksOf(series);
  const texts = shapes.filter(({ kind }) => kind === 'text');
  const marks = readMarks(shapes).toSorted((a, b) => a.y - b.y || a.x - b.x);
  const cells = chart.groups.flatMap((row) => row.rows.map((cell) => ({ row, cell })));
  if (marks.length !== cells.length)
    return [`draws ${String(marks.length)} marks of ${String(cells.length)}`];
  return cells.flatMap(({ row, cell }, i) => {
    const mark = marks[i];
    if (!mark) return [];
    const name = `${row.label}, ${cell.series}`;
    const { color, corners } = lookOf(cell.series);
    const asDue =
      mark.series === cell.series &&
      mark.color === color &&
      mark.corners === corners &&
      mark.hollow === (cell.lock === undefined);
    const plain = cell.text.replaceAll('\u00a0', ' ');
    const { label = '' } = series.find(({ id }) => id === cell.series) ?? {};
    const beside = texts.some(
      ({ text, top, left }) =>
        [plain, `${label}: ${plain}`].includes(text) &&
        Math.abs(top - mark.y) < 20 &&
        left > mark.x &&
        left < mark.x + 80,
    );
    const named = texts.some(
      ({ text, left, top }) =>
        row.label.replaceAll('\u00a0', ' ').startsWith(text) &&
        left < Math.min(...marks.map(({ x }) => x)) &&
        Math.abs(top - mark.y) < 110,
    );
    return [
      ...(asDue ? [] : [`${name}: its mark is not that of ${cell.series}`]),
      ...(beside ? [] : [`${name}: “${plain}” does not stand beside its mark`]),
      ...(named ? [] : [`${name}: the leg is not named`]),
      ...(cell.lock
        ? stretchFaults(name, cell.lock, color, { x: mark.x, to: mark.x + 54, y: mark.y }, shapes)
        : []),
    ];
  });
}
