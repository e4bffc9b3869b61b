import { LOOKS } from '../draw/roles.ts';
import type { Role, Series } from '../spec.ts';
import { escapeHtml } from './to-html.ts';

const PATHS = {
  circle: 'M7 2a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  rectRot: 'M7 .9l6.1 6.1-6.1 6.1-6.1-6.1z',
  triangle: 'M7 .8l6 10.8h-12z',
  rect: 'M2.6 2.6h8.8v8.8h-8.8z',
} as const;
const PATCH = 'M.5 1.5h13v11h-13z';

/** The mark of a role: its shape, or a patch of its fill where it is an area. */
export function swatch(role: Role, area: boolean): string {
  const { fill, shape, hollow, outline } = LOOKS[role];
  const hatch = fill.startsWith('hatch:') ? fill.slice(6) : undefined;
  const d = area ? PATCH : PATHS[shape];
  const ground = `<path class="k-${hatch || hollow ? 'paper' : fill}" d="${d}"/>`;
  const lines =
    hatch && area
      ? `<path class="l-${hatch}" stroke-width="1.5" d="M.5 7l6-5.5M.5 12.5l11.5-11M7 12.5l6.5-6"/>`
      : '';
  const edge = outline ? `<path class="l-${outline}" stroke-width="1.3" d="${d}"/>` : '';
  return `<svg class="fig-swatch" viewBox="0 0 14 14" aria-hidden="true">${ground}${lines}${edge}</svg>`;
}

/** A switch for every series: a checkbox, its mark and its name. */
export const seriesHtml = (
  series: readonly Series[],
  hidden: readonly string[],
  area: boolean,
): string =>
  series
    .map(
      ({ id, label, role }) =>
        `<label><input type="checkbox" name="series" value="${escapeHtml(id)}"${hidden.includes(id) ? '' : ' checked'} autocomplete="off"/>${swatch(role, area)}${escapeHtml(label)}</label>`,
    )
    .join('');
