import { FEATURE_GROUPS, type Feature } from '../schemas/feature.ts';

/** How the two sides of a row compare. */
export const COMPARISONS = ['differ', 'alike', 'unknown', 'words'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/**
 * How the two sides of a row compare: in `words` where there is no yes or no, `unknown` where one
 * side is not known (which is no difference shown), otherwise by their status.
 */
export function comparisonOf({ descriptive, linkerd, cilium }: Feature): Comparison {
  if (linkerd.status === 'unknown' || cilium.status === 'unknown') return 'unknown';
  if (descriptive) return 'words';
  return linkerd.status === cilium.status ? 'alike' : 'differ';
}

/** Rows by group, groups in the fixed order and rows in the order of the file. Groups without rows are left out. */
export const featuresByGroup = (
  features: readonly Feature[],
): { group: Feature['group']; rows: Feature[] }[] =>
  FEATURE_GROUPS.map((group) => ({
    group,
    rows: features.filter((row) => row.group === group),
  })).filter(({ rows }) => rows.length > 0);
