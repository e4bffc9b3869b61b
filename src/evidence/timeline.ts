import type { Event } from '../schemas/event.ts';

/** Lanes of the timeline: the two projects, and everyone else. */
const LANES = ['linkerd', 'cilium', 'others'] as const;
export type Lane = (typeof LANES)[number];

/** The lane in which an event stands. */
export const laneOf = ({ project }: Pick<Event, 'project'>): Lane =>
  project === 'linkerd' || project === 'cilium' ? project : 'others';

/** Events from the oldest to the newest; those known only by year or month come first in it. */
export const inOrder = (events: readonly Event[]): Event[] =>
  [...events].sort((a, b) => a.date.localeCompare(b.date));

/** Events by year, oldest first. Years without events are left out. */
export function byYear(events: readonly Event[]): { year: string; events: Event[] }[] {
  const years = [...new Set(inOrder(events).map(({ date }) => date.slice(0, 4)))];
  return years.map((year) => ({
    year,
    events: inOrder(events).filter(({ date }) => date.startsWith(year)),
  }));
}

const DAYS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/**
 * A date as a year with its fraction: "2024-07-01" is about 2024.5. A month alone counts from its
 * middle, a year alone from its middle. Leap days are not told apart: a picture cannot show them.
 */
export function yearFraction(iso: string): number {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + ((DAYS[month - 1] ?? 0) + (day ?? 15.5) - 0.5) / 365;
}
