import type { Lock, PathsChart, Series } from '../../../src/figures/chart.ts';
import { isNear, looksOf, readMarks } from './marks.ts';
import type { Shape } from './shapes.ts';

type Lane = PathsChart['groups'][number]['lanes'][number];

/** How a stretch must look: thick for keys of workloads, dashed for keys of nodes, thin and gray for none. */
const STRETCHES: Record<Lock, { thick: boolean; dashed: boolean }> = {
  workload: { thick: true, dashed: false },
  node: { thick: true, dashed: true },
  none: { thick: false, dashed: false },
};

/** Place of a station from the left, from the stations that are furthest apart. */
function placesOf(
  lanes: readonly { stations: Lane['stations']; xs: readonly number[] }[],
): (place: number) => number {
  const known = lanes
    .flatMap(({ stations, xs }) =>
      stations.map(({ place }, i) => ({ place, x: xs[i] ?? Number.NaN })),
    )
    .toSorted((a, b) => a.place - b.place);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first.place === last.place) throw new Error('No way has two stations.');
  const unit = (last.x - first.x) / (last.place - first.place);
  return (place) => first.x + (place - first.place) * unit;
}

/** What a picture of ways says that its chart does not, and the other way round. */
export function pathFaults(
  chart: PathsChart,
  series: readonly Series[],
  shapes: readonly Shape[],
): string[] {
  const lookOf = looksOf(series);
  const texts = shapes.filter(({ kind }) => kind === 'text');
  const words = texts.map(({ text }) => text).join(' ');
  const marks = readMarks(shapes).toSorted((a, b) => a.x - b.x);
  const heights = [...new Set(marks.map(({ y }) => Math.round(y * 10) / 10))].sort((a, b) => a - b);
  const lanes = chart.groups.flatMap((group) =>
    group.lanes.map((lane) => ({ group, lane, name: `${group.label}, ${lane.series}` })),
  );
  const walked = lanes
    .filter(({ lane }) => lane.stations.length)
    .map(({ group, lane, name }, i) => {
      const own = marks.filter(({ y }) => isNear(y, heights[i] ?? Number.NaN));
      return { group, lane, name, y: heights[i] ?? Number.NaN, own, xs: own.map(({ x }) => x) };
    });
  if (walked.length !== heights.length)
    return [`draws ${String(heights.length)} ways of ${String(walked.length)}`];
  const at = placesOf(walked.map(({ lane, xs }) => ({ stations: lane.stations, xs })));
  const faults = lanes.flatMap(({ lane, name }) =>
    lane.words.split(/[ \u00a0]/).every((word) => words.includes(word))
      ? []
      : [`${name}: lacks “${lane.words}”`],
  );
  for (const { lane, name, y, own } of walked) {
    const { color, corners } = lookOf(lane.series);
    const locks = lookOf(lane.locks ?? lane.series).color;
    const { label = '' } = series.find(({ id }) => id === lane.series) ?? {};
    const named = texts.filter(({ text, top }) => text === label && top < y + 10).at(-1);
    if (!named || y - named.top > 40) faults.push(`${name}: is not named`);
    if (own.length !== lane.stations.length)
      faults.push(
        `${name}: draws ${String(own.length)} stations of ${String(lane.stations.length)}`,
      );
    lane.stations.forEach((station, i) => {
      const said = `${name}, ${station.label}`;
      const x = at(station.place);
      const mark = own[i];
      const active = station.does !== undefined;
      const right =
        mark && isNear(mark.x, x) && mark.series === lane.series && mark.hollow === !active;
      if (
        !right ||
        mark.color !== (active ? color : 'ink-3') ||
        mark.corners !== (active ? corners : 'rect')
      )
        faults.push(
          `${said}: is drawn as ${mark ? `${mark.color} at ${mark.x.toFixed(1)}` : 'nothing'}`,
        );
      const below = texts.find(
        ({ text, top, left }) =>
          text === station.label.replaceAll('\u00a0', ' ') &&
          top > y &&
          top < y + 30 &&
          Math.abs(left - x) < 40,
      );
      if (!below) faults.push(`${said}: its name does not stand beneath it`);
      const next = lane.stations[i + 1];
      if (next)
        faults.push(
          ...stretchFaults(
            said,
            station.lock ?? 'none',
            locks,
            { x, to: at(next.place), y },
            shapes,
          ),
        );
    });
  }
  return [...faults, ...machineFaults(chart, walked, at, shapes)];
}

/** The line between two stations, in two parts, with a padlock in its middle. */
export function stretchFaults(
  name: string,
  lock: Lock,
  mesh: string,
  { x, to, y }: { x: number; to: number; y: number },
  shapes: readonly Shape[],
): string[] {
  const color = lock === 'none' ? 'ink-3' : mesh;
  const { thick, dashed } = STRETCHES[lock];
  const near = shapes.filter(
    ({ left, right, top, bottom, series }) =>
      series === undefined && left >= x - 1 && right <= to + 1 && top > y - 14 && bottom < y + 12,
  );
  const line = near.filter(
    ({ kind, top, bottom, left, right }) => kind === 'line' && top === bottom && right - left > 1,
  );
  const asDue = (shape: Shape): boolean =>
    shape.stroke === color && shape.dashed === dashed && shape.width > 2 === thick;
  const middle = near.filter(({ left, right }) => Math.abs((left + right) / 2 - (x + to) / 2) < 3);
  const full = middle.some(({ kind, fill }) => kind === 'rect' && fill === color);
  // An open shackle ends above the body of its lock.
  const open = middle.some(({ kind, points }) => kind === 'line' && points.length === 5);
  return [
    ...(line.length === 2 && line.every(asDue)
      ? []
      : [`${name}: the stretch after it is not drawn as ${lock}`]),
    ...(full === (lock === 'workload') && open === (lock === 'none')
      ? []
      : [`${name}: the lock after it is not that of ${lock}`]),
  ];
}

/** Behind every way lie the machines that it passes. */
function machineFaults(
  chart: PathsChart,
  walked: readonly { group: PathsChart['groups'][number]; name: string; y: number }[],
  at: (place: number) => number,
  shapes: readonly Shape[],
): string[] {
  const fields = shapes.filter(({ kind, fill }) => kind === 'rect' && fill === 'tint');
  const lanes = walked.flatMap(({ group, name, y }) =>
    group.nodes.flatMap(({ label, from, to }) => {
      const behind = fields.some(
        ({ left, right, top, bottom }) =>
          top < y &&
          bottom > y &&
          left < at(from) &&
          right > at(to) &&
          left > at(from) - 40 &&
          right < at(to) + 40,
      );
      return behind ? [] : [`${name}: ${label} does not lie behind it`];
    }),
  );
  const names = chart.groups.flatMap(({ nodes }) => nodes.map(({ label }) => label));
  const told = names.filter((name) =>
    shapes.some(({ text }) => text === name.replaceAll('\u00a0', ' ')),
  );
  return told.length === names.length ? lanes : [...lanes, 'does not name every machine'];
}
