import type { Records } from '../../kinds/index.ts';
import { grouped, range } from '../../lib/numbers.ts';
import {
  type Period,
  ratioBuiltEnvoy,
  ratioNoEnvoy,
  ratioWithEnvoy,
  score,
  snapshotOf,
  totals,
} from '../complexity.ts';
import { complexityDetails } from './complexity-details.ts';
import { linkerdMatching, pageNumbers } from './complexity-page.ts';
import type { DerivedNumber } from './derived.ts';
import { newestOf, span } from './wording.ts';

const COUNTED = ['linkerd/linkerd2', 'linkerd/linkerd2-proxy', 'cilium/cilium'] as const;

const pointsSpan = (values: readonly number[]): string =>
  range(grouped(Math.min(...values)), grouped(Math.max(...values)));

/** scc points of one repository under one filter. Throws where it was not counted. */
function points(records: Records, filter: string, repo: string): string {
  const value = score(records.complexity, filter, repo, 'mid-2024');
  if (value === undefined)
    throw new Error(
      `No scc value of ${repo}, mid-2024, filter ${filter}, in content/complexity.yaml.`,
    );
  return grouped(value);
}

/** Our count with one filter for all. */
function ofOurCount(records: Records): DerivedNumber[] {
  const data = records.complexity;
  const mid = totals(data, 'mid-2024');
  const newest = totals(data, 'newest');
  const lastOf = (period: Period): string =>
    newestOf(COUNTED.map((repo) => snapshotOf(data, repo, period).date));
  const asOfMid = lastOf('mid-2024');
  const rows: [string, () => string, string, string][] = [
    [
      'linkerd-range-mid-2024',
      () => pointsSpan(mid.map((t) => t.linkerd)),
      'scc points of Linkerd in mid 2024, lowest to highest filter',
      asOfMid,
    ],
    [
      'cilium-range-mid-2024',
      () => pointsSpan(mid.map((t) => t.cilium)),
      'scc points of Cilium without Envoy in mid 2024, lowest to highest filter',
      asOfMid,
    ],
    [
      'envoy-range-mid-2024',
      () => pointsSpan(mid.flatMap((t) => t.envoy ?? [])),
      'scc points of Envoy in mid 2024, lowest to highest filter',
      asOfMid,
    ],
    [
      'ratio-no-envoy-mid-2024',
      () => span(mid.map(ratioNoEnvoy), 1),
      'Cilium without Envoy as a multiple of Linkerd, mid 2024, one filter for all',
      asOfMid,
    ],
    [
      'ratio-with-envoy-mid-2024',
      () => span(mid.flatMap(ratioWithEnvoy), 1),
      'Cilium and all of Envoy as a multiple of Linkerd, mid 2024, one filter for all',
      asOfMid,
    ],
    [
      'ratio-built-envoy-mid-2024',
      () => span(ratioBuiltEnvoy(data, 'mid-2024'), 1),
      'Cilium and the parts of Envoy that it compiles in as a multiple of Linkerd, mid 2024, product code',
      asOfMid,
    ],
    [
      'ratio-no-envoy-newest',
      () => span(newest.map(ratioNoEnvoy), 1),
      'Cilium without Envoy as a multiple of Linkerd, newest code counted',
      lastOf('newest'),
    ],
    [
      'linkerd-matching-range-mid-2024',
      () => pointsSpan(linkerdMatching(data, mid)),
      'scc points of Linkerd in mid 2024 under the filters that give the figures of the 2024 page for Cilium and Envoy',
      asOfMid,
    ],
    [
      'cilium-filter-d-mid-2024',
      () => points(records, 'D', 'cilium/cilium'),
      'scc points of Cilium in mid 2024 without tests, documentation and common generated files',
      asOfMid,
    ],
    [
      'envoy-filter-b-mid-2024',
      () => points(records, 'B', 'envoyproxy/envoy'),
      'scc points of Envoy in mid 2024 without its test files',
      asOfMid,
    ],
    [
      'envoy-proxy-mid-2024',
      () => points(records, 'source-and-envoy', 'envoyproxy/envoy'),
      'scc points in mid 2024 of the directories that make up the Envoy proxy',
      asOfMid,
    ],
  ];
  return rows.map(([name, text, meaning, asOf]) => ({
    id: `complexity-${name}`,
    text,
    meaning,
    asOf,
    sources: [data.source],
  }));
}

/** Numbers of code complexity and configuration size. Ratios have one decimal. */
export const complexityNumbers = (records: Records): DerivedNumber[] => [
  ...pageNumbers(records),
  ...ofOurCount(records),
  ...complexityDetails(records.complexity),
];
