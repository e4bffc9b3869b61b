import type { ColumnHead } from '../lib/column.ts';
import type { FigureId } from '../schemas/figure-ids.ts';
import type { Chart, ClusterChart, Series } from './chart.ts';

/** Figures drawn as charts. `proxy-failure` is a model whose drawing has code of its own. */
export type DataFigureId = Exclude<FigureId, 'proxy-failure'>;

/** The data behind a figure, as page, CSV and JSON show them. */
export interface Table {
  columns: ColumnHead[];
  rows: (string | number | null)[][];
}

/** A choice the reader has. */
export interface FigureOption {
  /** Short name in the address: "scenario". */
  name: string;
  label: string;
  choices: { id: string; label: string }[];
  default: string;
  /** Has an effect only while another option has this value. */
  when?: { name: string; is: string };
}
/** Values of options by name. */
export type Chosen = Readonly<Record<string, string>>;

/** Something a reader must know, with a head of a few words. */
export interface Note {
  head: string;
  text: string;
  /** Caveats of the study that this note covers; they are not listed a second time. */
  caveats?: string[];
}

/** A caveat of a study that applies to what is shown. */
export interface CaveatLine {
  id: string;
  title: string;
  severity: 'high' | 'medium' | 'low';
  /** Path of the full text below the base. */
  path: string;
}

/** One view of a figure: everything that page, canvas, SVG, table, CSV and JSON are made of. Pure JSON. */
export interface FigureSpec {
  id: DataFigureId;
  /** The options of this view. */
  chosen: Chosen;
  /** The finding in words, computed from the data. */
  title: string;
  /** Measure, unit, conditions. */
  subtitle: string;
  /** One sentence that stands in for the picture. */
  summary: string;
  series: Series[];
  chart: Chart;
  notes: Note[];
  /** What is not drawn, and why. */
  withheld: string[];
  caveats: CaveatLine[];
  table: Table;
}

/** One view of the model of a stopped proxy: the same, with a cluster in place of a chart. */
export interface ClusterSpec extends Omit<FigureSpec, 'id' | 'chart'> {
  id: 'proxy-failure';
  chart: ClusterChart;
}

/** One view of any figure. */
export type AnySpec = FigureSpec | ClusterSpec;

/** What all views of a figure have in common. */
export interface FigureFrame<Id extends FigureId = DataFigureId> {
  id: Id;
  options: FigureOption[];
  /** Ids of sources, most direct first. */
  sources: string[];
  /** Added to the source line: what this site computed. */
  computed: string;
  licence: string;
  /** Page with all the data behind the figure, below the base. */
  fullTable: { path: string; label: string };
}
