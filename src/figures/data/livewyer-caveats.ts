import { pathOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { covers } from '../../lib/covers.ts';
import type { CaveatLine, Note } from '../spec.ts';

const RANK = { high: 0, medium: 1, low: 2 } as const;

/**
 * Caveats of the study that apply to any of the runs, the severest first. Those a note of the figure
 * already tells, and those about measures the figure does not show, are left out.
 */
export function caveatsOf(
  records: Pick<Records, 'caveats'>,
  runs: readonly string[],
  notes: readonly Note[],
  besides: readonly string[] = [],
): CaveatLine[] {
  const told = new Set([...notes.flatMap((note) => note.caveats ?? []), ...besides]);
  return records.caveats.caveats
    .filter(({ id, affects }) => {
      const applies = affects.some((pattern) => runs.some((run) => covers(pattern, run)));
      return applies && !told.has(id);
    })
    .sort((a, b) => RANK[a.severity] - RANK[b.severity])
    .map(({ id, title, severity }) => ({ id, title, severity, path: pathOf('caveats', id) }));
}
