import type { Records } from '../../kinds/index.ts';
import { formatDate } from '../../lib/dates.ts';
import { inWords } from '../../lib/numbers.ts';
import type { NumberRecord } from '../../schemas/number.ts';
import { ENVOY_COUNTED_FROM, envoyCounted, ownAdvisories } from '../advisories.ts';
import { advisoriesOf } from '../advisory-list.ts';
import { faultOf } from '../advisory-words.ts';
import { dateOfSources } from './wording.ts';

const DATABASES = ['bitnami-vulndb-2026', 'go-vulndb-2026'];
const ENVOY = ['bitnami-vulndb-2026'];
const CLASSES = ['bitnami-vulndb-2026', 'cve-list-envoy-cwe'];

/** How far the lists of advisories reach, and what they hold apart from the counts that articles print. */
export function advisoryCoverage(records: Records): NumberRecord[] {
  const asOf = dateOfSources(records, DATABASES);
  const cilium = ownAdvisories(records.advisories, 'cilium');
  const envoy = ownAdvisories(records.advisories, 'envoy');
  const early = envoy.filter(({ year }) => year < ENVOY_COUNTED_FROM);
  const counted = envoyCounted(records.advisories);
  const fault = (name: ReturnType<typeof faultOf>): string =>
    String(counted.filter((row) => faultOf(row) === name).length);
  const libraries = advisoriesOf(records, 'dependency');
  const tools = advisoriesOf(records, 'related-tool');
  const undated = records.advisories.filter(({ date }) => date === null).length;
  const rows: [id: string, text: string, meaning: string, sources: string[]][] = [
    ['read-to', formatDate(asOf, 'month'), 'Month up to which the databases were read', DATABASES],
    [
      'read-to-year',
      formatDate(asOf, 'year'),
      'Year up to which the databases were read',
      DATABASES,
    ],
    [
      'cilium-since',
      String(Math.min(...cilium.map(({ year }) => year))),
      'Year of the oldest advisory of Cilium',
      DATABASES,
    ],
    ['cilium-tools', inWords(tools.length), 'Advisories for tools beside Cilium', DATABASES],
    [
      'linkerd-libraries',
      inWords(libraries.length),
      'Advisories for libraries of Linkerd’s proxy, a selection',
      DATABASES,
    ],
    ['envoy-listed', String(envoy.length), 'Envoy CVE ids on record, a lower bound', ENVOY],
    [
      'envoy-early',
      inWords(early.length),
      'Envoy CVE ids of the year that is covered in part',
      ENVOY,
    ],
    [
      'envoy-early-year',
      String(early[0]?.year ?? ''),
      'Year of Envoy CVE ids that is covered in part',
      ENVOY,
    ],
    ['envoy-since', String(ENVOY_COUNTED_FROM), 'First year of the counts of Envoy', ENVOY],
    [
      'envoy-memory',
      fault('memory-corruption-or-lifetime'),
      'Envoy CVE ids: memory corruption or object lifetime',
      CLASSES,
    ],
    [
      'envoy-null',
      fault('null-deref-or-segfault'),
      'Envoy CVE ids: null pointer or segfault',
      CLASSES,
    ],
    [
      'envoy-unclear',
      fault('crash-cause-unclear'),
      'Envoy CVE ids: crash of unclear cause',
      CLASSES,
    ],
    ['envoy-other', fault('other'), 'Envoy CVE ids: other faults', CLASSES],
    ['undated', String(undated), 'Advisories of which only the year is known', DATABASES],
  ];
  return rows.map(([id, text, meaning, sources]) => ({
    id: `advisories-${id}`,
    text,
    meaning,
    asOf,
    sources,
  }));
}
