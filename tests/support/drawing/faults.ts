import type { HTMLElement } from 'node-html-parser';
import type { FigureSpec } from '../../../src/figures/spec.ts';
import { columnFaults } from './columns.ts';
import { gridFaults } from './grid.ts';
import { lineFaults } from './lines.ts';
import { pathFaults } from './paths.ts';
import { rowFaults } from './rows.ts';
import { readShapes, type Shape } from './shapes.ts';

type Drawn = Pick<FigureSpec, 'chart' | 'series'>;

function faultsIn({ chart, series }: Drawn, shapes: readonly Shape[]): string[] {
  if (chart.kind === 'rows') return rowFaults(chart, series, shapes);
  if (chart.kind === 'lines') return lineFaults(chart, series, shapes);
  if (chart.kind === 'paths') return pathFaults(chart, series, shapes);
  if (chart.kind === 'grid') return gridFaults(chart, series, shapes);
  return columnFaults(chart, series, shapes);
}

/** Reads a picture back and tells, in words, where it does not show what its chart holds. */
export function drawingFaults(drawn: Drawn, svg: string | HTMLElement): string[] {
  try {
    return faultsIn(drawn, readShapes(svg));
  } catch (error) {
    return [String(error)];
  }
}
