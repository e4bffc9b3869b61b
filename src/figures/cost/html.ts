import { spanWords } from '../../lib/amount-words.ts';
import type { Side } from '../../schemas/common.ts';
import type { Counts, Resource } from '../../schemas/run/cost.ts';
import type { Sum } from './estimate.ts';
import type { Line } from './lines.ts';

// Everything here is made of numbers and of words of the code, so nothing needs escaping.

/** Length of a full bar. */
const FULL = 100;
/** Length of the part that stands for what is not published. */
const OPEN = 12;
const TALL = 12;

/** Heads of the four columns, in the order of the sums. */
const SUM_WORDS = {
  memory: { reserved: 'Reserved memory', used: 'Memory in use' },
  cpu: { reserved: 'Reserved CPU', used: 'CPU in use' },
} as const satisfies Record<Resource, Record<Counts, string>>;

/** The head of the column of a sum. */
export const headOf = ({ resource, counts }: Sum): string => SUM_WORDS[resource][counts];

const FILLED = { linkerd: 'fill-linkerd', cilium: 'fill-cilium' } as const;
const SOFT = {
  linkerd: 'fill-linkerd-soft stroke-linkerd',
  cilium: 'fill-cilium-soft stroke-cilium',
} as const;
const THIN = 'stroke-1 [vector-effect:non-scaling-stroke]';

const at = (value: number): string => String(Math.round(value * 10) / 10);

/** Slanted lines in a dashed box: what nobody has published. */
function hatched(x: number): string {
  const lines = [0, 3, 6, 9].map((dx) => `M${at(x + dx)} ${String(TALL)}l3-${String(TALL)}`);
  return `<path class="fill-none stroke-ink-3 ${THIN}" data-open d="M${at(x)} .5h${String(OPEN)}v${String(TALL - 1)}h-${String(OPEN)}z${lines.join('')}"/>`;
}

/** A range as a bar from zero: full to its low end, light to its high end, hatched where a part is not published. */
export function rangeBar(side: Side, sum: Sum, most: number): string {
  const scale = most > 0 ? (FULL - OPEN) / most : 0;
  const low = (sum.low ?? 0) * scale;
  const high = (sum.high ?? 0) * scale;
  const parts = [
    high > low
      ? `<rect class="${THIN} ${SOFT[side]}" x="${at(low)}" y=".5" width="${at(high - low)}" height="${String(TALL - 1)}"/>`
      : '',
    low > 0 ? `<rect class="${FILLED[side]}" width="${at(low)}" height="${String(TALL)}"/>` : '',
    sum.open ? hatched(high) : '',
  ];
  if (parts.every((part) => part === '')) return '';
  return `<svg class="mb-1 h-3 w-full" viewBox="0 0 ${String(FULL)} ${String(TALL)}" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`;
}

/** A sum in words: its range, that it rests on one figure alone, and that it is a floor where a part is not published. */
export function sumWords(sum: Sum): string {
  const words = spanWords(sum.resource, sum);
  if (sum.low === null || sum.high === 0) return words;
  const about = sum.counts === 'used' && sum.low === sum.high ? 'about ' : '';
  return `${about}${words}${sum.open ? ' and more' : ''}`;
}

/** What stands in a cell: the words and the bar. */
export const cellHtml = (side: Side, sum: Sum, most: number): string =>
  `<span class="measure">${sumWords(sum)}</span>${rangeBar(side, sum, most)}`;

/** One line of a sum: "900 meshed pods × 3.8 to 13.9 MiB: proxy", with a link to each record behind it. */
function lineHtml({ times, of, each, parts }: Line, resource: Resource): string {
  const count = of === 'cluster' ? '' : `${Math.round(times).toLocaleString('en-US')} ${of} × `;
  const records = parts.map(({ what, anchor }) => `<a href="#${anchor}">${what}</a>`);
  return `<li>${count}${spanWords(resource, each)}: ${records.join(', ')}</li>`;
}

/** A sum with its lines, as an entry of a list of terms. */
export function sumHtml(sum: Sum): string {
  const lines = sum.lines.map((line) => lineHtml(line, sum.resource));
  const adds =
    lines.length > 0
      ? `<ul>${lines.join('')}</ul>`
      : '<p>It adds nothing that is counted here.</p>';
  return `<div><dt>${headOf(sum)}</dt><dd><p><b>${sumWords(sum)}</b></p>${adds}</dd></div>`;
}

/** The most that a column of sums shows. */
export const mostOf = (sums: readonly Sum[]): number =>
  Math.max(0, ...sums.map(({ high }) => high ?? 0));
