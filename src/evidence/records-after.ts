import type { TextOutline } from '../records/text-outline.ts';
import type { Claim, ClaimSection } from '../schemas/claim.ts';
import type { Evidence } from './join.ts';

/** Records to show after a text: the section's own claims, then others the text refers to. */
export function recordsAfter(
  { claims, recordsInText }: Pick<TextOutline, 'claims' | 'recordsInText'>,
  evidence: Pick<Evidence, 'claim' | 'claimsOf'>,
  section: ClaimSection | undefined,
): { own: Claim[]; others: Claim[] } {
  const shown = new Set(recordsInText);
  const own = (section ? evidence.claimsOf(section) : []).filter(({ id }) => !shown.has(id));
  const others = claims
    .map(evidence.claim)
    .filter(({ id, difference }) => difference !== section && !shown.has(id));
  return { own, others };
}
