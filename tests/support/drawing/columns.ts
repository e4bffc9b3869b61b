import type { ColumnsChart, Series } from '../../../src/figures/chart.ts';
import { barFill } from './looks.ts';
import { isNear, looksOf, type Mark, readMarks } from './marks.ts';
import { readUp } from './scale.ts';
import type { Shape } from './shapes.ts';

/** The line at zero under each panel: its ends and its height, in the order of the panels. */
const floors = (shapes: readonly Shape[]): Shape[] =>
  shapes.filter(({ kind, stroke }) => kind === 'line' && stroke === 'line-2');

/** What a picture of stacked columns says that its chart does not, and the other way round. */
export function columnFaults(
  chart: ColumnsChart,
  series: readonly Series[],
  shapes: readonly Shape[],
): string[] {
  const lookOf = looksOf(series);
  const texts = shapes.filter(({ kind }) => kind === 'text');
  const { at, zero } = readUp(shapes);
  const unit = zero - at(1);
  const grounds = floors(shapes);
  if (grounds.length !== chart.panels.length)
    return [`has ${String(grounds.length)} floors for ${String(chart.panels.length)} panels`];
  const left = readMarks(shapes);
  const faults: string[] = [];
  chart.panels.forEach((panel, p) => {
    const ground = grounds[p];
    if (!ground) return;
    const head = texts.some(
      ({ text, top, left: x }) =>
        text === panel.label && top < ground.top && x >= ground.left - 1 && x < ground.right,
    );
    if (!head) faults.push(`${panel.label}: its head does not stand above it`);
    chart.categories.forEach((category, i) => {
      const name = `${panel.label}, ${category.label}`;
      const foot = texts.find(
        ({ text, top, left: x }) =>
          text === category.short &&
          top > ground.top &&
          top < ground.top + 30 &&
          x > ground.left &&
          x < ground.right,
      );
      if (!foot) {
        faults.push(`${name}: is not named beneath its column`);
        return;
      }
      let floor = ground.top;
      for (const stack of panel.stacks) {
        const value = stack.values[i] ?? 0;
        if (!value) continue;
        const look = lookOf(stack.series);
        const top = floor - value * unit;
        const fits = (mark: Mark): boolean =>
          mark.series === stack.series &&
          mark.color === barFill(look) &&
          Math.abs(mark.x - foot.left) < 1 &&
          isNear(mark.top, top) &&
          isNear(mark.bottom, floor);
        const index = left.findIndex(fits);
        if (index < 0)
          faults.push(
            `${name}: prints ${stack.texts[i] ?? ''} ${stack.series}, draws no such part`,
          );
        else left.splice(index, 1);
        if (look.outline && !outlined(shapes, foot.left, top, look.outline))
          faults.push(`${name}: ${stack.series} has no outline`);
        floor = top;
      }
      const total = panel.totals[i];
      const above = texts.some(
        ({ text, left: x, top }) =>
          text === total && Math.abs(x - foot.left) < 1 && Math.abs(top - floor + 6) < 1.5,
      );
      if (total && !above) faults.push(`${name}: ${total} does not stand on its column`);
    });
  });
  for (const { series: id, x } of left) faults.push(`a part of ${id} too many at ${x.toFixed(1)}`);
  return faults;
}

const outlined = (shapes: readonly Shape[], x: number, top: number, color: string): boolean =>
  shapes.some(
    (shape) =>
      shape.kind === 'rect' &&
      shape.stroke === color &&
      Math.abs((shape.left + shape.right) / 2 - x) < 1 &&
      Math.abs(shape.top - top) < 1,
  );
