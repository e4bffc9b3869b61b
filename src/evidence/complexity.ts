import type { Complexity } from '../schemas/complexity.ts';

type Snapshot = Complexity['snapshots'][number];
export type Period = Snapshot['period'];

/** scc points of the projects under one filter, at one point in time. */
export interface Total {
  filter: string;
  /** Control plane and proxy together. */
  linkerd: number;
  /** The whole repository, without its vendor directory. */
  cilium: number;
  /** The whole repository. undefined where it was not counted with this filter. */
  envoy: number | undefined;
}

/** The exact commits of one repository at one point in time. Throws where none was counted. */
export function snapshotOf(data: Complexity, repo: string, period: Period): Snapshot {
  const snapshot = data.snapshots.find((entry) => entry.repo === repo && entry.period === period);
  if (!snapshot) throw new Error(`No snapshot of ${repo}, ${period}, in content/complexity.yaml.`);
  return snapshot;
}

/** scc points of one repository under a filter, or undefined where this was not counted. */
export const score = (
  data: Complexity,
  filter: string,
  repo: string,
  period: Period,
): number | undefined => {
  const ids = data.snapshots.filter((s) => s.repo === repo && s.period === period).map((s) => s.id);
  return data.sccComplexity.find((row) => row.filter === filter && ids.includes(row.snapshot))
    ?.value;
};

/** Totals under every filter that was applied to Linkerd and Cilium alike, in the order of the filters. */
export const totals = (data: Complexity, period: Period): Total[] =>
  data.filters.flatMap(({ id }) => {
    const controlPlane = score(data, id, 'linkerd/linkerd2', period);
    const proxy = score(data, id, 'linkerd/linkerd2-proxy', period);
    const cilium = score(data, id, 'cilium/cilium', period);
    return controlPlane === undefined || proxy === undefined || cilium === undefined
      ? []
      : [
          {
            filter: id,
            linkerd: controlPlane + proxy,
            cilium,
            envoy: score(data, id, 'envoyproxy/envoy', period),
          },
        ];
  });

/** Cilium without Envoy, as a multiple of Linkerd. */
export const ratioNoEnvoy = (total: Total): number => total.cilium / total.linkerd;

/** Cilium and the whole of Envoy, as a multiple of Linkerd. Empty where Envoy was not counted. */
export const ratioWithEnvoy = (total: Total): number[] =>
  total.envoy === undefined ? [] : [(total.cilium + total.envoy) / total.linkerd];

/**
 * Product code of Cilium, those parts of Envoy that it compiles in and its own filters, as a multiple
 * of Linkerd: lowest and highest estimate. Throws where the period was not counted.
 */
export function ratioBuiltEnvoy(data: Complexity, period: Period): [number, number] {
  const product = totals(data, period).find((total) => total.filter === 'product');
  const built = data.envoyAsCiliumBuildsIt.find((row) => row.period === period);
  if (!product || !built)
    throw new Error(`No product filter or Envoy build for ${period} in content/complexity.yaml.`);
  const ratio = (envoy: number): number =>
    (product.cilium + envoy + built.ownFilters) / product.linkerd;
  return [ratio(built.builtLow), ratio(built.builtHigh)];
}

/** A figure of the 2024 page, in points. Throws where the record has no such subject. */
export function pageFigure(data: Complexity, subject: string): Complexity['pageFigures'][number] {
  const figure = data.pageFigures.find((entry) => entry.subject === subject);
  if (!figure) throw new Error(`No page figure "${subject}" in content/complexity.yaml.`);
  return figure;
}
