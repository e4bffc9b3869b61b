import type { Records } from '../../kinds/index.ts';
import { inWords } from '../../lib/numbers.ts';
import type { Advisory } from '../../schemas/advisory.ts';
import type { NumberRecord } from '../../schemas/number.ts';
import { ENVOY_COUNTED_FROM, envoyCounted, memoryCounts, ownAdvisories } from '../advisories.ts';
import { advisoryCoverage } from './advisory-coverage.ts';
import { dateOfSources, percent } from './wording.ts';

const DATABASES = ['bitnami-vulndb-2026', 'go-vulndb-2026'];
const ENVOY_DATABASE = ['bitnami-vulndb-2026', 'cve-list-envoy-2026-09'];
const CLASSIFIED_FROM = [...ENVOY_DATABASE, 'cve-list-envoy-cwe'];
const RATED_HIGH: readonly Advisory['severity'][] = ['high', 'critical'];

/** Total and the three shares of one set of Envoy ids. `prefix` tells the set, `which` names it. */
function envoyShares(
  rows: readonly Advisory[],
  prefix: string,
  which: string,
  asOf: string,
): NumberRecord[] {
  const { total, memory, memoryOrNull, upper } = memoryCounts(rows);
  const share = (count: number): string => percent((count / total) * 100);
  return [
    {
      id: `${prefix}-total`,
      text: String(total),
      meaning: `${which}, a lower bound`,
      asOf,
      sources: ENVOY_DATABASE,
    },
    {
      id: `${prefix}-memory-percent`,
      text: share(memory),
      meaning: `Share of memory corruption and object lifetime: ${String(memory)} of ${String(total)}. ${which}`,
      asOf,
      sources: CLASSIFIED_FROM,
    },
    {
      id: `${prefix}-memory-or-null-percent`,
      text: share(memoryOrNull),
      meaning: `The same share with null pointers and segfaults: ${String(memoryOrNull)} of ${String(total)}. ${which}`,
      asOf,
      sources: CLASSIFIED_FROM,
    },
    {
      id: `${prefix}-upper-percent`,
      text: share(upper),
      meaning: `The same share with every crash of unclear cause, the upper bound: ${String(upper)} of ${String(total)}. ${which}`,
      asOf,
      sources: CLASSIFIED_FROM,
    },
  ];
}

function envoyNumbers(records: Records): NumberRecord[] {
  const asOf = dateOfSources(records, ENVOY_DATABASE);
  const ids = envoyCounted(records.advisories);
  const high = ids.filter((row) => RATED_HIGH.includes(row.severity));
  const latestYear = Math.max(...ids.map((row) => row.year));
  const latest = memoryCounts(ids.filter((row) => row.year === latestYear));
  const inMesh = ids.filter((row) => row.serviceMeshRelevant === 'yes');
  const since = `since ${String(ENVOY_COUNTED_FROM)}`;
  return [
    ...envoyShares(ids, 'advisories-envoy', `Envoy CVE ids ${since}`, asOf),
    ...envoyShares(
      high,
      'advisories-envoy-high',
      `Envoy CVE ids ${since} rated high or critical`,
      asOf,
    ),
    {
      id: 'advisories-envoy-latest-year-memory',
      text: `${String(latest.memory)} of ${String(latest.total)}`,
      meaning: `Memory corruption and object lifetime among the Envoy CVE ids of ${String(latestYear)}, counted in part`,
      asOf,
      sources: CLASSIFIED_FROM,
    },
    {
      id: 'advisories-envoy-memory-mesh',
      text: inWords(memoryCounts(inMesh).memory),
      meaning:
        'Envoy CVE ids in the memory corruption class that could lie in the HTTP or TLS path of a mesh, our judgment',
      asOf,
      sources: CLASSIFIED_FROM,
    },
  ];
}

/** Numbers of the advisories. Linkerd, Cilium and Envoy stand apart: they are never added up as a score. */
export function advisoryNumbers(records: Records): NumberRecord[] {
  const linkerd = ownAdvisories(records.advisories, 'linkerd');
  const cilium = ownAdvisories(records.advisories, 'cilium');
  const asOf = dateOfSources(records, DATABASES);
  return [
    ...envoyNumbers(records),
    ...advisoryCoverage(records),
    {
      id: 'advisories-linkerd-own',
      text: inWords(linkerd.length),
      meaning: 'Advisories found for Linkerd’s own code',
      asOf,
      sources: [...new Set(linkerd.flatMap((row) => row.sources))],
    },
    {
      id: 'advisories-cilium-own',
      text: String(cilium.length),
      meaning: 'Advisories identified for Cilium’s own code, related tools apart',
      asOf,
      sources: DATABASES,
    },
    {
      id: 'advisories-cilium-own-mesh',
      text: String(cilium.filter((row) => row.serviceMeshRelevant === 'yes').length),
      meaning:
        'Cilium advisories that touch layer 7 policy or its proxy, Ingress, Gateway API or encryption, our judgment',
      asOf,
      sources: DATABASES,
    },
  ];
}
