import type { Advisory, MEMORY_CLASSES } from '../schemas/advisory.ts';

/** First year of identifiers that counts of Envoy cover; 2019 is only partly on record. */
export const ENVOY_COUNTED_FROM = 2020;

/** How many of a set of Envoy ids fall into each class of memory fault. */
export interface MemoryCounts {
  total: number;
  /** Memory corruption and object lifetime. */
  memory: number;
  /** The first class, or a null pointer or segfault only. */
  memoryOrNull: number;
  /** The first two classes, or a crash whose cause is not on record: the upper bound. */
  upper: number;
}

/** Advisories for a project's own code. Libraries and tools beside it are never counted with them. */
export const ownAdvisories = (
  advisories: readonly Advisory[],
  project: Advisory['project'],
): Advisory[] => advisories.filter((row) => row.project === project && row.scope === 'own');

/** Envoy ids from the first year that is covered. */
export const envoyCounted = (advisories: readonly Advisory[]): Advisory[] =>
  ownAdvisories(advisories, 'envoy').filter((row) => row.year >= ENVOY_COUNTED_FROM);

/** Counts rows by class of memory fault, each figure including the one before it. */
export function memoryCounts(rows: readonly Advisory[]): MemoryCounts {
  const of = (name: (typeof MEMORY_CLASSES)[number]): number =>
    rows.filter((row) => row.memoryClass === name).length;
  const memory = of('memory-corruption-or-lifetime');
  const memoryOrNull = memory + of('null-deref-or-segfault');
  return {
    total: rows.length,
    memory,
    memoryOrNull,
    upper: memoryOrNull + of('crash-cause-unclear'),
  };
}
