import type { Role } from '../chart.ts';
import type { Cut, TextStyle } from './cuts.ts';

/** Name of a color token without dashes: "ink-3", "linkerd-text". "hatch:cilium" is a hatched fill. */
export type Color = string;

/** One thing drawn beside the marks. Coordinates in units of the drawing, y down; text by its baseline. */
export type Item =
  | {
      kind: 'text';
      x: number;
      y: number;
      text: string;
      style: TextStyle;
      color: Color;
      anchor?: 'middle' | 'end';
      /** A rim of paper color keeps it legible over lines. */
      halo?: true;
    }
  | { kind: 'line'; points: [number, number][]; color: Color; width?: number; dash?: number[] }
  | { kind: 'rect'; x: number; y: number; w: number; h: number; color: Color; alpha?: number }
  | { kind: 'box'; x: number; y: number; w: number; h: number; color: Color }
  | { kind: 'marker'; x: number; y: number; role: Role; radius: number };

/** One value of a scale, or the two ends of a floating bar. */
type Extent = number | [number, number];

/** Bars or points of one series on one pair of axes. */
export interface Marks {
  type: 'bar' | 'point';
  /** Id of the series. */
  series: string;
  role: Role;
  axes: { x: string; y: string };
  data: { x: Extent; y: Extent }[];
  fill: Color;
  /** Bars: thickness. Points: radius. */
  size: number;
  /** A tick across the row in place of the shape of the role. */
  tick?: true;
  hollow?: true;
}

/** One of several axes end to end. A gap has no id. `size` in units of the drawing. */
export interface Scale {
  id: string | null;
  min: number;
  max: number;
  size: number;
}

/** A mark that pointer and keyboard can reach, in reading order. */
export interface Stop {
  /** Index in `marks` and in its data. */
  set: number;
  index: number;
  title: string;
  lines: string[];
}

/** A drawing, ready for Chart.js: scales, marks, and everything drawn around them. */
export interface Scene {
  cut: Cut;
  height: number;
  /** Room around the marks. */
  area: { left: number; right: number; top: number; bottom: number };
  /** Horizontal axes from left to right. */
  x: Scale[];
  /** Vertical axes from top to bottom. */
  y: Scale[];
  /** Vertical axes grow downwards: rows, not values. */
  down: boolean;
  /** Axis that carries the positions; the other carries values. */
  indexAxis: 'x' | 'y';
  marks: Marks[];
  under: Item[];
  over: Item[];
  stops: Stop[];
}
