import { diffArrays } from 'diff';

/** Beyond this many changed lines a list of them tells a reader nothing more. */
const MOST = 4_000;

/** What changed between two lists of lines: `- gone` and `+ new`, in order; empty if nothing did. */
export function difference(before: readonly string[], after: readonly string[]): string[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST });
  if (!parts) return [`more than ${MOST} lines: ${before.length} before, ${after.length} after`];
  return parts.flatMap(({ added, removed, value }) => {
    if (added) return value.map((line) => `+ ${line}`);
    return removed ? value.map((line) => `- ${line}`) : [];
  });
}
