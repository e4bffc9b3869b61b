import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { buildAllViews } from '../../src/figures/catalog.ts';
import { pods } from '../../src/figures/proxy-failure/cluster.ts';
import { drawCluster } from '../../src/figures/proxy-failure/draw-file.ts';
import { claimIds, sourceIds } from '../../src/figures/proxy-failure/index.ts';
import type { ClusterSpec } from '../../src/figures/spec.ts';
import { fontMeasure } from '../../src/figures/svg/measure.ts';
import { records } from './records.ts';

const measure = await fontMeasure();
const views = Object.values(buildAllViews('proxy-failure', records));
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

it('the figure of a stopped proxy rests on claims and sources that have a record', () => {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  expect(ids(records.claims)).toEqual(expect.arrayContaining([...claimIds]));
  expect(ids(records.sources)).toEqual(expect.arrayContaining([...sourceIds]));
});

/** The pods that the data table names for what a side of a view stops. */
function listed({ chart, table }: ClusterSpec, series: string): string[] {
  const { stop, setup } = chart;
  const node = pods.find(({ id }) => id === stop)?.node.replace('-', ' ');
  const proxy =
    series === 'linkerd'
      ? `sidecar of ${stop}`
      : `${setup === 'http' ? 'Envoy' : 'ztunnel'} of ${node ?? ''}`;
  const wanted = node === undefined ? stop.replace('-', ' ') : proxy;
  const row = table.rows.find(([, what]) => plain(String(what)) === wanted);
  return pods.map(({ id }) => id).filter((id) => String(row?.[2]).includes(id));
}

/** What crosses out in a drawing: whatever was stopped, and nothing else. */
function stopped({ chart: { stop } }: ClusterSpec, series: string): string[] {
  const own = pods.find(({ id }) => id === stop);
  const nodes = [...new Set(pods.map(({ node }) => node))];
  if (stop === 'none') return [];
  if (stop === 'control-plane')
    return series === 'linkerd' ? ['control'] : ['control', ...nodes.map((id) => `agent:${id}`)];
  if (own) return [`proxy:${series === 'linkerd' ? stop : own.node}`];
  const proxies =
    series === 'linkerd'
      ? pods.filter(({ node }) => node === stop).map(({ id }) => `proxy:${id}`)
      : [`proxy:${stop}`, `agent:${stop}`];
  return [`node:${stop}`, ...proxies];
}

describe.each(views.map((view) => [`${view.chart.stop}, ${view.chart.setup}`, view] as const))(
  'the drawing of %s',
  (_, view) => {
    const drawn = parse(drawCluster(view, measure, (token) => `#${token}`).body);
    const sides = drawn.querySelectorAll('[data-series]');
    const lost = new Set(['cut off', 'gone']);

    it('cuts off the pods that the table names, in words and in hatching', () => {
      expect(sides).toHaveLength(2);
      for (const side of sides) {
        const due = listed(view, side.getAttribute('data-series') ?? '');
        const parts = side.querySelectorAll('[data-part^="pod:"]');
        const named = (test: (part: (typeof parts)[number]) => boolean): string[] =>
          parts.filter(test).map((part) => (part.getAttribute('data-part') ?? '').slice(4));
        expect(
          named((part) => part.querySelectorAll('text').some((text) => lost.has(text.text))),
        ).toEqual(due);
        expect(named((part) => part.querySelector('[fill^="url"]') !== null)).toEqual(due);
      }
    });

    it('crosses out what stops, and only that', () => {
      for (const side of sides) {
        const crossed = side
          .querySelectorAll('[data-part]')
          .filter((part) => {
            const [first] = part.querySelectorAll('[stroke-linecap="round"]');
            return first?.closest('[data-part]') === part;
          })
          .map((part) => part.getAttribute('data-part'));
        const due = stopped(view, side.getAttribute('data-series') ?? '');
        expect(crossed.sort()).toEqual(due.sort());
      }
    });

    it('says what is cut off, what goes on and what no source says', () => {
      for (const [i, { words, courses }] of view.chart.sides.entries()) {
        const side = sides[i];
        const said =
          side
            ?.querySelectorAll('text')
            .map(({ text }) => text)
            .join(' ') ?? '';
        for (const text of Object.values(words)) expect(plain(said)).toContain(plain(text));
        const bars = side?.querySelectorAll('[data-outcome]') ?? [];
        expect(bars.map((bar) => bar.getAttribute('data-outcome'))).toEqual(
          courses.flatMap(({ stretches }) => stretches.map(({ outcome }) => outcome)),
        );
      }
    });

    it('holds no class without a rule, no state and no number that is none', () => {
      const svg = drawn.toString();
      expect(svg).not.toMatch(/NaN|undefined|in-data|hidden|\bhit\b|data-pick/);
      const classes = new Set(
        drawn.querySelectorAll('[class]').flatMap((part) => [...part.classList.value]),
      );
      for (const name of classes) expect(name).toMatch(/^(fill-[a-z][a-z\d-]*|halo)$/);
    });
  },
);
