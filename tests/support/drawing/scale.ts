import { readNumber, type Shape } from './shapes.ts';

/** A scale as a reader finds it: gridlines, and the numbers that stand at them. */
export interface ReadScale {
  /** Place of a value. */
  at: (value: number) => number;
  /** Value at a place. */
  value: (at: number) => number;
  /** Place of the line at zero. */
  zero: number;
}

/** A gridline and the number at it. */
interface Tick {
  place: number;
  value: number;
}

/** The scale on which all ticks lie. Throws where they do not lie on one. */
function scaleThrough(ticks: readonly Tick[]): ReadScale {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || first.value === last.value)
    throw new Error('A scale needs two numbers at gridlines.');
  const unit = (last.place - first.place) / (last.value - first.value);
  const at = (value: number): number => first.place + (value - first.value) * unit;
  for (const { place, value } of ticks)
    if (Math.abs(at(value) - place) > 0.5)
      throw new Error(`The gridline of ${String(value)} does not stand at ${String(value)}.`);
  return { at, value: (place) => first.value + (place - first.place) / unit, zero: at(0) };
}

const isGrid = ({ kind, stroke, dashed }: Shape): boolean =>
  kind === 'line' && !dashed && ['line', 'line-2'].includes(stroke);

/** Gridlines of one direction: their places, each once, in order, and the furthest end of any. */
function grid(shapes: readonly Shape[], upright: boolean): { places: number[]; end: number } {
  const lines = shapes
    .filter(isGrid)
    .filter(({ left, right, top, bottom }) => (upright ? right - left : bottom - top) < 0.01);
  const places = lines.map(({ left, top }) => (upright ? left : top));
  return {
    places: [...new Set(places)].sort((a, b) => a - b),
    end: Math.max(...lines.map(({ bottom, left }) => (upright ? bottom : left))),
  };
}

const nearest = (places: readonly number[], wanted: number): number =>
  places.reduce((best, place) =>
    Math.abs(place - wanted) < Math.abs(best - wanted) ? place : best,
  );

/** Scales from left to right, one for each panel: its numbers stand below its gridlines and rise. */
export function readAcross(shapes: readonly Shape[]): ReadScale[] {
  const { places, end } = grid(shapes, true);
  const numbers = shapes
    .filter(({ kind, top }) => kind === 'text' && top > end)
    .flatMap(({ text, left }) => {
      const value = readNumber(text);
      return value === undefined ? [] : [{ value, place: nearest(places, left) }];
    })
    .sort((a, b) => a.place - b.place);
  const panels: Tick[][] = [];
  for (const tick of numbers) {
    const last = panels.at(-1);
    if (last && tick.value > (last.at(-1)?.value ?? Number.POSITIVE_INFINITY)) last.push(tick);
    else panels.push([tick]);
  }
  return panels.map(scaleThrough);
}

/** The scale from bottom to top: its numbers stand left of its gridlines. */
export function readUp(shapes: readonly Shape[]): ReadScale {
  const { places } = grid(shapes, false);
  const start = Math.min(...shapes.filter(isGrid).map(({ left }) => left));
  const ticks = shapes
    .filter(({ kind, left, anchor }) => kind === 'text' && anchor === 'end' && left < start)
    .flatMap(({ text, top }) => {
      const value = readNumber(text);
      return value === undefined ? [] : [{ value, place: nearest(places, top - 4.5) }];
    });
  return scaleThrough(ticks);
}
