import type { Records } from '../../records/collections.ts';
import { box, label, line, type Mini, WIDTH } from './mini.ts';

const ROW = 'solo-gke-10000rps';

/** Median latency against no mesh, by what Cilium was asked to do. */
export function performance(records: Records): Mini {
  const row = records.tiers.rows.find(({ id }) => id === ROW);
  if (!row)
    throw new Error(`A small figure needs the row "${ROW}" in content/benchmarks/tiers.yaml.`);
  const median = (name: 'linkerd' | 'cilium_a' | 'cilium_b' | 'cilium_c'): number => {
    const value = row[name]?.change_percent['p50'];
    if (value === undefined) throw new Error(`The row "${ROW}" has no p50 for ${name}.`);
    return value;
  };
  const bars = [
    { mesh: 'c', name: 'Cilium', work: 'plain network plugin', value: median('cilium_a') },
    { mesh: 'c', name: 'Cilium', work: 'encrypted, L3/L4 policy', value: median('cilium_b') },
    { mesh: 'l', name: 'Linkerd', work: 'mTLS, reads HTTP', value: median('linkerd') },
    { mesh: 'c', name: 'Cilium', work: 'encrypted, HTTP policy', value: median('cilium_c') },
  ];
  const scale = (WIDTH - 48) / Math.max(...bars.map(({ value }) => value));
  const body =
    [0, 100, 200]
      .map(
        (value) =>
          line(value * scale + 0.5, 0, value * scale + 0.5, 166, value ? 'm-grid' : 'm-axis') +
          label(
            value * scale,
            182,
            value ? `+${String(value)}` : '0 percent',
            'm-n',
            value ? 'middle' : 'start',
          ),
      )
      .join('') +
    bars
      .map(({ mesh, name, work, value }, i) => {
        const y = i * 42;
        return (
          `<text x="4" y="${String(y + 14)}" class="m-h"><tspan class="m-b m-${mesh}t">${name}</tspan> ${work}</text>` +
          box(0, y + 20, value * scale, 13, `m-${mesh}`) +
          label(value * scale + 5, y + 31, `+${value.toFixed(1)}`, 'm-b m-h')
        );
      })
      .join('');
  return {
    title: 'The order turns with the work',
    method: `Median latency against no mesh. ${row.label ? `${row.label.charAt(0).toUpperCase()}${row.label.slice(1)}` : ''}, by staff of a competitor of both (Solo.io), ${String(row.year)}.`,
    alt: `${bars.map(({ name, work, value }) => `${name}, ${work}: plus ${value.toFixed(1)} percent`).join('; ')}.`,
    claim: 'perf-linkerd-faster',
    body,
    height: 188,
  };
}
