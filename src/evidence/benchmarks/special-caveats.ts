import { covers } from '../../lib/covers.ts';
import type { Caveat } from '../../schemas/livewyer-caveats.ts';
import type { Run } from '../../schemas/livewyer-runs.ts';

/** A caveat about this many runs or fewer is about them in particular, and stands in their rows. */
const FEW = 2;

/** Caveats about one or two runs, by the id of the run. Those about whole clusters are left out. */
export function specialCaveats(
  caveats: readonly Caveat[],
  runs: readonly Pick<Run, 'id'>[],
): Map<string, Caveat[]> {
  const pairs = caveats.flatMap((caveat) => {
    const covered = runs.filter(({ id }) => caveat.affects.some((pattern) => covers(pattern, id)));
    return covered.length <= FEW ? covered.map(({ id }) => [id, caveat] as const) : [];
  });
  return new Map(
    [...Map.groupBy(pairs, ([id]) => id)].map(([id, group]) => [
      id,
      group.map(([, caveat]) => caveat),
    ]),
  );
}
