import { recordsAfter } from '@/evidence/records-after';
import { getEvidence } from '@/evidence/site';
import { outlineIn } from '@/records/text-outline';
import type { DifferenceMeta } from '@/schemas/article';
import type { Claim, ClaimSection } from '@/schemas/claim';

/** A part below a text. */
export interface PartAfter {
  id: string;
  title: string;
}

/** What stands below a text, and the parts in which it does, in their order. */
export interface AfterText {
  parts: PartAfter[];
  own: Claim[];
  others: Claim[];
  citations: string[];
}

/** What stands below the text of a file: claims of its section, then others it refers to, and its sources. */
export async function afterText(
  file: string,
  section: ClaimSection | undefined,
  { mind = [], reading = [] }: { mind?: readonly string[]; reading?: DifferenceMeta['reading'] },
): Promise<AfterText> {
  const outline = outlineIn(file);
  const { own, others } = recordsAfter(outline, await getEvidence(), section);
  const { citations } = outline;
  const all = [
    { has: own, id: 'claims', title: 'The claims, one by one' },
    { has: mind, id: 'change-our-mind', title: 'What would change our mind' },
    {
      has: others,
      id: 'other-claims',
      title: section ? 'Claims from other parts' : 'Claims behind this text',
    },
    { has: citations, id: 'sources-cited', title: 'Sources cited' },
    { has: reading, id: 'further-reading', title: 'Further reading' },
  ];
  const parts = all.filter(({ has }) => has.length > 0).map(({ id, title }) => ({ id, title }));
  return { parts, own, others, citations };
}
