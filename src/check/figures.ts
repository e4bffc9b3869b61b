import { buildFigure, frameOf } from '../figures/catalog.ts';
import type { Measure } from '../figures/draw/measure-text.ts';
import { buildMini } from '../figures/mini/index.ts';
import { allChoices, viewKey } from '../figures/options.ts';
import type { AnySpec } from '../figures/spec.ts';
import type { Records } from '../kinds/index.ts';
import type { Problem } from '../records/problem.ts';
import { suggestion } from '../records/suggest.ts';
import { DIFFERENCES } from '../schemas/common.ts';
import { FIGURE_IDS, type FigureId } from '../schemas/figure-ids.ts';

const fileOf = (id: FigureId): string => `src/figures/data/${id}.ts`;

/** The problem of a figure that the records no longer carry, where it cannot be built. */
function failure(file: string, field: string, build: () => unknown): Problem[] {
  try {
    build();
    return [];
  } catch (error) {
    return [
      {
        file,
        field,
        found: error instanceof Error ? error.message : String(error),
        allowed: 'records from which every view of every figure can be drawn',
        fix: 'Restore the records that the message names; where they are rightly gone, change the figure.',
      },
    ];
  }
}

/** Notes of a figure that tell caveats of the study which are no longer on record. */
function lostCaveats(id: FigureId, { notes }: AnySpec, known: readonly string[]): Problem[] {
  return notes.flatMap(({ head, caveats = [] }) =>
    caveats
      .filter((caveat) => !known.includes(caveat))
      .map((caveat) => ({
        file: fileOf(id),
        field: `caveats of the note “${head}”`,
        found: `"${caveat}", which does not exist`,
        allowed: 'an id from content/benchmarks/livewyer-2024/caveats.yaml',
        fix: suggestion(caveat, known, {
          none: 'Restore the caveat, or take the note out of the figure.',
          near: 'Otherwise restore the caveat, or take the note out of the figure.',
        }),
      })),
  );
}

/** Checks one figure: the first view that cannot be built, or every caveat that its notes name in vain. */
function checkFigure(id: FigureId, records: Records): Problem[] {
  const { options } = frameOf(id);
  const known = records.caveats.caveats.map((caveat) => caveat.id);
  const lost = new Map<string, Problem>();
  for (const chosen of allChoices(options)) {
    const key = viewKey(options, chosen);
    const failed = failure(fileOf(id), key ? `view ${key}` : 'its only view', () => {
      for (const problem of lostCaveats(id, buildFigure(id, records, chosen), known))
        lost.set(problem.found, problem);
    });
    if (failed.length) return failed;
  }
  return [...lost.values()];
}

/** The small figures have no views; the width of their letters does not matter here. */
const roughly: Measure = (text, size) => (text.length * size) / 2;

/** Builds every view of every figure, so that records which cannot be drawn are told before a build starts. */
export const checkFigures = (records: Records): Problem[] => [
  ...FIGURE_IDS.flatMap((id) => checkFigure(id, records)),
  ...DIFFERENCES.flatMap((slug) =>
    failure(`src/figures/mini/${slug}.ts`, 'the small figure', () =>
      buildMini(slug, records, roughly, '2100-01-01'),
    ),
  ),
];
