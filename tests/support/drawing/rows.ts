import type { Cell, Row, RowsChart, Series } from '../../../src/figures/chart.ts';
import { barFill, type RoleLook } from './looks.ts';
import { isNear, looksOf, type Mark, readMarks } from './marks.ts';
import { type ReadScale, readAcross } from './scale.ts';
import { middle, type Shape } from './shapes.ts';

/** A row and the line on which its name stands. */
interface Line {
  name: string;
  row: Row;
  y: number;
}

/** Finds the names of all groups and rows in their order, from top to bottom. Throws where one is missing. */
function readLines(chart: RowsChart, shapes: readonly Shape[]): Line[] {
  const texts = shapes.filter(({ kind }) => kind === 'text');
  let y = Number.NEGATIVE_INFINITY;
  /** The next line from `from` on that holds this text. */
  const next = (text: string, from: number): number => {
    const lines = texts.filter((shape) => shape.text === text.replaceAll('\u00a0', ' '));
    const found = Math.min(...lines.map(({ top }) => top).filter((top) => top >= from));
    if (!Number.isFinite(found)) throw new Error(`No “${text}” where its row should be.`);
    return found;
  };
  return chart.groups.flatMap((group) => {
    const head = next(group.label, y + 1);
    y = head - 1;
    return group.rows.map((row) => {
      y = next(row.label, y + 1);
      return { name: `${group.label}, ${row.label}`, row, y };
    });
  });
}

/** What is wrong with the bar, dot or range of one cell. Takes what belongs to it out of `marks`. */
function cellFaults(
  cell: Cell,
  marks: Mark[],
  { at }: ReadScale,
  look: RoleLook,
  line: { shapes: readonly Shape[]; name: string },
): string[] {
  const faults: string[] = [];
  /** Takes the mark of a kind that fits, or tells what stands there instead. */
  const take = (kind: Mark['kind'], said: string, fits: (mark: Mark) => boolean): void => {
    const index = marks.findIndex((mark) => mark.kind === kind && fits(mark));
    if (index >= 0) marks.splice(index, 1);
    else {
      const drawn = marks.filter((mark) => mark.kind === kind);
      const there = drawn.map((m) => `${m.left.toFixed(1)} to ${m.right.toFixed(1)} in ${m.color}`);
      faults.push(`${line.name}: ${said}, draws ${there.join('; ') || 'nothing'}`);
    }
  };
  const dot = (value: number, hollow: boolean, text: string): void =>
    take('dot', `prints ${text}, a dot at ${at(value).toFixed(1)} in ${look.color}`, (mark) => {
      const alike = mark.color === look.color && mark.corners === look.corners;
      return alike && mark.hollow === hollow && isNear(mark.x, at(value));
    });
  const bar = (low: number, high: number, fill: string, text: string): void =>
    take(
      'bar',
      `prints ${text}, a bar ${at(low).toFixed(1)} to ${at(high).toFixed(1)} in ${fill}`,
      (mark) => {
        const [a, b] = [at(low), at(high)].sort((one, two) => one - two) as [number, number];
        return mark.color === fill && isNear(mark.left, a) && isNear(mark.right, b);
      },
    );
  const upright = (x: number, colors: readonly string[]): boolean =>
    line.shapes.some(
      (shape) =>
        shape.kind === 'line' &&
        colors.includes(shape.stroke) &&
        shape.left === shape.right &&
        isNear(shape.left, x),
    );
  if (cell.mark === 'bar') {
    bar(0, cell.value, barFill(look), cell.text);
    if (cell.to !== undefined && !upright(at(cell.to), ['ink-3', 'paper']))
      faults.push(`${line.name}: the value it is compared with is not marked`);
  } else if (cell.mark === 'dot')
    dot(cell.value, (cell.hollow ?? look.hatched) === true, cell.text);
  else if (cell.mark === 'range') {
    bar(cell.low, cell.high, cell.hatched ? `hatch:${look.color}` : look.soft, cell.text);
    for (const { value, text } of cell.stops)
      take(
        'tick',
        `counts ${text}, a tick at ${at(value).toFixed(1)}`,
        (mark) => mark.color === look.color && isNear(mark.x, at(value)),
      );
    const picked = cell.stops[cell.picked ?? -1];
    if (picked && !upright(at(picked.value), ['ink']))
      faults.push(`${line.name}: ${picked.text} is not picked out`);
  } else {
    const words = line.shapes
      .map(({ text }) => text)
      .join(' ')
      .split(' ');
    const said = [cell.text, cell.short ?? cell.text].map((text) => text.replaceAll('\u00a0', ' '));
    if (!said.some((text) => text.split(' ').every((word) => words.includes(word))))
      faults.push(`${line.name}: does not say “${cell.text}”`);
  }
  return faults;
}

/** What a picture of rows says that its chart does not, and the other way round. */
export function rowFaults(
  chart: RowsChart,
  series: readonly Series[],
  shapes: readonly Shape[],
): string[] {
  const lookOf = looksOf(series);
  const lines = readLines(chart, shapes);
  const scales = readAcross(shapes);
  if (scales.length !== chart.panels.length)
    return [`has ${String(scales.length)} scales for ${String(chart.panels.length)} panels`];
  const { min, max, reference } = chart.axis;
  const marks = readMarks(shapes);
  const texts = shapes.filter(({ kind }) => kind === 'text');
  const faults = lines.flatMap(({ name, row, y }, i): string[] => {
    // A mark belongs to the last name that stands at its height or above it.
    const below = lines[i + 1]?.y ?? Number.POSITIVE_INFINITY;
    const inRow = (height: number): boolean => height > y - 8 && height <= below - 8;
    const own = marks.filter((mark) => inRow(mark.y));
    const look = lookOf(row.series);
    const beside = texts.filter(({ top }) => Math.abs(top - y) < 1);
    const value = row.columns?.[0]?.replaceAll('\u00a0', ' ');
    const printed = beside.find(({ text }) => text === value);
    const found: string[] = [];
    if (value && printed?.fill !== look.text)
      found.push(`${name}: prints ${value} ${printed ? `in ${printed.fill}` : 'nowhere'}`);
    for (const mark of own)
      if (mark.series !== row.series) found.push(`${name}: carries a mark of ${mark.series}`);
    row.cells.forEach((cell, panel) => {
      const scale = scales[panel];
      if (!scale) return;
      const inPanel = own.filter(({ x }) => x > scale.at(min) - 1 && x < scale.at(max) + 1);
      const near = shapes.filter((shape) => cell.mark === 'none' || inRow(middle(shape)[1]));
      found.push(...cellFaults(cell, inPanel, scale, look, { shapes: near, name }));
      if (
        cell.mark === 'dot' &&
        scales.length > 1 &&
        !beside.some(({ text }) => text === cell.text.replaceAll('\u00a0', ' '))
      )
        found.push(`${name}: does not print ${cell.text}`);
      for (const mark of inPanel)
        found.push(`${name}: a ${mark.kind} too many at ${mark.x.toFixed(1)}`);
    });
    return found;
  });
  const placed = lines.flatMap(({ row }) => row.cells.filter(({ mark }) => mark !== 'none'));
  if (!placed.length && marks.length) faults.push('draws marks where there is nothing to draw');
  if (reference) {
    const [scale] = scales;
    const { color } = looksOf([{ id: 'it', label: '', role: reference.role }])('it');
    const drawn = shapes.some(
      ({ kind, stroke, left, right }) =>
        kind === 'line' &&
        stroke === color &&
        left === right &&
        scale &&
        isNear(left, scale.at(reference.at)),
    );
    if (!drawn) faults.push(`has no line at ${reference.text}`);
  }
  return faults;
}
