import type { PathsChart } from '../chart.ts';
import type { Cut } from './cuts.ts';
import { KEY_HEIGHT } from './lock-key.ts';
import { type Measure, wrap } from './measure-text.ts';

/** Where one lane stands, in units of the drawing. */
export interface LanePlace {
  /** Baseline of the name of the lane. */
  name: number;
  /** Top and bottom of the machines behind the stations. */
  band: { top: number; bottom: number };
  /** Height of the line that the stations stand on. */
  line: number;
  /** First baseline of the words beneath, and the words broken into lines. */
  words: { y: number; lines: string[] };
}

/** Where one group stands. */
export interface GroupPlace {
  /** Baselines of its label, of the note and of the names of machines. */
  head: number;
  note: { y: number; lines: string[] };
  machines: number;
  lanes: LanePlace[];
}

export interface PathsFrame {
  height: number;
  /** First and last place. */
  left: number;
  right: number;
  /** Where words begin, and how far machines reach beyond their first and last place. */
  text: number;
  pad: number;
  groups: GroupPlace[];
  x: (place: number) => number;
}

/** Names of lanes stand beside them where there is room, and above them elsewhere. */
const ROOM = {
  w: { left: 118, right: 28, name: 0, pad: 28 },
  n: { left: 20, right: 20, name: 24, pad: 20 },
} as const;
const LEADING = 17;
/** Height of the machines: the line, with the names of stations beneath it. */
const BAND = { above: 19, below: 31 } as const;

/** Lays out lanes beneath each other for one cut. */
export function pathsFrame(chart: PathsChart, cut: Cut, measure: Measure): PathsFrame {
  const room = ROOM[cut.name];
  const { left, pad } = room;
  const right = cut.width - room.right;
  const text = left - pad;
  let y = KEY_HEIGHT;
  const groups = chart.groups.map((group): GroupPlace => {
    const head = y + 15;
    const lines = group.note ? wrap(measure, cut, group.note, 'note', cut.width) : [];
    const machines = head + lines.length * LEADING + (cut.name === 'w' ? 22 : 24);
    y = machines - (cut.name === 'w' ? -7 : 17);
    const lanes = group.lanes.map(({ words, stations }): LanePlace => {
      const top = y + room.name;
      // A lane without stations has words alone.
      const empty = stations.length === 0;
      const line = top + (empty ? 0 : BAND.above);
      const bottom = line + (empty ? 0 : BAND.below);
      const broken = wrap(measure, cut, words, 'note', cut.width - text);
      const first = bottom + LEADING;
      y = first + (broken.length - 1) * LEADING + 16;
      const name = room.name ? top - 8 : empty ? first : line + 4.5;
      return { name, band: { top, bottom }, line, words: { y: first, lines: broken } };
    });
    y += 16;
    return { head, note: { y: head + LEADING, lines }, machines, lanes };
  });
  return {
    height: y - 24,
    left,
    right,
    text,
    pad,
    groups,
    x: (place) => left + (place / (chart.places - 1)) * (right - left),
  };
}
