import type { PathsChart, Series } from '../chart.ts';
import type { Cut } from './cuts.ts';
import { lockKey } from './lock-key.ts';
import { LOCK_WORDS, locked } from './locks.ts';
import type { Measure } from './measure-text.ts';
import { type LanePlace, type PathsFrame, pathsFrame } from './paths-frame.ts';
import { head, laneWords, machines } from './paths-words.ts';
import { LOOKS } from './roles.ts';
import type { Item, Marks, Scene, Stop } from './scene.ts';

type Group = PathsChart['groups'][number];
type Lane = Group['lanes'][number];

/** Draws ways through the same places, lane by lane, with a padlock on every stretch and what these mean. */
export function pathsScene(
  chart: PathsChart,
  series: readonly Series[],
  cut: Cut,
  measure: Measure,
): Scene {
  const frame = pathsFrame(chart, cut, measure);
  const under: Item[] = [];
  const over = lockKey(chart, cut, measure);
  const marks: Marks[] = [];
  const stops: Stop[] = [];
  chart.groups.forEach((group, g) => {
    const place = frame.groups[g];
    if (!place) return;
    over.push(...head(group, place));
    under.push(...machines(group, place, frame, cut));
    const steps: Step[] = [];
    group.lanes.forEach((lane, l) => {
      const at = place.lanes[l];
      const own = series.find(({ id }) => id === lane.series);
      if (!at || !own) return;
      const locking = series.find(({ id }) => id === lane.locks) ?? own;
      under.push(...stretches(lane, locking, at, frame));
      over.push(...laneWords(lane, own, at, { frame, cut, measure }));
      addMarks(group, lane, own, at, { cut, marks, steps });
    });
    stops.push(...sideBySide(steps));
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

function stretches({ stations }: Lane, { role }: Series, { line }: LanePlace, { x }: PathsFrame) {
  return stations
    .slice(0, -1)
    .flatMap(({ place, lock = 'none' }, i): Item[] =>
      locked(x(place), x(stations[i + 1]?.place ?? place), line, lock, LOOKS[role].fill),
    );
}

/** A station to read, with its place on the way and the lane that it stands in. */
interface Step {
  stop: Stop;
  place: number;
  lane: string;
}

/** Steps by their place on the way, each with what the other lanes do there, so that lanes compare step by step. */
const sideBySide = (steps: readonly Step[]): Stop[] =>
  [...steps]
    .sort((a, b) => a.place - b.place)
    .map(({ stop, place, lane }) => ({
      ...stop,
      lines: [
        ...stop.lines,
        ...[...new Set(steps.map((step) => step.lane))]
          .filter((other) => other !== lane)
          .flatMap((other) => {
            const there = steps.find((step) => step.lane === other && step.place === place);
            return there ? [`${other} here:`, ...there.stop.lines] : `${other} here: no station.`;
          }),
      ],
    }));

interface Drawn {
  cut: Cut;
  marks: Marks[];
  steps: Step[];
}

/** Stations as marks: in the shape of the mesh where it does something, as an empty square elsewhere. */
function addMarks(
  group: Group,
  { stations }: Lane,
  own: Series,
  { line }: LanePlace,
  { cut, marks, steps }: Drawn,
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
    const stop = {
      set: index[kind],
      index: at,
      title: `${own.label}, ${group.label}, station ${String(i + 1)} of ${String(stations.length)}: ${label}`,
      lines: [
        does ?? 'The mesh does nothing here.',
        ...(lock ? [`From here on ${LOCK_WORDS[lock]}.`] : []),
      ],
    };
    steps.push({ stop, place, lane: own.label });
  });
  marks.push(...[sets.active, sets.idle]);
}
