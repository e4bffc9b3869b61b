import { describe, expect, it } from 'vitest';
import type { PathsChart } from '../../../src/figures/chart.ts';
import { build } from '../../../src/figures/data/packet-path.ts';
import { type PacketPath, packetPath } from '../../../src/schemas/run/together.ts';
import { objections } from '../../support/schema-faults.ts';

const path = (
  hostNamespaceOnly: 'on' | 'off',
  side: 'linkerd' | 'cilium',
  does: string | undefined,
): PacketPath => ({
  id: `${side}-${hostNamespaceOnly}`,
  hostNamespaceOnly,
  side,
  stops: [
    { at: 'app-1', name: 'app', ...(does && { does }), next: 'none' },
    { at: 'proxy-1', name: 'proxy', next: 'workload' },
    { at: 'app-2', name: 'app' },
  ],
  words: `${side} ${hostNamespaceOnly}.`,
  asOf: '2030-01-01',
  basis: 'inferred',
  sources: [],
});
const packetPaths = [
  path('on', 'linkerd', undefined),
  path('on', 'cilium', undefined),
  path('off', 'linkerd', undefined),
  path('off', 'cilium', 'Swaps the address.'),
];

describe('the way of a packet', () => {
  it('shows both cases, each with the work of Linkerd before that of Cilium', () => {
    const { groups } = build({ packetPaths }, { setting: 'both' }).chart as PathsChart;
    expect(groups.map(({ lanes }) => lanes.map(({ words }) => words))).toEqual([
      ['linkerd on.', 'cilium on.'],
      ['linkerd off.', 'cilium off.'],
    ]);
    expect(groups[1]?.lanes[1]?.stations[0]).toMatchObject({ does: 'Swaps the address.' });
  });

  it('shows the case that was chosen alone, in picture and table', () => {
    const spec = build({ packetPaths }, { setting: 'on' });
    expect((spec.chart as PathsChart).groups).toHaveLength(1);
    expect(spec.table.rows.map(([who]) => who)).not.toContain('Without it, Cilium');
    expect(spec.table.rows).toHaveLength(6);
  });

  it('refuses its title where the records no longer say so', () => {
    const changed = packetPaths.map((one) => ({
      ...one,
      stops: path('off', 'cilium', undefined).stops,
    }));
    expect(() => build({ packetPaths: changed }, { setting: 'both' })).toThrow('packet-path');
  });

  it('refuses stations out of their order', () => {
    const [first] = packetPaths;
    expect(objections(packetPath, first)).toEqual([]);
    expect(objections(packetPath, { ...first, stops: first?.stops.toReversed() })).not.toEqual([]);
  });
});
