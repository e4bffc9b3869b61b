import type { CollectionName } from './collections.ts';

/** A field that holds ids of another collection. `*` stands for every element of a list. */
export interface Link {
  from: CollectionName;
  field: string;
  to: CollectionName;
}

/** A field that holds ids of a list in the same document, given as the path of those ids. */
export interface InnerLink {
  from: CollectionName;
  field: string;
  to: string;
}

/** Every reference from one record to another. A reference that is not here is not checked. */
export const LINKS: readonly Link[] = [
  { from: 'claims', field: 'sources.*.id', to: 'sources' },
  { from: 'claims', field: 'quote.source', to: 'sources' },
  { from: 'claims', field: 'seeAlso.*', to: 'claims' },
  ...(['linkerd', 'cilium'] as const).flatMap((side): Link[] => [
    { from: 'facts', field: `${side}.sources.*`, to: 'sources' },
    { from: 'facts', field: `${side}.claim`, to: 'claims' },
    { from: 'features', field: `${side}.sources.*`, to: 'sources' },
  ]),
  { from: 'events', field: 'sources.*', to: 'sources' },
  { from: 'advisories', field: 'sources.*', to: 'sources' },
  { from: 'numbers', field: 'sources.*', to: 'sources' },
  { from: 'complexity', field: 'source', to: 'sources' },
  { from: 'complexity', field: 'envoyAsCiliumBuildsIt.*.sources.*', to: 'sources' },
  { from: 'complexity', field: 'proxyOverTime.*.sources.*', to: 'sources' },
  { from: 'complexity', field: 'published2020.*.sources.*', to: 'sources' },
  { from: 'governance', field: 'maintainers.*.sources.*', to: 'sources' },
  { from: 'governance', field: 'buoyantCommitShare.sources.*', to: 'sources' },
  { from: 'governance', field: 'commitsPerYear.sources.*', to: 'sources' },
  { from: 'governance', field: 'cncfActivity.source', to: 'sources' },
  { from: 'governance', field: 'surveys.*.sources.*', to: 'sources' },
  { from: 'governance', field: 'conformance.*.sources.*', to: 'sources' },
  { from: 'governance', field: 'implementationsList.*.sources.*', to: 'sources' },
  { from: 'comparisons', field: 'final_runs.*.run', to: 'runs' },
  { from: 'comparisons', field: 'final_runs.*.vs_no_mesh_cluster.reference', to: 'runs' },
  { from: 'comparisons', field: 'final_runs.*.vs_own_cluster.reference', to: 'runs' },
  { from: 'comparisons', field: 'linkerd_vs_cilium.*.linkerd_run', to: 'runs' },
  { from: 'comparisons', field: 'linkerd_vs_cilium.*.cilium_run', to: 'runs' },
  { from: 'comparisons', field: 'unmeshed_runs.*.run', to: 'runs' },
  { from: 'comparisons', field: 'unmeshed_runs.*.reference', to: 'runs' },
  { from: 'comparisons', field: 'cpu_readings.*.run', to: 'runs' },
  { from: 'comparisons', field: 'application_cpu_readings.*.run', to: 'runs' },
  { from: 'tiers', field: 'rows.*.source_id', to: 'sources' },
];

/** References inside one document. */
export const INNER_LINKS: readonly InnerLink[] = [
  { from: 'complexity', field: 'sccComplexity.*.tool', to: 'tools.*.id' },
  { from: 'complexity', field: 'sccComplexity.*.filter', to: 'filters.*.id' },
  { from: 'complexity', field: 'sccComplexity.*.snapshot', to: 'snapshots.*.id' },
  { from: 'complexity', field: 'productLinesOfCode.*.snapshot', to: 'snapshots.*.id' },
  { from: 'complexity', field: 'mccabe.*.tool', to: 'tools.*.id' },
  { from: 'complexity', field: 'mccabe.*.snapshot', to: 'snapshots.*.id' },
  { from: 'complexity', field: 'ciliumMeshShare.*.snapshot', to: 'snapshots.*.id' },
  { from: 'complexity', field: 'proxyOverTime.*.snapshot', to: 'snapshots.*.id' },
  { from: 'caveats', field: 'study_contradictions.*.related_caveats.*', to: 'caveats.*.id' },
  {
    from: 'caveats',
    field: 'study_contradictions_blog_post.*.related_caveats.*',
    to: 'caveats.*.id',
  },
];

/** Lists inside documents whose ids must differ, given as the path of the ids. */
export const INNER_IDS: readonly { from: CollectionName; field: string }[] = [
  { from: 'complexity', field: 'tools.*.id' },
  { from: 'complexity', field: 'filters.*.id' },
  { from: 'complexity', field: 'snapshots.*.id' },
  { from: 'governance', field: 'maintainers.*.id' },
  { from: 'governance', field: 'surveys.*.id' },
  { from: 'study', field: 'environments.*.id' },
  { from: 'resources', field: 'pictures.*.id' },
  { from: 'caveats', field: 'caveats.*.id' },
  { from: 'tiers', field: 'rules.*.id' },
  { from: 'tiers', field: 'tiers.*.id' },
  { from: 'tiers', field: 'rows.*.id' },
];
