import { pathOf } from '../../kinds/addresses.ts';
import { columnsOf } from '../../kinds/columns.ts';
import { NAMED, type NamedKind } from '../../kinds/named.ts';
import type { CsvValue } from '../../lib/csv.ts';
import type { Address } from '../../lib/urls.ts';
import type { Run } from '../../schemas/livewyer-runs.ts';
import { RUN_COLUMNS, runRow } from '../benchmarks/run-file.ts';
import type { Evidence } from '../join.ts';
import { addressField, recordsOf } from './records.ts';

/** The table of a kind: names of the columns, and one row for each record with its address last. */
export function tableOf(
  name: NamedKind,
  { records }: Pick<Evidence, 'records'>,
  address: Address,
): { columns: string[]; rows: CsvValue[][] } {
  const items = recordsOf(name, records);
  // Numbers of runs keep the digits that the load tool printed.
  if (name === 'runs')
    return {
      columns: [...RUN_COLUMNS],
      rows: items.map((run) => runRow(run as unknown as Run, records.study, address)),
    };
  const columns = columnsOf(name);
  const last = NAMED[name].shown ? [addressField(name)] : [];
  return {
    columns: [...columns.map(({ key }) => key), ...last],
    rows: items.map((record) => [
      ...columns.map((column) => column.value(record)),
      ...last.map(() => address(pathOf(name, record.id))),
    ]),
  };
}
