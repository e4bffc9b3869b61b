import type { CollectionName } from './collections.ts';
import type { Problem } from './problem.ts';
import { type Entry, type Reading, unknownId } from './read.ts';

/** A field that holds ids of another collection. `*` stands for every element of a list. */
interface Link {
  from: CollectionName;
  field: string;
  to: CollectionName;
}

const LINKS: readonly Link[] = [
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
  { from: 'tiers', field: 'rows.*.source_id', to: 'sources' },
];

/** All values at a field path, each with its exact path. Absent and null values give nothing. */
function valuesAt(value: unknown, parts: readonly string[], path: string[] = []): [string, unknown][] {
  const [head, ...rest] = parts;
  if (value === undefined || value === null) return [];
  if (head === undefined) return [[path.join('.'), value]];
  if (head === '*')
    return Array.isArray(value)
      ? value.flatMap((item, i) => valuesAt(item, rest, [...path, String(i)]))
      : [];
  return valuesAt((value as Record<string, unknown>)[head], rest, [...path, head]);
}

const brokenLinks = (entry: Entry, link: Link, known: ReadonlySet<string>): Problem[] =>
  valuesAt(entry.data, link.field.split('.')).flatMap(([field, value]) =>
    typeof value === 'string' && !known.has(value)
      ? [
          unknownId(
            { file: entry.file, line: entry.lineOf(field), field: `${field} (in ${entry.id})` },
            value,
            known,
            link.to,
          ),
        ]
      : [],
  );

/** Checks that every id used in a record exists in the collection it points to. */
export function checkReferences({ entries }: Pick<Reading, 'entries'>): Problem[] {
  const ids = new Map<CollectionName, Set<string>>();
  const idsOf = (name: CollectionName): Set<string> => {
    const known = ids.get(name) ?? new Set(entries[name].map((entry) => entry.id));
    ids.set(name, known);
    return known;
  };
  return LINKS.flatMap((link) =>
    entries[link.from].flatMap((entry) => brokenLinks(entry, link, idsOf(link.to))),
  );
}
