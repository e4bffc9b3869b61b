import type { PathsChart, Series, Station } from '../chart.ts';
import type { Cut } from './cuts.ts';
import { type Measure, widthOf } from './measure-text.ts';
import type { GroupPlace, LanePlace, PathsFrame } from './paths-frame.ts';
import { LOOKS } from './roles.ts';
import type { Item } from './scene.ts';

type Group = PathsChart['groups'][number];
type Lane = Group['lanes'][number];

/** Name of a group and what it means. */
export function head({ label }: Group, { head: y, note }: GroupPlace): Item[] {
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
export function machines(
  group: Group,
  place: GroupPlace,
  { x, pad }: PathsFrame,
  cut: Cut,
): Item[] {
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

/** Where words may stand, and how they are measured. */
interface Room {
  frame: PathsFrame;
  cut: Cut;
  measure: Measure;
}

/** Name of the lane, names of the stations and the words beneath. */
export function laneWords(
  lane: Lane,
  own: Series,
  at: LanePlace,
  { frame, cut, measure }: Room,
): Item[] {
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
