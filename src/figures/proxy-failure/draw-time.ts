import { framed } from './frame.ts';
import type { Side, Size } from './layout.ts';
import { measures } from './layout.ts';
import { LOOKS } from './looks.ts';
import { cross, path, rect, tag, text } from './svg.ts';
import type { Concern, Course, Outcome, Stretch } from './time.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Times with a name on the axis; the scale is logarithmic, and begins at one second. */
const ticks: readonly (readonly [seconds: number, label: string])[] = [
  [1, 'at once'],
  [MINUTE, '1 min'],
  [HOUR, '1 h'],
  [DAY, '1 d'],
  [30 * DAY, '30 d'],
];
const end = 60 * DAY;

/** The concerns as they stand beside the bars. */
export const CONCERN_WORDS: Record<Concern, string> = {
  runningConnections: 'Running calls',
  newConnections: 'New connections',
  newPods: 'New pods',
  certificates: 'Renewals',
};

const OUTCOME_WORDS: Record<Outcome, string> = {
  'goes-on': 'goes on',
  'in-part': 'in part',
  stops: 'stops',
  'not-known': 'not known',
};

const labels = 116;
const row = 26;
const bar = 14;
const head = 22;

/** How far along the axis a time is, from 0 to 1. */
const along = (seconds: number): number => Math.log(Math.max(seconds, 1)) / Math.log(end);

/** Height of the bars of so many courses, their axis included. */
export const heightOfTime = (count: number): number => head + count * row;

/** The courses of one mesh as bars over a logarithmic axis of time. `id` makes its pattern unique. */
export const drawTime = (side: Side, size: Size, list: readonly Course[], id: string): string =>
  framed(side, size, heightOfTime(list.length), spoken(list), timeBody(size, list, id));

/** The same without the element around it. */
export function timeBody(size: Size, list: readonly Course[], id: string): string {
  const { width } = measures[size];
  const height = heightOfTime(list.length);
  const x = (seconds: number) => labels + along(seconds) * (width - labels - 1);
  const hatch = tag(
    'pattern',
    {
      id,
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    tag('line', { x1: 0, y1: 0, x2: 0, y2: 6, class: LOOKS.timeHatch }),
  );
  const shown = size === 'wide' ? ticks : ticks.filter(([seconds]) => seconds !== MINUTE);
  const axis = shown.map(([seconds, label], index) =>
    [
      path(['M', x(seconds), head - 4, 'V', height], LOOKS.tick),
      text(x(seconds), 13, label, index ? `${LOOKS.label} [text-anchor:middle]` : LOOKS.label),
    ].join(''),
  );
  const bars = list.map((course, index) => {
    const y = head + index * row + (row - bar) / 2;
    const name = text(0, y + 11.5, CONCERN_WORDS[course.concern], '');
    if (!course.stretches.length) return name + text(labels + 6, y + 11.5, 'none due', LOOKS.label);
    return (
      name + course.stretches.map((one, at) => segment(one, course.stretches[at + 1], y)).join('')
    );
  });
  function segment({ from, outcome }: Stretch, next: Stretch | undefined, y: number): string {
    const left = x(from);
    const box = { x: left, y, w: x(next?.from ?? end) - left, h: bar };
    if (outcome === 'goes-on') return rect(box, LOOKS.proxy, { 'data-outcome': outcome });
    if (outcome === 'stops')
      return (
        rect(box, LOOKS.off, { 'data-outcome': outcome }) +
        cross(Math.min(left + 10, left + box.w / 2), y + bar / 2, 3.6)
      );
    return (
      rect(box, LOOKS.part, { 'data-outcome': outcome }) + rect(box, '', { fill: `url(#${id})` })
    );
  }
  return tag('defs', {}, hatch) + axis.join('') + bars.join('');
}

/** The bars in words, for readers who do not see them. */
function spoken(list: readonly Course[]): string {
  const said = list.map(({ concern, stretches }) => {
    const turns = stretches.map(({ from, outcome }) =>
      from
        ? `${OUTCOME_WORDS[outcome]} after ${timeWords(from)}`
        : `${OUTCOME_WORDS[outcome]} at once`,
    );
    return `${CONCERN_WORDS[concern]}: ${turns.join(', ') || 'none due'}.`;
  });
  return `While the control plane is away. ${said.join(' ')}`;
}

/** A time in days, hours or seconds, with a space that does not break; a day is still 24 hours. */
export function timeWords(seconds: number): string {
  const [size, unit] =
    seconds >= 2 * DAY ? [DAY, 'days'] : seconds >= HOUR ? [HOUR, 'hours'] : [1, 'seconds'];
  return `${Math.round((seconds / size) * 10) / 10}\u00a0${unit}`;
}
