import type { Group, Row, RowsChart } from '../chart.ts';
import { wrap } from './measure-text.ts';
import { asideBelow, type RowsFrame } from './rows-frame.ts';
import { valueSide } from './rows-strokes.ts';
import type { Item } from './scene.ts';

const LINE = 16;

/** Lines of words around a middle height. */
const block = (x: number, middle: number, lines: readonly string[], color: string): Item[] =>
  lines.map((text, i) => ({
    kind: 'text',
    x,
    y: middle + 4.5 + (i - (lines.length - 1) / 2) * LINE,
    text,
    style: 'note',
    color,
    halo: true,
  }));

const refusalOf = (row: Row | undefined, panel: number) => {
  const cell = row?.cells[panel];
  return cell?.mark === 'none' ? cell : undefined;
};

/** Words in place of marks: rows with the same reason, one after the other, share one block. */
export function refusals(
  _chart: RowsChart,
  group: Group,
  frame: RowsFrame,
  rows: readonly number[],
  panel: number,
): Item[] {
  const { cut, measure, lifted } = frame;
  const box = frame.panels[panel];
  if (!box) return [];
  const short = cut.name === 'n';
  const items: Item[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const cell = refusalOf(group.rows[i], panel);
    if (!cell) continue;
    const start = i;
    while (refusalOf(group.rows[i + 1], panel)?.text === cell.text) i += 1;
    const middle = ((rows[start] ?? 0) + (rows[i] ?? 0)) / 2;
    const lines =
      short && cell.short
        ? [cell.short]
        : wrap(measure, cut, cell.text, 'note', box.right - box.left - 6);
    items.push(...block(lifted ? 0 : box.left + 7, middle, lines, 'ink-3'));
  }
  return items;
}

/** How far the marks of a group reach in a panel, with room for the values printed at dots. */
function reach(group: Group, panel: number, frame: RowsFrame): [number, number] {
  const xs = group.rows.flatMap((row) => {
    const cell = row.cells[panel];
    if (cell?.mark === 'dot') {
      const x = frame.at(panel, cell.value);
      const { left, width } = valueSide(frame, panel, cell.value, cell.text);
      return left ? [x - width - 12, x + 12] : [x - 12, x + width + 12];
    }
    return cell?.mark === 'bar' ? [frame.at(panel, 0), frame.at(panel, cell.value) + 24] : [];
  });
  return [Math.min(...xs), Math.max(...xs)];
}

/** Words beside the marks of one panel, on the side with more room; below the group on a narrow cut. */
export function asides(
  chart: RowsChart,
  group: Group,
  frame: RowsFrame,
  rows: readonly number[],
): Item[] {
  const { cut, measure } = frame;
  const below = asideBelow(chart, group, cut, measure);
  if (below.length)
    return block(
      0,
      (rows.at(-1) ?? 0) + cut.row / 2 + 11 + ((below.length - 1) * LINE) / 2,
      below,
      'ink-2',
    );
  const { aside } = group;
  const box = aside && frame.panels[aside.panel];
  if (!aside || !box || cut.name === 'n') return [];
  const [low, high] = reach(group, aside.panel, frame);
  const left = low - box.left;
  const right = box.right - high;
  const room = Math.max(left, right);
  const lines = wrap(measure, cut, aside.text, 'note', room);
  const middle = ((rows[0] ?? 0) + (rows.at(-1) ?? 0)) / 2;
  return block(left >= right ? box.left : box.right - room, middle, lines, 'ink-2');
}
