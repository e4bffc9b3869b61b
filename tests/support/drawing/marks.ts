import type { Series } from '../../../src/figures/chart.ts';
import { ROLE_LOOKS, type RoleLook } from './looks.ts';
import { middle, type Shape } from './shapes.ts';

/** A bar, dot or tick of a series, as drawn. */
export interface Mark {
  kind: 'bar' | 'dot' | 'tick';
  series: string;
  /** Fill of bars, color of dots and ticks. */
  color: string;
  hollow: boolean;
  corners: RoleLook['corners'];
  x: number;
  y: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Bars reach from edge to edge; squares that stand for one value are drawn like dots, with a rim. */
export function readMarks(shapes: readonly Shape[]): Mark[] {
  const own = shapes.filter(({ series }) => series !== undefined);
  const rimOf = (shape: Shape): Shape | undefined =>
    own.find(
      (other) =>
        other !== shape &&
        other.kind === shape.kind &&
        other.stroke !== '' &&
        other.left === shape.left &&
        other.right === shape.right &&
        other.top === shape.top,
    );
  return own.flatMap((shape): Mark[] => {
    const { kind, fill, stroke, series = '', left, right, top, bottom, points } = shape;
    const [x, y] = middle(shape);
    const place = { series, x, y, left, right, top, bottom };
    const corners = kind === 'disc' ? 0 : kind === 'polygon' && points.length === 3 ? 3 : 4;
    if (kind === 'line') return [{ ...place, kind: 'tick', color: stroke, hollow: false, corners }];
    if (!fill) return [];
    const rim = rimOf(shape);
    if (!rim) return [{ ...place, kind: 'bar', color: fill, hollow: false, corners: 'rect' }];
    const hollow = fill === 'paper';
    return [
      {
        ...place,
        kind: 'dot',
        color: hollow ? rim.stroke : fill,
        hollow,
        corners: kind === 'rect' ? 'rect' : corners,
      },
    ];
  });
}

/** The look that the series of a chart must have. Throws for one that the figure does not name. */
export function looksOf(series: readonly Series[]): (id: string) => RoleLook {
  return (id) => {
    const found = series.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`The figure names no series "${id}".`);
    return ROLE_LOOKS[found.role];
  };
}

/** Widest distance in units of the drawing at which two places are the same: coordinates have one decimal. */
const NEAR = 0.3;
export const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR;
