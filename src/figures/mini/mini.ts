import type { Records } from '../../records/collections.ts';

/** A small static figure beside a difference: title, one line of method, the drawing and its text alternative. */
export interface Mini {
  title: string;
  /** What is shown, unit, conditions. */
  method: string;
  /** The drawing in one sentence, with its values. */
  alt: string;
  /** Claim the figure rests on. */
  claim: string;
  /** Elements of an SVG that is 300 units wide; text is set at 13.5 so that it stays 12 px or more. */
  body: string;
  height: number;
}
export type MiniSource = (records: Records) => Mini;

/** Width of every small figure, in units of its drawing. */
export const WIDTH = 300;

const r = (value: number): string => String(Math.round(value * 10) / 10);
const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${String(char.charCodeAt(0))};`);

/** A text; `anchor` is start, middle or end. */
export const label = (
  x: number,
  y: number,
  text: string,
  kind = '',
  anchor: 'start' | 'middle' | 'end' = 'start',
): string =>
  `<text x="${r(x)}" y="${r(y)}"${kind ? ` class="${kind}"` : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escapeXml(text)}</text>`;

/** A rectangle. */
export const box = (x: number, y: number, width: number, height: number, kind: string): string =>
  `<rect x="${r(x)}" y="${r(y)}" width="${r(width)}" height="${r(height)}" class="${kind}"/>`;

/** A straight line. */
export const line = (x1: number, y1: number, x2: number, y2: number, kind: string): string =>
  `<path d="M${r(x1)} ${r(y1)}L${r(x2)} ${r(y2)}" class="${kind}"/>`;

/** A cross of the given half width. */
export const cross = (x: number, y: number, half: number): string =>
  `<path d="M${r(x - half)} ${r(y - half)}L${r(x + half)} ${r(y + half)}M${r(x + half)} ${r(y - half)}L${r(x - half)} ${r(y + half)}" class="m-cross"/>`;

/** A date as a year with its fraction: 2020-07-01 gives about 2020.5. */
export function yearOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** The date of a timeline event. Throws where there is none. */
export function dateOf(records: Pick<Records, 'events'>, id: string): string {
  const event = records.events.find((entry) => entry.id === id);
  if (!event) throw new Error(`A small figure needs the event "${id}" in content/timeline.yaml.`);
  return event.date;
}
