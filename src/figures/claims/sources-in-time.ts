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
  /** "LiveWyer, May 2024", in as many lines as it takes beside the mark; empty where the lane names no marks. */
  label: string[];
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
/** Letters that fit across the drawing on the narrowest screen, less those that a mark takes. */
const LETTERS = 42;

/** The lines of a text, none longer than `most` letters unless one word is. */
function lines(text: string, most: number): string[] {
  const done: string[] = [];
  for (const word of text.split(' ')) {
    const last = done.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) done.push(word);
    else done[done.length - 1] = `${last} ${word}`;
  }
  return done;
}

/** "LiveWyer, Sep 2024", in lines that fit beside a mark at `x`, on the side with more room; of a month the first letters. */
function labelOf(publisher: string, date: string, x: number): string[] {
  const month = formatDate(date, 'month').replace(/^(\p{L}{3})\p{L}+/u, '$1');
  const room = (Math.max(x, 100 - x) / 100) * LETTERS;
  // The date stays with the last word of the name, so that no year stands alone, as those of the axis do.
  const when = `,\u00a0${month.replace(' ', '\u00a0')}`;
  return lines(`${publisherName(publisher)}${when}`, Math.floor(room));
}

/** Marks in the order of their dates: on rows of their own with their names, or as close as they fit. */
function stacked(
  sources: readonly Dated[],
  scale: (year: number) => number,
  isNamed: boolean,
): Mark[] {
  const ends: number[] = [];
  let rows = 0;
  const ordered = [...sources].sort((a, b) => (a.date < b.date ? -1 : 1));
  return ordered.map(({ date, publisher }) => {
    const [from, to] = yearsOf(date);
    const x = scale((from + to) / 2);
    const span: [number, number] | undefined =
      date.length === 4 ? [scale(from), scale(to)] : undefined;
    const left = span ? Math.min(span[0], x) : x;
    const free = ends.findIndex((end) => end + APART <= left);
    const label = isNamed ? labelOf(publisher, date, x) : [];
    const level = isNamed ? rows : free < 0 ? ends.length : free;
    rows += label.length;
    ends[level] = span ? Math.max(span[1], x) : x;
    return { x, span, level, label };
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
      levels: Math.max(0, ...marks.map(({ level, label }) => level + Math.max(1, label.length))),
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
