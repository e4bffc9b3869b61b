/** What a series stands for. Decides color and marker shape, the same in every figure. */
export type Role =
  | 'linkerd'
  | 'cilium'
  | 'istio'
  | 'istio-ambient'
  | 'baseline'
  | 'envoy'
  | 'page'
  | 'memory'
  | 'null'
  | 'unclear'
  | 'other';

export interface Series {
  id: string;
  label: string;
  role: Role;
}

/** A value axis. Bars start at zero, so there `min` is 0 or below and `max` 0 or above; ranges and dots need no zero. */
export interface Axis {
  min: number;
  max: number;
  ticks: { at: number; text: string }[];
  /** Unit printed after the last tick. */
  unit: string;
  /** A value that the others are compared with. */
  reference?: { at: number; text: string; role: Role };
}

/** One of several values that make up a range, such as one way of counting. */
export interface Stop {
  value: number;
  /** The value as printed. */
  text: string;
  label: string;
}

/**
 * What stands in one row of one panel. `text` is the label, rounded, with its unit where the chart
 * gives none; `exact` is read out in its place where it differs, and `tip` is read out with it.
 */
export type Cell =
  | {
      mark: 'bar';
      value: number;
      text: string;
      exact?: string;
      /** The value it is compared with; the distance is marked. */
      to?: number;
      tip?: string;
    }
  | { mark: 'dot'; value: number; text: string; exact?: string; hollow?: true; tip?: string }
  | {
      mark: 'range';
      low: number;
      high: number;
      text: string;
      stops: Stop[];
      /** Index of the stop a reader picked out. */
      picked?: number;
      /** Why the range is less firm than others, in a word or two that are read out; it is drawn hatched. */
      hatched?: string;
    }
  /** Words in place of a mark; `short` stands in the row where there is no room, the text below its group. */
  | { mark: 'none'; text: string; short?: string };

export interface Row {
  label: string;
  /** Id of a series. */
  series: string;
  /** One cell per panel. */
  cells: Cell[];
  /** Texts right of the marks, one per column of the chart. */
  columns?: string[];
}

export interface Group {
  label: string;
  /** A word or two beneath or after the label. */
  note?: string;
  /** Each row names its own series, even where all are of one. */
  mixed?: true;
  rows: Row[];
  /** Words that belong beside these rows, in the free room of one panel. */
  aside?: { panel: number; text: string };
}

/** Horizontal rows on one value axis: bars from zero, dots, or ranges; in one panel or two on one scale. */
export interface RowsChart {
  kind: 'rows';
  axis: Axis;
  panels: string[];
  columns: string[];
  /** Head of the row labels. */
  rowHead: string;
  /** Unit of the texts of the cells, where they do not carry it: read out with each value. */
  unit: string;
  /** Where the label of a group stands: beside its first row (if there is room) or above it. */
  labels: 'beside' | 'above';
  groups: Group[];
}

/** Lines over a row of categories, labeled at their right end. */
export interface LinesChart {
  kind: 'lines';
  axis: Axis;
  categories: string[];
  lines: { series: string; values: (number | null)[]; texts: string[] }[];
  /** Categories from this index on are shaded, with the reason. */
  zone?: { from: number; text: string };
  /** A value that the reader compares the lines with, drawn across the plot under its name. */
  level?: { at: number; text: string };
  /** Stands in the plot where no line can be drawn. */
  empty: string;
}

/** Stacked columns in panels of their own, all on one scale. */
export interface ColumnsChart {
  kind: 'columns';
  axis: Axis;
  categories: { label: string; short: string; note?: string }[];
  panels: {
    label: string;
    role?: Role;
    /** From the bottom of the stack to its top; null where nothing was counted. */
    stacks: { series: string; values: number[]; texts: string[] }[];
    /** Printed above the column where all classes are shown. */
    totals: string[];
    aside?: string;
  }[];
}

/** How a stretch is protected: encrypted with keys of workloads, encrypted with keys of nodes, or not at all. */
export type Lock = 'workload' | 'node' | 'none';

/** A station on a way: its place from the left, its name, and what happens there, if anything. */
export interface Station {
  place: number;
  label: string;
  does?: string;
  /** How the stretch to the next station is protected; none after the last. */
  lock?: Lock;
}

/** Ways from left to right through the same places, one lane each, in groups beneath each other. */
export interface PathsChart {
  kind: 'paths';
  /** Number of places from left to right. */
  places: number;
  groups: {
    label: string;
    note?: string;
    /** Machines behind the lanes: from which place to which they reach. */
    nodes: { label: string; from: number; to: number }[];
    /** `locks` names the series whose locks the lane shows, where they are not its own. */
    lanes: { series: string; locks?: string; stations: Station[]; words: string }[];
  }[];
}

/** Legs of traffic, and in each way to encrypt what protects them. */
export interface GridChart {
  kind: 'grid';
  groups: {
    label: string;
    /** `text` stands beside the lock, or in its place; `tip` is read out with it. */
    rows: { series: string; lock?: Lock; text: string; tip: string }[];
  }[];
}

/**
 * A cluster in which something stops, drawn once for each mesh by code of its own, see `proxy-failure/`.
 */
export interface ClusterChart {
  kind: 'cluster';
  /** Id of what stops. */
  stop: string;
  /** What the Cilium side runs. */
  setup: 'http' | 'ztunnel';
  sides: {
    series: string;
    /** States of the parts of the drawing that are not as usual, by the names of the parts. */
    marks: Record<string, string>;
    /** Who is cut off, from what, what goes on, what no source says, and where the keys are. */
    words: Record<'who' | 'cut' | 'on' | 'open' | 'keys', string>;
    /** How it goes on while a control plane is away; empty where something else stops. */
    courses: { concern: string; stretches: { from: number; outcome: string }[] }[];
  }[];
}

/** What is drawn as a scene of marks, as SVG and on the canvas of the browser. */
export type Chart = RowsChart | LinesChart | ColumnsChart | PathsChart | GridChart;
