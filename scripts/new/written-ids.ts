import type { KindName } from '../../src/kinds/index.ts';
import { NAMED, type NamedKind } from '../../src/kinds/named.ts';
import { valuesAt } from '../../src/lib/values-at.ts';
import type { Problem } from '../../src/records/problem.ts';
import { filesOf } from '../../src/records/read.ts';
import { readSourceFile } from '../../src/records/source-file.ts';

/**
 * The ids of a kind as they stand in its files, also of records that are not finished and do not pass the check yet.
 * A file that cannot be read is told, for nobody knows what ids it holds.
 */
export function writtenIds(root: string, name: NamedKind): { ids: unknown[]; problems: Problem[] } {
  const { origin } = NAMED[name];
  if (!('kind' in origin)) return { ids: [], problems: [] };
  const sources = filesOf(root, origin.kind as KindName).map((file) => readSourceFile(root, file));
  const list = origin.list === undefined ? [] : [origin.list, '*'];
  return {
    ids: sources.flatMap(({ value }) =>
      [value].flat().flatMap((record) => valuesAt(record, [...list, 'id'])),
    ),
    problems: sources.flatMap(({ problems }) => problems),
  };
}
