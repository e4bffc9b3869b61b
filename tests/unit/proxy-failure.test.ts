import { expect, it, describe as suite } from 'vitest';
import { podsOn, services } from '../../src/figures/proxy-failure/cluster.ts';
import * as figure from '../../src/figures/proxy-failure/index.ts';
import {
  columnBox,
  controlBox,
  heightOf,
  measures,
  nodeBox,
  podBox,
  rows,
  stripBox,
} from '../../src/figures/proxy-failure/layout.ts';
import { marks } from '../../src/figures/proxy-failure/marks.ts';
import {
  findTarget,
  type Mesh,
  type Target,
  targets,
} from '../../src/figures/proxy-failure/model.ts';
import type { Outcome } from '../../src/figures/proxy-failure/time.ts';
import { left, list } from '../../src/figures/proxy-failure/words.ts';

const { nodes, outage, pods } = figure;
const meshes: readonly Mesh[] = ['linkerd', 'http', 'ztunnel'];
const target = (id: string) => findTarget(id) as Target;
const hit = (mesh: Mesh, id: string) => outage(mesh, target(id)).hit.map((pod) => pod.id);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const effects = (now: Outcome, pods: Outcome, renewals: Outcome) => ({
  runningConnections: { outcome: 'goes-on' as Outcome },
  newConnections: { outcome: now },
  newPods: { outcome: pods },
  certificates: { outcome: renewals },
});
const components = [
  { id: 'linkerd-destination', effects: effects('in-part', 'stops', 'goes-on') },
  { id: 'linkerd-identity', effects: effects('goes-on', 'stops', 'stops') },
  { id: 'linkerd-proxy-injector', effects: effects('goes-on', 'in-part', 'goes-on') },
  { id: 'cilium-agent', effects: effects('in-part', 'stops', 'in-part') },
  { id: 'cilium-operator', effects: effects('goes-on', 'in-part', 'in-part') },
];
const horizons = [
  { id: 'linkerd-discovery-cache', seconds: 5 },
  { id: 'linkerd-workload-first', seconds: 25_920 },
  { id: 'linkerd-workload-last', seconds: 86_400 },
  { id: 'cilium-ztunnel-first', seconds: 1_296_000 },
  { id: 'cilium-ztunnel-last', seconds: 2_592_000 },
];

suite('who is cut off', () => {
  it('draws nine pods of four services on three nodes, three on each', () => {
    expect([pods.length, services.length, nodes.length]).toEqual([9, 4, 3]);
    expect(nodes.map((node) => podsOn(node).length)).toEqual([3, 3, 3]);
    expect(new Set(pods.map((pod) => pod.id)).size).toBe(9);
  });

  it('stops with a Linkerd sidecar exactly the pod it serves', () => {
    for (const pod of pods) {
      expect(hit('linkerd', pod.id)).toEqual([pod.id]);
      expect(outage('linkerd', target(pod.id)).loss).toBe('tcp');
    }
  });

  it('stops with Envoy only HTTP, and only of the pods under rules on its node', () => {
    expect(hit('http', 'ledger-1')).toEqual(['orders-1']);
    expect(hit('http', 'orders-2')).toEqual(['orders-2', 'catalog-1']);
    expect(hit('http', 'web-3')).toEqual(['orders-3', 'catalog-2']);
    expect(outage('http', target('web-3')).loss).toBe('http');
  });

  it('stops with ztunnel the TCP of every pod on its node and of no other', () => {
    expect(hit('ztunnel', 'ledger-1')).toEqual(['web-1', 'orders-1', 'ledger-1']);
    expect(outage('ztunnel', target('ledger-1')).loss).toBe('tcp');
  });

  it('takes the same pods with a node in every mesh', () => {
    for (const node of nodes)
      for (const mesh of meshes) {
        expect(hit(mesh, node)).toEqual(podsOn(node).map((pod) => pod.id));
        expect(outage(mesh, target(node)).loss).toBe('gone');
      }
  });

  it('counts the replicas of every service, and they add up to the pods not hit', () => {
    for (const mesh of meshes)
      for (const stop of targets) {
        const result = outage(mesh, stop);
        const sum = result.services.reduce((total, service) => total + service.left, 0);
        expect(sum).toBe(pods.length - result.hit.length);
      }
    expect(plain(left(outage('linkerd', target('ledger-1'))))).toBe('ledger 0 of 1');
    expect(plain(left(outage('http', target('orders-2'))))).toBe('orders 2 of 3, catalog 1 of 2');
  });
});

suite('a control plane that is away', () => {
  const course = (mesh: Mesh) =>
    Object.fromEntries(
      figure
        .courses(mesh, components, horizons)
        .map(({ concern, stretches }) => [
          concern,
          stretches.map(({ from, outcome }) => `${from} ${outcome}`),
        ]),
    );

  it('cuts off no pod when it stops, and stops every part of it', () => {
    for (const mesh of meshes) {
      expect(hit(mesh, 'control-plane')).toEqual([]);
      const stopped = Object.entries(marks(mesh, target('control-plane')))
        .filter(([, mark]) => mark === 'stopped')
        .map(([part]) => part);
      const agents = mesh === 'linkerd' ? [] : nodes.map((node) => `agent:${node}`);
      expect(stopped.sort()).toEqual([...agents, 'control'].sort());
    }
  });

  it('starts with the worst of its components and ends with the last certificate', () => {
    expect(course('linkerd')).toEqual({
      runningConnections: ['0 goes-on', '25920 in-part', '86400 stops'],
      newConnections: ['0 in-part', '86400 stops'],
      newPods: ['0 stops'],
      certificates: ['0 stops'],
    });
    expect(course('ztunnel').runningConnections).toEqual([
      '0 goes-on',
      '1296000 in-part',
      '2592000 stops',
    ]);
  });

  it('has nothing to renew without ztunnel, and no end of certificates', () => {
    expect(course('http')).toEqual({
      runningConnections: ['0 goes-on'],
      newConnections: ['0 in-part'],
      newPods: ['0 stops'],
      certificates: [],
    });
  });

  it('says the times of the records', () => {
    const words = (mesh: Mesh) => plain(Object.values(figure.awayWords(mesh, horizons)).join(' '));
    expect(words('linkerd')).toContain('end after 7.2 hours, the last after 24 hours');
    expect(words('linkerd')).toContain('used in the last 5 seconds');
    expect(words('ztunnel')).toContain('end after 15 days, the last after 30 days');
    expect(words('http')).not.toContain('certificates end');
  });

  it('draws a bar for every stretch, and says them to those who do not see it', () => {
    const svg = figure.drawTime(
      'linkerd',
      'wide',
      figure.courses('linkerd', components, horizons),
      'x',
    );
    expect([...svg.matchAll(/data-outcome="([^"]*)"/g)].map((match) => match[1])).toEqual([
      'goes-on',
      'in-part',
      'stops',
      'in-part',
      'stops',
      'stops',
      'stops',
    ]);
    expect(plain(svg)).toContain(
      'Running calls: goes on at once, in part after 7.2 hours, stops after 24 hours.',
    );
  });

  it('begins and ends every bar at the marks of its times', () => {
    const svg = figure.drawTime(
      'cilium',
      'wide',
      figure.courses('ztunnel', components, horizons),
      'x',
    );
    const numbers = (of: RegExp) => [...svg.matchAll(of)].map((found) => Number(found[1]));
    const marks = numbers(/d="M ([\d.]+) 18 V/g);
    const bars = [
      ...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"[^>]*data-outcome/g),
    ].map(([, x, y, width]) => ({ y: Number(y), from: Number(x), to: Number(x) + Number(width) }));
    const [first = 0] = marks;
    const right = Math.max(...bars.map(({ to }) => to));
    const rows = [...Map.groupBy(bars, ({ y }) => y).values()];
    expect(rows.length).toBe(4);
    for (const row of rows) {
      expect(row[0]?.from).toBeCloseTo(first, 0);
      expect(row.at(-1)?.to).toBeCloseTo(right, 0);
      for (const [i, { to }] of row.slice(0, -1).entries())
        expect(row[i + 1]?.from).toBeCloseTo(to, 0);
    }
    // The last certificates end after 30 days, the last time with a mark.
    expect(rows[0]?.at(-1)?.from).toBeCloseTo(marks.at(-1) ?? 0, 0);
  });

  it('refuses to be drawn without a record it needs', () => {
    expect(() => figure.courses('linkerd', components.slice(1), horizons)).toThrow(
      'linkerd-destination',
    );
  });
});

suite('the words', () => {
  it('say the counts of both sides for the default', () => {
    expect(plain(figure.announce(figure.initial))).toBe(
      'The sidecar of orders-2 and the Envoy of node 2 stop. Linkerd: 1 of 9 pods is cut off. Cilium: 2 of 9 pods lose HTTP traffic with rules, none loses layers 3 and 4.',
    );
  });

  it('say that a stopped node is the same for both', () => {
    const state = { target: target('node-1'), setup: 'ztunnel' } as const;
    expect(plain(figure.announce(state))).toBe(
      'Node 1 stops. With Linkerd and with Cilium alike, 3 of 9 pods are gone.',
    );
    expect(figure.describe(outage('http', target('node-1'))).cut).toContain('same in both models');
  });

  it('name every pod hit, and what is not documented for every proxy', () => {
    for (const mesh of meshes)
      for (const stop of targets) {
        const words = figure.describe(outage(mesh, stop));
        expect(words.who).toBe(list(hit(mesh, stop.id)));
        expect(words.open !== '').toBe(stop.kind === 'proxy');
      }
  });

  it('compute the finding from the model', () => {
    expect(figure.title()).toBe(
      'A stopped sidecar cuts off one pod; a stopped node proxy takes one kind of traffic from up to three',
    );
    expect(figure.subtitle()).toContain('HTTP rules cover requests to orders and catalog;');
  });

  it('give a table row to every proxy, node and control plane, with a cell for every column', () => {
    const groups = figure.cases({ failures: components, horizons });
    expect(groups.map((group) => group.rows.length)).toEqual([13, 7, 7, 3]);
    const cells = groups.flatMap((group) => group.rows).map((row) => row.map(plain));
    expect(cells.every((row) => row.length === figure.columns.length)).toBe(true);
    // Copied without the heads of its groups, no two rows say the same of what stops.
    expect(new Set(cells.map(([what]) => what)).size).toBe(cells.length);
    expect(cells[14]?.[1]).toBe('2 of 9: orders-2 and catalog-1');
    expect(cells[9]).toEqual([
      'Linkerd’s control plane: running calls',
      '0 of 9 at once',
      'nothing at first, a part after 7.2 hours, all after 24 hours',
      'all',
    ]);
  });
});

suite('the picture', () => {
  const sizes = ['wide', 'narrow'] as const;
  const sides = ['linkerd', 'cilium'] as const;

  it('marks every part that it draws, and draws every part that it marks', () => {
    for (const size of sizes)
      for (const side of sides) {
        const svg = figure.drawSide(side, size, figure.initial, 'x');
        const drawn = new Set([...svg.matchAll(/data-part="([^"]+)"/g)].map((match) => match[1]));
        const mesh = side === 'linkerd' ? 'linkerd' : 'http';
        expect([...drawn].sort()).toEqual(Object.keys(marks(mesh, figure.initial.target)).sort());
      }
  });

  it('stops one proxy a side, and all of a node', () => {
    const stopped = (mesh: Mesh, id: string) =>
      Object.entries(marks(mesh, target(id))).filter(([part, mark]) =>
        part.startsWith('proxy:') ? mark !== 'none' : false,
      );
    expect(stopped('linkerd', 'orders-2')).toEqual([['proxy:orders-2', 'stopped']]);
    expect(stopped('http', 'orders-2')).toEqual([['proxy:node-2', 'stopped']]);
    expect(stopped('linkerd', 'node-2')).toHaveLength(3);
    expect(stopped('ztunnel', 'none')).toEqual([]);
  });

  it('offers every pod, node proxy, node and control plane for picking', () => {
    const picks = (side: 'linkerd' | 'cilium') => {
      const svg = figure.drawSide(side, 'narrow', figure.initial, 'x');
      return [...svg.matchAll(/data-pick="([^"]+)"/g)].map((match) => match[1]);
    };
    const shared = ['control-plane', ...nodes, ...pods.map((pod) => pod.id)];
    expect(picks('linkerd').sort()).toEqual([...shared].sort());
    expect(picks('cilium').sort()).toEqual([...shared, ...nodes.map((n) => `proxy:${n}`)].sort());
  });

  it('writes no inline style and no id twice', () => {
    for (const size of sizes) {
      const svg = sides.map((side) => figure.drawSide(side, size, figure.initial, 'x')).join('');
      expect(svg).not.toMatch(/\sstyle=|<style|<script/);
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('stands still with every word and mark of the one state that it shows', () => {
    for (const size of sizes) {
      const [linkerd = '', cilium = ''] = sides.map((side) =>
        figure.drawSide(side, size, figure.initial, 'x', true),
      );
      for (const svg of [linkerd, cilium]) {
        expect(svg).not.toMatch(/data-pick|NaN|undefined/);
        expect(svg.match(/<\w/g)?.length).toBeLessThan(80);
        for (const { id } of pods) expect(svg.split(`>${id}<`)).toHaveLength(2);
        expect(svg.split('>app<')).toHaveLength(pods.length + 1);
      }
      const said = (svg: string, words: string): number => svg.split(`>${words}<`).length - 1;
      expect([said(linkerd, 'cut off'), said(linkerd, 'kernel, network plugin')]).toEqual([1, 3]);
      expect([said(cilium, 'cut off'), said(cilium, 'HTTP'), said(cilium, 'Envoy')]).toEqual([
        2, 2, 3,
      ]);
      expect(said(cilium, 'kernel, eBPF: layers 3 and 4 go on')).toBe(1);
      expect(said(cilium, 'kernel, eBPF: layers 3 and 4')).toBe(2);
      expect(cilium).not.toContain('ztunnel');
    }
  });

  it('keeps pods, proxies and kernel inside their node and apart from each other', () => {
    for (const size of sizes)
      for (const side of sides)
        nodes.forEach((_, index) => {
          const node = nodeBox(size, index);
          const boxes = [0, 1, 2].map((position) => podBox(size, side, node, position));
          if (side === 'cilium') boxes.push(columnBox(size, node));
          boxes.forEach((box, position) => {
            const next = boxes[position + 1]?.x ?? node.x + node.w;
            expect(box.x).toBeGreaterThan(node.x);
            expect(box.x + box.w).toBeLessThan(next);
            expect(box.y + box.h).toBeLessThan(node.y + rows.bus);
          });
          const strip = stripBox(size, node);
          expect(strip.y + strip.h).toBeLessThan(node.y + node.h);
          expect(node.x + node.w).toBeLessThanOrEqual(measures[size].width);
          const control = controlBox(size, nodes.length);
          expect(node.y + node.h).toBeLessThan(control.y);
          expect(control.y + control.h).toBeLessThan(heightOf(nodes.length));
        });
  });
});
