import { grouped } from '../../lib/numbers.ts';
import type { Complexity } from '../../schemas/complexity.ts';
import type { NumberRecord } from '../../schemas/number.ts';
import { snapshotOf } from '../complexity.ts';
import { percent } from './wording.ts';

const FILE = 'content/complexity.yaml';
const HELM = 'Helm leaf values';
const TYPES = 'custom resource types, Gateway API apart';

function found<T>(row: T | undefined, what: string): T {
  if (row === undefined) throw new Error(`No ${what} in ${FILE}.`);
  return row;
}

/** Oldest and newest count of one configuration measure. */
function counts(data: Complexity, measure: string, project: 'linkerd' | 'cilium') {
  const rows = data.configuration
    .filter((row) => row.measure === measure && row.project === project)
    .sort((a, b) => a.date.localeCompare(b.date));
  const what = `"${measure}" of ${project}`;
  return {
    of2024: found(
      rows.find((row) => row.date.startsWith('2024')),
      `${what} in 2024`,
    ),
    newest: found(rows.at(-1), what),
  };
}

function configuration(data: Complexity): NumberRecord[] {
  return (['linkerd', 'cilium'] as const).flatMap((project) => {
    const name = project === 'linkerd' ? 'Linkerd’s control plane chart' : 'Cilium’s chart';
    const helm = counts(data, HELM, project);
    const types = counts(data, TYPES, project);
    const record = (id: string, row: typeof helm.newest, meaning: string): NumberRecord => ({
      id: `complexity-${id}`,
      text: grouped(row.value),
      meaning,
      asOf: row.date,
      sources: [data.source],
    });
    return [
      record(`helm-${project}-2024`, helm.of2024, `Helm values in ${name}, 2024`),
      record(`helm-${project}-newest`, helm.newest, `Helm values in ${name}, newest counted`),
      record(
        `crds-${project}-2024`,
        types.of2024,
        `Custom resource types of ${project === 'linkerd' ? 'Linkerd' : 'Cilium'} in 2024, Gateway API apart`,
      ),
    ];
  });
}

/** Mean true McCabe value per Go function, mid 2024. */
function mccabeMeans(data: Complexity): NumberRecord[] {
  return (['linkerd/linkerd2', 'cilium/cilium'] as const).map((repo) => {
    const snapshot = snapshotOf(data, repo, 'mid-2024');
    const row = found(
      data.mccabe.find((entry) => entry.snapshot === snapshot.id && entry.language === 'Go'),
      `McCabe row for Go, ${snapshot.id},`,
    );
    return {
      id: `complexity-mccabe-mean-${snapshot.project}-2024`,
      text: (row.sum / row.functions).toFixed(2),
      meaning: `McCabe value of the average Go function in ${repo}, mid 2024`,
      asOf: snapshot.date,
      sources: [data.source],
    };
  });
}

/** Go and Rust product code of Linkerd, one number per month counted. */
const goAndRust = (data: Complexity): NumberRecord[] =>
  data.linkerdGoAndRustProduct.rows.map((row) => ({
    id: `complexity-linkerd-go-rust-${row.date.slice(0, 7)}`,
    text: grouped(row.value),
    meaning: 'scc points of the Go and Rust product code of Linkerd, control plane and proxy',
    asOf: row.date,
    sources: [data.source],
  }));

/** What is in Cilium’s own total and in its build of Envoy, and the check of the tool on code of 2020. */
export function complexityDetails(data: Complexity): NumberRecord[] {
  const cilium = snapshotOf(data, 'cilium/cilium', 'mid-2024');
  const share = found(
    data.ciliumMeshShare.find((row) => row.snapshot === cilium.id),
    'mesh share of mid 2024',
  );
  const build = found(
    data.envoyAsCiliumBuildsIt.find((row) => row.period === 'newest'),
    'newest build of Envoy',
  );
  const proxy = snapshotOf(data, 'linkerd/linkerd2-proxy', 'late-2020');
  const proxy2020 = found(
    data.proxyOverTime.find((row) => row.snapshot === proxy.id),
    'proxy of late 2020',
  );
  const buildDate = snapshotOf(data, 'cilium/proxy', 'newest').date;
  return [
    ...configuration(data),
    ...mccabeMeans(data),
    ...goAndRust(data),
    {
      id: 'complexity-mesh-share-2024',
      text: percent((share.mesh / share.total) * 100),
      meaning:
        'Share of the product score of Cilium in directories that by name concern the mesh or the layer 7 proxy, mid 2024, a lower bound',
      asOf: cilium.date,
      sources: [data.source],
    },
    {
      id: 'complexity-proxy-2020',
      text: grouped(proxy2020.complexity),
      meaning: 'scc points of Linkerd’s proxy of November 2020, counted again',
      asOf: proxy.date,
      sources: [data.source],
    },
    {
      id: 'complexity-cilium-envoy-extensions-off',
      text: grouped(build.extensionsOff),
      meaning: 'Envoy extensions that Cilium’s build leaves out, newest list read',
      asOf: buildDate,
      sources: build.sources,
    },
    {
      id: 'complexity-cilium-envoy-extensions-listed',
      text: grouped(build.extensionsOn + build.extensionsOff),
      meaning: 'Envoy extensions listed in Cilium’s build, newest list read',
      asOf: buildDate,
      sources: build.sources,
    },
  ];
}
