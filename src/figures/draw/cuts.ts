/** A drawing is made for each cut and shown near that width, so that text keeps its size. */
export type CutName = 'n' | 'w';

/** Sizes of one cut, in units of the drawing; shown at full width one unit is one CSS pixel. */
export interface Cut {
  name: CutName;
  width: number;
  /** The cut is used from this width of its box on, CSS pixels. */
  from: number;
  /** Drawn no wider than this, CSS pixels. */
  upTo: number;
  /** Height of a row and thickness of its bar. */
  row: number;
  bar: number;
  /** Radius of a disc; other shapes are scaled to look as large. */
  radius: number;
  /** Font sizes. At the smallest width of the cut none is shown below 12 pixels. */
  font: Record<TextStyle, number>;
}

/** label: axes and row names. value: numbers at marks. head: names of groups. note: words in the drawing. */
export type TextStyle = 'label' | 'value' | 'head' | 'note';

export const WEIGHTS: Record<TextStyle, 400 | 600> = {
  label: 400,
  value: 600,
  head: 600,
  note: 400,
};

export const CUTS: Record<CutName, Cut> = {
  n: {
    name: 'n',
    width: 320,
    from: 0,
    upTo: 400,
    row: 27,
    bar: 15,
    radius: 5,
    font: { label: 14, value: 14, head: 15, note: 14 },
  },
  w: {
    name: 'w',
    width: 624,
    from: 576,
    upTo: 624,
    row: 24,
    bar: 14,
    radius: 5.4,
    font: { label: 13, value: 13.5, head: 14, note: 13 },
  },
};

/** Class of a drawing or a canvas of each cut; the style sheet of figures shows the one that fits. */
export const CUT_CLASSES: Record<CutName, string> = { n: 'narrow', w: 'wide' };

/** The cut for a box of this width, CSS pixels. */
export const cutFor = (width: number): Cut => (width >= CUTS.w.from ? CUTS.w : CUTS.n);
