import { describe, expect, it } from 'vitest';
import type { PathsChart } from '../../src/figures/chart.ts';
import { build } from '../../src/figures/data/request-path.ts';
import { CUTS } from '../../src/figures/draw/cuts.ts';
import { draw } from '../../src/figures/draw/draw.ts';
import { fontMeasure } from '../../src/figures/svg/measure.ts';
import { type Lock, type RequestPath, requestPath } from '../../src/schemas/request-path.ts';
import { newestVersions } from '../support/minimal-records.ts';

type Case = RequestPath['case'];

const path = (of: Case, side: RequestPath['side'], locks: [Lock, Lock, Lock]): RequestPath => ({
  id: `${side}-${of}`,
  case: of,
  side,
  encryption: side === 'linkerd' ? 'mutual-tls' : 'wireguard',
  stops: [
    { at: 'app-1', name: 'app', next: locks[0] },
    { at: 'kernel-1', name: 'kernel', does: 'Encrypts.', next: locks[1] },
    { at: 'kernel-2', name: 'kernel', next: locks[2] },
    { at: 'app-2', name: 'app' },
  ],
  words: 'Words.',
  asOf: '2026-08-20',
  sources: ['a-source'],
});
const open = ['none', 'none', 'none'] as [Lock, Lock, Lock];
const records = {
  numbers: newestVersions('3.1', '2.7'),
  requestPaths: [
    path('tcp', 'linkerd', ['none', 'workload', 'none']),
    path('tcp', 'cilium', ['none', 'node', 'none']),
    path('http', 'linkerd', ['none', 'workload', 'none']),
    path('same-node', 'linkerd', ['none', 'workload', 'none']),
    path('same-node', 'cilium', open),
    path('udp', 'linkerd', open),
    path('udp', 'cilium', ['none', 'node', 'none']),
  ],
};
const all = { case: 'all', encryption: 'wireguard' };
const view = (chosen: Record<string, string>) => build(records, { ...all, ...chosen });
const paths = (chosen = {}) => view(chosen).chart as PathsChart;

describe('one request through two meshes', () => {
  it('names the versions whose documentation was read, from their records', () => {
    expect(view({}).subtitle).toContain('Linkerd 3.1 and Cilium 2.7 as documented.');
  });

  it('says in its title what each mesh leaves unencrypted, from the records', () => {
    expect(view({}).title).toBe(
      'Linkerd encrypts from pod to pod, Cilium’s WireGuard from node to node; Linkerd leaves out UDP, Cilium pods on one node',
    );
    const none = structuredClone(records);
    for (const { stops } of none.requestPaths)
      for (const stop of stops) if (stop.next) stop.next = 'node';
    expect(build(none, all).title).toBe(
      'Linkerd encrypts from pod to pod, Cilium’s WireGuard from node to node',
    );
  });

  it('says of one kind of request how each mesh encrypts it', () => {
    expect(view({ case: 'tcp' }).title).toBe(
      'TCP between nodes: Linkerd encrypts from pod to pod, Cilium’s WireGuard from node to node',
    );
    expect(view({ case: 'udp' }).title).toBe(
      'UDP between nodes: Linkerd does not encrypt, Cilium’s WireGuard encrypts from node to node',
    );
    expect(view({ case: 'tcp' }).chart).toMatchObject({ groups: [{ label: 'TCP between nodes' }] });
  });

  it('says above the ways what the padlocks drawn there mean, and names no other', async () => {
    const measure = await fontMeasure();
    const words = (of: Case): string[] => {
      const { chart, series } = view({ case: of });
      return draw(chart, series, CUTS.n, measure).over.flatMap((item) =>
        item.kind === 'text' && item.y < 20 ? item.text : [],
      );
    };
    expect(words('tcp')).toEqual(['workload keys', 'node keys', 'plain text']);
    expect(words('udp')).toEqual(['node keys', 'plain text']);
  });

  it('says where the sources describe nothing, and draws nothing there', () => {
    const [, http] = paths().groups;
    expect(http?.lanes.map(({ stations }) => stations.length)).toEqual([4, 0]);
    expect(http?.lanes[1]?.words).toContain('Not described');
    expect(view({}).withheld).toEqual([expect.stringContaining('HTTP with a rule')]);
    expect(view({ case: 'udp' }).withheld).toEqual([]);
  });

  it('puts one node where the request stays on it, and two elsewhere', () => {
    const nodes = paths().groups.map((group) => group.nodes.map(({ label }) => label));
    expect(nodes[0]).toEqual(['node 1', 'node 2']);
    const same = structuredClone(records);
    for (const record of same.requestPaths)
      if (record.case === 'same-node')
        record.stops = record.stops.filter(({ at }) => at !== 'kernel-2');
    const chart = build(same, all).chart as PathsChart;
    expect(chart.groups[2]?.nodes.map(({ label }) => label)).toEqual(['node 1']);
    expect(chart.groups[2]?.lanes[0]?.stations.map(({ place }) => place)).toEqual([0, 2.5, 5]);
  });

  it('reads out every station with what happens there and on the stretch that follows', async () => {
    const spec = view({ case: 'tcp' });
    const scene = draw(spec.chart, spec.series, CUTS.w, await fontMeasure());
    expect(scene.stops.map(({ lines }) => lines.slice(0, 2))).toContainEqual([
      'Encrypts.',
      'From here on encrypted, keys of the workloads.',
    ]);
    expect(scene.stops[0]?.title).toBe('Linkerd, TCP between nodes, station 1 of 4: app');
  });

  it('goes through both meshes place by place, and says at each what the other does there', async () => {
    const spec = view({ case: 'tcp' });
    const { stops } = draw(spec.chart, spec.series, CUTS.w, await fontMeasure());
    expect(stops.slice(0, 3).map(({ title }) => title)).toEqual([
      'Linkerd, TCP between nodes, station 1 of 4: app',
      'Cilium, TCP between nodes, station 1 of 4: app',
      'Linkerd, TCP between nodes, station 2 of 4: kernel',
    ]);
    expect(stops[0]?.lines.slice(2, 4)).toEqual(['Cilium here:', 'The mesh does nothing here.']);

    const [linkerd, cilium] = (spec.chart as PathsChart).groups[0]?.lanes ?? [];
    cilium?.stations.splice(1, 1);
    const alone = draw(spec.chart, spec.series, CUTS.w, await fontMeasure()).stops;
    expect(linkerd?.stations).toHaveLength(4);
    expect(alone[2]?.lines.at(-1)).toBe('Cilium here: no station.');
  });
});

describe('the record of a way', () => {
  const faults = (change: (record: RequestPath) => void): string[] => {
    const record = path('tcp', 'linkerd', open);
    change(record);
    const result = requestPath.safeParse(record);
    return result.success
      ? []
      : result.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`);
  };

  it('needs the protection of every stretch, and none after the last station', () => {
    expect(faults(({ stops }) => delete stops[1]?.next)).toEqual([
      'stops.1.next: one of workload, node, none',
    ]);
    expect(faults(({ stops }) => Object.assign(stops[3] ?? {}, { next: 'none' }))).toEqual([
      'stops.3.next: no field next, because nothing follows',
    ]);
  });

  it('needs its stations in the order of the way', () => {
    expect(faults(({ stops }) => Object.assign(stops[2] ?? {}, { at: 'app-1' }))).toEqual([
      'stops.2.at: a place after kernel-1: kernel-2, proxy-2, app-2',
    ]);
  });
});
