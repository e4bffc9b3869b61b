import type { Evidenced } from '../../evidence/join.ts';
import { formatDate } from '../../lib/dates.ts';
import { publisherName } from '../../lib/source-label.ts';

type Side = 'for' | 'against' | 'context';

/** What is drawn of a source. */
interface Dated {
  date: string;
  publisher: string;
}
const SIDES: readonly Side[] = ['for', 'against', 'context'];

/** One source on the axis. Positions are percent of the width, so that the drawing fits any. */
export interface Mark {
  x: number;
  /** Begin and end of the time in which the source was published, where only the year is known. */
  span: [number, number] | undefined;
  /** Row within the lane, from 0 at the top. */
  level: number;
  /** "LiveWyer, May 2024", where the lane names its marks. */
  label: string | undefined;
}

/** The sources of one side. */
export interface Lane {
  side: Side;
  count: number;
  marks: Mark[];
  levels: number;
}

/** A minor release of one of the projects. */
export interface Release {
  project: 'linkerd' | 'cilium';
  /** "2.20". */
  version: string;
  date: string;
}

/** The time after the newest source that speaks for or against, and what came out in it. */
interface Silence {
  /** Date of that source. */
  newest: string;
  from: number;
  to: number;
  releases: (Release & { x: number })[];
}

/** When the sources of a claim were published. */
export interface Timeline {
  lanes: Lane[];
  ticks: { x: number; label: string }[];
  /** The year of the page under review, from its begin to its end. */
  page: [number, number];
  /** "8 May 2024 to 3 July 2025", or one date. */
  period: string;
  /** Left out where nothing came out since, or no dated source speaks for or against. */
  silence: Silence | undefined;
  /** Sources of which no date is known; they cannot be drawn. */
  undated: number;
}

/** Begin and end of an ISO date as a number of years: "2024-07" is 2024.5 to 2024.58. */
export function yearsOf(iso: string): [number, number] {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return [year, year + 1];
  if (day === undefined) return [year + (month - 1) / 12, year + month / 12];
  const start = Date.UTC(year, 0, 1);
  const at = (days: number): number =>
    year + (Date.UTC(year, month - 1, day + days) - start) / (Date.UTC(year + 1, 0, 1) - start);
  return [at(0), at(1)];
}

/** Least distance of two marks of a level, percent: a square on the narrowest screen. */
const APART = 4.5;
/** Room for half a mark at both ends. */
const PAD = 1.8;
/** Labels of years that fit side by side on the narrowest screen. */
const MOST_LABELS = 6;

/** Most sources of a side that stand on rows of their own, with their names. */
const MOST_NAMED = 12;
/** Longest name of a publisher that fits beside a mark on the narrowest screen, in letters. */
const LONGEST = 14;

/** "LiveWyer, Sep 2024"; a long name is cut, and so is that of a month. */
function labelOf(publisher: string, date: string): string {
  const name = publisherName(publisher);
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
  return `${short}, ${formatDate(date, 'month').replace(/^(\p{L}{3})\p{L}+/u, '$1')}`;
}

/** Marks in the order of their dates: on rows of their own with their names, or as close as they fit. */
function stacked(
  sources: readonly Dated[],
  scale: (year: number) => number,
  isNamed: boolean,
): Mark[] {
  const ends: number[] = [];
  const ordered = [...sources].sort((a, b) => (a.date < b.date ? -1 : 1));
  return ordered.map(({ date, publisher }, row) => {
    const [from, to] = yearsOf(date);
    const x = scale((from + to) / 2);
    const span: [number, number] | undefined =
      date.length === 4 ? [scale(from), scale(to)] : undefined;
    const left = span ? Math.min(span[0], x) : x;
    const free = ends.findIndex((end) => end + APART <= left);
    const level = isNamed ? row : free < 0 ? ends.length : free;
    ends[level] = span ? Math.max(span[1], x) : x;
    return { x, span, level, label: isNamed ? labelOf(publisher, date) : undefined };
  });
}

/**
 * Lays out when the sources of a claim were published, from the year of the page or of the oldest
 * source to the day on which the record was closed. Returns undefined where no date is known.
 */
export function timeline(
  sources: Record<Side, readonly Evidenced[]>,
  page: string,
  closed: string,
  releases: readonly Release[] = [],
): Timeline | undefined {
  const datedOf = (side: Side): Dated[] =>
    sources[side].flatMap(({ source: { date, publisher } }) =>
      date === null ? [] : [{ date, publisher }],
    );
  const datesOf = (side: Side): string[] => datedOf(side).map(({ date }) => date);
  const dates = SIDES.flatMap(datesOf).sort();
  const [oldest, newest] = [dates[0], dates.at(-1)];
  if (oldest === undefined || newest === undefined) return undefined;
  const first = Math.floor(Math.min(yearsOf(oldest)[0], yearsOf(page)[0]));
  const last = Math.max(
    yearsOf(closed)[1],
    ...dates.filter((d) => d.length > 4).map((d) => yearsOf(d)[1]),
  );
  const scale = (year: number): number =>
    PAD + ((Math.min(year, last) - first) / (last - first)) * (100 - 2 * PAD);
  const years = Array.from({ length: Math.ceil(last) - first }, (_, i) => first + i);
  const step = Math.ceil(years.length / MOST_LABELS);
  const lanes = SIDES.map((side): Lane => {
    const dated = datedOf(side);
    const marks = stacked(dated, scale, side !== 'context' && dated.length <= MOST_NAMED);
    return {
      side,
      count: sources[side].length,
      marks,
      levels: Math.max(0, ...marks.map(({ level }) => level + 1)),
    };
  }).filter(({ side, count }) => side !== 'context' || count > 0);
  const [pageFrom, pageTo] = yearsOf(page);
  const spoken = [...datesOf('for'), ...datesOf('against')].sort().at(-1);
  const since = releases.filter(
    ({ date }) => spoken !== undefined && yearsOf(date)[0] >= yearsOf(spoken)[1],
  );
  return {
    lanes,
    ticks: years.map((year, i) => ({ x: scale(year), label: i % step === 0 ? String(year) : '' })),
    page: [scale(pageFrom), scale(pageTo)],
    period:
      oldest === newest ? formatDate(oldest) : `${formatDate(oldest)} to ${formatDate(newest)}`,
    silence:
      spoken !== undefined && since.length
        ? {
            newest: spoken,
            from: scale(yearsOf(spoken)[1]),
            to: scale(last),
            releases: since.map((one) => ({ ...one, x: scale(yearsOf(one.date)[0]) })),
          }
        : undefined,
    undated: SIDES.flatMap((side) => sources[side]).filter(({ source }) => source.date === null)
      .length,
  };
}
