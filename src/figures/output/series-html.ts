import type { Role, Series } from '../chart.ts';
import { LOOKS } from '../draw/roles.ts';
import { escapeHtml } from './to-html.ts';

/** The mark of a role: the shape of a project, from the signs each page holds, or a patch of a class. */
function swatch(role: Role, area: boolean): string {
  if (area) return `<i class="swatch swatch-${role}"></i>`;
  const name = { 'istio-ambient': 'istio', envoy: 'baseline' }[role as string] ?? role;
  const paint = LOOKS[role].hollow
    ? `fill-paper stroke-${name}`
    : `fill-${role === 'envoy' ? 'ink-3' : name}`;
  return `<svg class="mark ${paint}" aria-hidden="true"><use href="#mark-${name}"/></svg>`;
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
        `<label><input type="checkbox" name="series" value="${escapeHtml(id)}"${hidden.includes(id) ? '' : ' checked'}/>${swatch(role, area)}${escapeHtml(label)}</label>`,
    )
    .join('');
