import { pathOf } from '../../kinds/addresses.ts';
import type { CsvValue } from '../../lib/csv.ts';
import type { Address } from '../../lib/urls.ts';
import { PERCENTILES, type Run } from '../../schemas/livewyer-runs.ts';
import { evidenceLink, type Repository } from './evidence-link.ts';
import { printedField } from './printed.ts';
import { failedRequests } from './run-words.ts';

type Column = readonly [name: string, value: (run: Run) => CsvValue];

const printed = (
  field:
    | 'total_s'
    | 'requests_per_s'
    | 'fastest_s'
    | 'average_s'
    | 'slowest_s'
    | 'success_rate_percent'
    | 'mean_body_bytes'
    | 'mean_body_bytes_plus_minus',
): Column => [field, (run) => printedField(field, run[field])];

const spread = (field: 'dns_dialup_s' | 'dns_lookup_s'): Column[] =>
  (['average', 'fastest', 'slowest'] as const).map((which) => [
    field.replace(/_s$/, `_${which}_s`),
    (run) => printedField(field, run[field][which]),
  ]);

const plain = (
  field:
    | 'id'
    | 'iteration'
    | 'environment'
    | 'mesh_state'
    | 'scenario'
    | 'kind'
    | 'series'
    | 'connections'
    | 'requests'
    | 'started_at'
    | 'finished_at'
    | 'ok_responses',
): Column => [field, (run) => run[field]];

const COLUMNS: readonly Column[] = [
  plain('id'),
  plain('iteration'),
  plain('environment'),
  plain('mesh_state'),
  plain('scenario'),
  plain('kind'),
  plain('series'),
  plain('connections'),
  plain('requests'),
  plain('started_at'),
  plain('finished_at'),
  printed('total_s'),
  printed('requests_per_s'),
  printed('fastest_s'),
  printed('average_s'),
  printed('slowest_s'),
  ...PERCENTILES.map(
    (name): Column => [
      `${name}_s`,
      (run) => printedField('percentiles_s', run.percentiles_s[name]),
    ],
  ),
  plain('ok_responses'),
  ['failed_requests', failedRequests],
  ['errors', ({ errors }) => errors.map(({ message, count }) => `${String(count)} ${message}`)],
  printed('success_rate_percent'),
  ...spread('dns_dialup_s'),
  ...spread('dns_lookup_s'),
  ['size_kib_per_s', (run) => printedField('size_per_s', run.size_per_s.value)],
  printed('mean_body_bytes'),
  printed('mean_body_bytes_plus_minus'),
  [
    'histogram_upper_edge_s_count',
    ({ histogram }) =>
      histogram
        .map(([edge, count]) => `${printedField('histogram', edge)}:${String(count)}`)
        .join(' '),
  ],
];

/** Names of the columns of the CSV file of runs. */
export const RUN_COLUMNS: readonly string[] = [
  ...COLUMNS.map(([name]) => name),
  'result_file',
  'url',
];

/** One run as a row of the CSV file, numbers as printed by the load tool. */
export const runRow = (run: Run, study: Repository, address: Address): CsvValue[] => [
  ...COLUMNS.map(([, value]) => value(run)),
  evidenceLink(run.evidence, study).href,
  address(pathOf('runs', run.id)),
];
