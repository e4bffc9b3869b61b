import { inOrder, type Lane, laneOf, yearFraction } from '../../evidence/timeline.ts';
import type { Event } from '../../schemas/event.ts';
import { heightOf, type Label, placeLabels, wrap } from './labels.ts';
import { swarm } from './swarm.ts';

/** One drawing of the timeline, made for a width in pixels. */
export interface Cut {
  width: number;
  /** Room right of the last year, for labels that begin there. */
  right: number;
  /** Ids of the events that get a label. */
  labels: readonly string[];
  /** Longest line of a label, in characters. */
  line: number;
}

interface Dot {
  event: Event;
  x: number;
  y: number;
}
interface PlacedLabel extends Label {
  event: Event;
  /** From the dot to the far edge of the text. */
  from: number;
  to: number;
  /** Baseline of the first line. */
  y: number;
}

/** Everything that is drawn, in pixels from the upper left corner. */
export interface Drawing {
  width: number;
  height: number;
  years: { year: number; x: number; named: boolean }[];
  /** End of the last year drawn. */
  end: number;
  /** The band with the names of the years. */
  axis: { top: number; bottom: number };
  /** `y` is the baseline of the name of the lane. */
  lanes: { lane: Lane; y: number; dots: Dot[]; labels: PlacedLabel[] }[];
}

const PITCH = 12;
const LEFT = 2;
/** Height of the band with the years, of the name of a lane, and of the room around both. */
const SPACE = { axis: 30, name: 26, gap: 10 };
/** Narrowest year whose name fits. */
const YEAR_WIDTH = 34;

/** Draws the events: Linkerd above the axis, Cilium below it, everyone else in a lane at the foot. */
export function draw(events: readonly Event[], cut: Cut): Drawing {
  const ordered = inOrder(events);
  const dates = ordered.map(({ date }) => yearFraction(date));
  const [first, last] = [Math.floor(dates[0] ?? 0), Math.ceil(dates.at(-1) ?? 0)];
  const perYear = (cut.width - LEFT - cut.right) / (last - first);
  const xOf = (date: string): number => LEFT + (yearFraction(date) - first) * perYear;

  const laid = (lane: Lane) => {
    const own = ordered.filter((event) => laneOf(event) === lane);
    const xs = own.map(({ date }) => xOf(date));
    const levels = swarm(xs, PITCH);
    const stackOver = (from: number, to: number): number =>
      Math.max(
        0,
        ...levels.flatMap((level, i) => {
          const x = xs[i] ?? 0;
          return x > from - PITCH && x < to + PITCH ? [(level + 1) * PITCH] : [];
        }),
      );
    const labels = placeLabels(
      own
        .filter(({ id }) => cut.labels.includes(id))
        .map(({ id, date, title }) => ({ id, x: xOf(date), lines: wrap(title, cut.line) })),
      stackOver,
    );
    const reach = Math.max(
      stackOver(0, cut.width),
      ...labels.map(({ offset, lines }) => offset + heightOf(lines)),
    );
    return { own, xs, levels, labels, reach };
  };
  const [up, down, foot] = [laid('linkerd'), laid('cilium'), laid('others')];
  const axisTop = up.reach + SPACE.gap;
  const axisEnd = axisTop + SPACE.axis;
  const footTop = axisEnd + down.reach + SPACE.name + SPACE.gap;

  /** Puts a lane at its edge of the axis, going `away` from it. */
  const place = (lane: Lane, part: ReturnType<typeof laid>, edge: number, away: -1 | 1) => {
    const dots = part.own.map((event, i) => ({
      event,
      x: part.xs[i] ?? 0,
      y: edge + away * ((part.levels[i] ?? 0) + 0.5) * PITCH,
    }));
    const labels = part.labels.flatMap((label): PlacedLabel[] => {
      const dot = dots.find(({ event }) => event.id === label.id);
      if (!dot) return [];
      const near = edge + away * label.offset;
      const far = near + away * heightOf(label.lines);
      return [{ ...label, event: dot.event, from: dot.y, to: far, y: Math.min(near, far) + 12 }];
    });
    return { lane, y: edge + (away < 0 ? -PITCH - 6 : PITCH + 16), dots, labels };
  };
  return {
    width: cut.width,
    height: footTop + foot.reach + SPACE.gap,
    years: Array.from({ length: last - first }, (_, i) => ({
      year: first + i,
      x: LEFT + i * perYear,
      named: perYear >= YEAR_WIDTH || i % 2 === 0,
    })),
    end: LEFT + (last - first) * perYear,
    axis: { top: axisTop, bottom: axisEnd },
    lanes: [
      place('linkerd', up, axisTop, -1),
      place('cilium', down, axisEnd, 1),
      // The lane at the foot has no axis; its name stands above it.
      { ...place('others', foot, footTop, 1), y: footTop - 8 },
    ],
  };
}
