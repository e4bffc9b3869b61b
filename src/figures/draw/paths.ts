import type { Lock, PathsChart, Series, Station } from '../spec.ts';
import type { Cut } from './cuts.ts';
import { type Measure, widthOf } from './measure-text.ts';
import { padlock } from './padlock.ts';
import { type GroupPlace, type LanePlace, type PathsFrame, pathsFrame } from './paths-frame.ts';
import { LOOKS } from './roles.ts';
import type { Item, Marks, Scene, Stop } from './scene.ts';

type Group = PathsChart['groups'][number];
type Lane = Group['lanes'][number];

/** What is said of a stretch. */
export const LOCK_WORDS: Readonly<Record<Lock, string>> = {
  workload: 'encrypted, keys of the workloads',
  node: 'encrypted, keys of the nodes',
  none: 'not encrypted',
};

/** Thick where workloads prove themselves, dashed where only nodes do, thin where nothing is encrypted. */
const STROKES: Readonly<Record<Lock, { width: number; dash: number[] }>> = {
  workload: { width: 5, dash: [] },
  node: { width: 5, dash: [7, 3] },
  none: { width: 1.2, dash: [] },
};

/** Draws ways through the same places, lane by lane, with a padlock on every stretch. */
export function pathsScene(
  chart: PathsChart,
  series: readonly Series[],
  cut: Cut,
  measure: Measure,
): Scene {
  const frame = pathsFrame(chart, cut, measure);
  const under: Item[] = [];
  const over: Item[] = [];
  const marks: Marks[] = [];
  const stops: Stop[] = [];
  chart.groups.forEach((group, g) => {
    const place = frame.groups[g];
    if (!place) return;
    over.push(...head(group, place));
    under.push(...machines(group, place, frame, cut));
    group.lanes.forEach((lane, l) => {
      const at = place.lanes[l];
      const own = series.find(({ id }) => id === lane.series);
      if (!at || !own) return;
      under.push(...stretches(lane, own, at, frame));
      over.push(...laneWords(lane, own, at, { frame, cut, measure }));
      addMarks(group, lane, own, at, { cut, marks, stops });
    });
  });
  return {
    cut,
    height: frame.height,
    area: { left: frame.left, right: frame.right, top: 0, bottom: frame.height },
    x: [{ id: 'x0', min: 0, max: chart.places - 1, size: frame.right - frame.left }],
    y: [{ id: 'y0', min: 0, max: frame.height, size: frame.height }],
    down: true,
    indexAxis: 'x',
    marks,
    under,
    over,
    stops,
  };
}

function head({ label }: Group, { head: y, note }: GroupPlace): Item[] {
  return [
    { kind: 'text', x: 0, y, text: label, style: 'head', color: 'ink' },
    ...note.lines.map(
      (text, i): Item => ({
        kind: 'text',
        x: 0,
        y: note.y + i * 17,
        text,
        style: 'note',
        color: 'ink-2',
      }),
    ),
  ];
}

/** The nodes as pale fields behind every lane, named above the first one. */
function machines(group: Group, place: GroupPlace, { x, pad }: PathsFrame, cut: Cut): Item[] {
  return group.nodes.flatMap(({ label, from, to }): Item[] => {
    const [left, right] = [x(from) - pad, x(to) + pad];
    const beside = cut.name === 'w';
    return [
      ...place.lanes
        .filter(({ band }) => band.bottom > band.top)
        .map(
          ({ band }): Item => ({
            kind: 'rect',
            x: left,
            y: band.top,
            w: right - left,
            h: band.bottom - band.top,
            color: 'tint',
          }),
        ),
      {
        kind: 'text',
        x: beside ? left : right,
        y: place.machines,
        text: label,
        style: 'label',
        color: 'ink-3',
        ...(!beside && { anchor: 'end' as const }),
      },
    ];
  });
}

/** Half the room that a padlock leaves in its line. */
const GAP = 10;

function stretches({ stations }: Lane, { role }: Series, { line }: LanePlace, { x }: PathsFrame) {
  return stations.slice(0, -1).flatMap(({ place, lock = 'none' }, i): Item[] => {
    const [from, to] = [x(place), x(stations[i + 1]?.place ?? place)];
    const middle = (from + to) / 2;
    const color = lock === 'none' ? 'ink-3' : LOOKS[role].fill;
    const part = (a: number, b: number): Item => ({
      kind: 'line',
      points: [
        [a, line],
        [b, line],
      ],
      color,
      ...STROKES[lock],
    });
    return [
      part(from, middle - GAP),
      part(middle + GAP, to),
      ...padlock(middle, line - 1, lock, color),
    ];
  });
}

interface Room {
  frame: PathsFrame;
  cut: Cut;
  measure: Measure;
}

/** Name of the lane, names of the stations and the words beneath. */
function laneWords(lane: Lane, own: Series, at: LanePlace, { frame, cut, measure }: Room): Item[] {
  const beside = cut.name === 'w';
  const name = beside ? 19 : 27;
  return [
    { kind: 'marker', x: name - 13, y: at.name - 4.5, role: own.role, radius: cut.radius },
    {
      kind: 'text',
      x: name,
      y: at.name,
      text: own.label,
      style: 'head',
      color: LOOKS[own.role].text,
    },
    ...lane.stations.map((station, i) =>
      stationName(station, i, lane, at, { frame, cut, measure }),
    ),
    ...at.words.lines.map(
      (text, i): Item => ({
        kind: 'text',
        x: frame.text,
        y: at.words.y + i * 17,
        text,
        style: 'note',
        color: 'ink-2',
      }),
    ),
  ];
}

/** A name beneath its station; those at the ends of a narrow cut are set flush with its edge. */
function stationName(
  { place, label }: Station,
  index: number,
  { stations }: Lane,
  { line }: LanePlace,
  { frame, cut, measure }: Room,
): Item {
  const half = widthOf(measure, cut, label, 'label') / 2;
  const x = Math.min(cut.width - half, Math.max(half, frame.x(place)));
  const active = stations[index]?.does !== undefined;
  return {
    kind: 'text',
    x,
    y: line + 22,
    text: label,
    style: 'label',
    color: active ? 'ink' : 'ink-3',
    anchor: 'middle',
  };
}

interface Drawn {
  cut: Cut;
  marks: Marks[];
  stops: Stop[];
}

/** Stations as marks: in the shape of the mesh where it does something, as an empty square elsewhere. */
function addMarks(
  group: Group,
  { stations }: Lane,
  own: Series,
  { line }: LanePlace,
  { cut, marks, stops }: Drawn,
): void {
  const look = LOOKS[own.role];
  const set = (active: boolean): Marks => ({
    type: 'point',
    series: own.id,
    role: active ? own.role : 'baseline',
    axes: { x: 'x0', y: 'y0' },
    data: [],
    fill: active ? look.fill : 'ink-3',
    size: (cut.radius + (active ? 2 : 0)) * (active ? look.scale : LOOKS.baseline.scale),
    ...(!active && { hollow: true as const }),
  });
  const sets = { active: set(true), idle: set(false) };
  const first = marks.length;
  const index = { active: first, idle: first + 1 };
  stations.forEach(({ place, label, does, lock }, i) => {
    const kind = does === undefined ? 'idle' : 'active';
    const at = sets[kind].data.push({ x: place, y: line }) - 1;
    stops.push({
      set: index[kind],
      index: at,
      title: `${own.label}, ${group.label}, station ${String(i + 1)} of ${String(stations.length)}: ${label}`,
      lines: [
        does ?? 'The mesh does nothing here.',
        ...(lock ? [`From here on ${LOCK_WORDS[lock]}.`] : []),
      ],
    });
  });
  marks.push(...[sets.active, sets.idle]);
}
