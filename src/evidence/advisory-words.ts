import type { Advisory, MEMORY_CLASSES } from '../schemas/advisory.ts';

/** The class of a fault, by public description. */
export type Fault = (typeof MEMORY_CLASSES)[number] | 'unknown';

/** Names of the classes of faults. */
export const FAULT_WORDS = {
  'memory-corruption-or-lifetime': 'memory corruption or object lifetime',
  'null-deref-or-segfault': 'null pointer or segfault',
  'crash-cause-unclear': 'crash, cause unclear',
  other: 'no memory fault described',
  unknown: 'memory fault not known',
} as const satisfies Record<Fault, string>;

/**
 * The class of a row. Only Envoy’s are classed one by one; of the others the record says only whether
 * a memory fault is described. Throws where it says yes without a class.
 */
export function faultOf(row: Pick<Advisory, 'id' | 'memoryClass' | 'memorySafety'>): Fault {
  if (row.memoryClass) return row.memoryClass;
  if (row.memorySafety !== 'yes') return row.memorySafety === 'no' ? 'other' : 'unknown';
  throw new Error(`Advisory ${row.id} describes a memory fault and needs a memoryClass.`);
}

/** Severities in the order they are always listed. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'] as const;

/** How many of the four bars of its sign a severity fills; 0 where it is not known. */
export const severityLevel = (severity: Advisory['severity']): number =>
  severity === 'unknown' ? 0 : SEVERITIES.length - 1 - SEVERITIES.indexOf(severity);

/** Whether a flaw may lie in the data path of a mesh, as a filter says it. */
export const PATH_WORDS = {
  yes: 'plausible in the path of a mesh',
  no: 'outside the path of a mesh',
  unknown: 'path of a mesh not known',
} as const satisfies Record<Advisory['serviceMeshRelevant'], string>;

/** What a date is the date of, after the date itself. The date of the advisory needs no words. */
export const BASIS_WORDS = {
  advisory: '',
  database: 'first listed in a database',
  record: 'earliest public record',
  'fix-release': 'release of the fix',
  issue: 'tracking issue',
  'year-only': 'only the year is known',
} as const satisfies Record<Advisory['dateBasis'], string>;
