import type { ColumnsChart } from '../chart.ts';
import type { Cut } from './cuts.ts';
import { type Measure, widthOf, wrap } from './measure-text.ts';
import type { Scale, Scene } from './scene.ts';

/** Where one panel stands, in units of the drawing. */
export interface Place {
  left: number;
  right: number;
  /** Baselines of the head, and of words beneath the panel. */
  head: number;
  foot: number;
  axes: { x: string; y: string };
  /** The scale reaches to here in this panel. */
  max: number;
  /** Numbers stand at its gridlines. */
  numbered: boolean;
  /** Center of a column, and height of a value. */
  x: (category: number) => number;
  y: (value: number) => number;
}

export interface ColumnsFrame {
  height: number;
  area: Scene['area'];
  x: Scale[];
  y: Scale[];
  thickness: number;
  places: Place[];
}

const HEAD = 46;
const GAP = 44;
/** The second panel is narrower: it holds the fewer things. */
const SMALL = 0.72;

const highest = ({ totals, stacks }: ColumnsChart['panels'][number]): number =>
  Math.max(
    0,
    ...totals.map((_, i) => stacks.reduce((sum, { values }) => sum + (values[i] ?? 0), 0)),
  );

/** Lays out stacked columns for one cut: side by side, or beneath each other on a narrow one. */
export function columnsFrame(chart: ColumnsChart, cut: Cut, measure: Measure): ColumnsFrame {
  const { max, ticks } = chart.axis;
  const labels = Math.max(...ticks.map(({ text }) => widthOf(measure, cut, text, 'label')));
  const left = labels + (chart.axis.unit ? 18 : 8);
  return cut.name === 'n' ? beneath(chart, cut, measure, left) : beside(chart, cut, left, max);
}

function beside(chart: ColumnsChart, cut: Cut, left: number, max: number): ColumnsFrame {
  const plot = 236;
  const count = chart.categories.length;
  const room = cut.width - left - GAP * (chart.panels.length - 1);
  const weights = chart.panels.map((_, p) => (p ? SMALL : 1));
  const pitch = room / (count * weights.reduce((sum, weight) => sum + weight, 0));
  const x: Scale[] = [];
  let edge = left;
  const places = weights.map((weight, p): Place => {
    const start = edge;
    const size = pitch * weight * count;
    if (p) x.push({ id: null, min: 0, max: 1, size: GAP });
    x.push({ id: `x${String(p)}`, min: -0.5, max: count - 0.5, size });
    edge += size + GAP;
    return {
      left: start,
      right: start + size,
      head: 14,
      foot: HEAD + plot + 50,
      axes: { x: `x${String(p)}`, y: 'y0' },
      max,
      numbered: p === 0,
      x: (i) => start + (i + 0.5) * pitch * weight,
      y: (value) => HEAD + plot * (1 - value / max),
    };
  });
  return {
    height: HEAD + plot + 40,
    area: { left, right: cut.width, top: HEAD, bottom: HEAD + plot },
    x,
    y: [{ id: 'y0', min: 0, max, size: plot }],
    thickness: Math.min(40, Math.round(pitch * Math.min(...weights) * 0.7)),
    places,
  };
}

function beneath(chart: ColumnsChart, cut: Cut, measure: Measure, left: number): ColumnsFrame {
  const count = chart.categories.length;
  const perUnit = 200 / chart.axis.max;
  const pitch = (cut.width - left) / count;
  const y: Scale[] = [];
  let edge = 0;
  const places = chart.panels.map((panel, p): Place => {
    const max = p ? Math.max(highest(panel) * 1.1, 22 / perUnit) : chart.axis.max;
    const top = edge + HEAD;
    const zero = top + max * perUnit;
    if (p) y.push({ id: null, min: 0, max: 1, size: top - (edge - footRoom(p - 1)) });
    y.push({ id: `y${String(p)}`, min: 0, max, size: zero - top });
    edge = zero + footRoom(p);
    return {
      left,
      right: cut.width,
      head: top - HEAD + 15,
      foot: zero + 42,
      axes: { x: 'x0', y: `y${String(p)}` },
      max,
      numbered: p === 0,
      x: (i) => left + (i + 0.5) * pitch,
      y: (value) => zero - value * perUnit,
    };
  });
  return {
    height: edge,
    area: { left, right: cut.width, top: HEAD, bottom: edge - footRoom(chart.panels.length - 1) },
    x: [{ id: 'x0', min: -0.5, max: count - 0.5, size: cut.width - left }],
    y,
    thickness: 26,
    places,
  };

  /** Categories, the word beneath them, and the words beneath the panel. */
  function footRoom(p: number): number {
    const text = chart.panels[p]?.aside;
    const lines = text ? wrap(measure, cut, text, 'note', cut.width - left).length : 0;
    return (p ? 28 : 52) + lines * 17;
  }
}
