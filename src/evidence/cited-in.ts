import { inText } from '../kinds/addresses.ts';
import type { TextOutline } from '../records/text-outline.ts';
import type { ClaimSection } from '../schemas/claim.ts';

/** A text of this site: where it stands, what it is called, and what it uses. */
export interface SiteText extends TextOutline {
  /** Path of the page, below the base. */
  path: string;
  name: string;
  /** Of an article: the number of its difference. */
  numeral?: string;
  /** The part of the 2024 page whose claims are all listed after the text. */
  section?: ClaimSection | undefined;
  /** Sources under further reading. */
  reading: readonly string[];
}

/** A place in a text of this site that cites a source. */
export interface TextUse {
  /** Path and fragment, below the base. */
  path: string;
  name: string;
}

/** Where texts cite each source, by its id, in the order of the texts. A number says most, further reading more than a link. */
export function textsBySource(
  texts: readonly Pick<SiteText, 'path' | 'name' | 'citations' | 'linked' | 'reading' | 'folded'>[],
): Map<string, TextUse[]> {
  const uses = new Map<string, TextUse[]>();
  const add = (id: string, use: TextUse) => uses.set(id, [...(uses.get(id) ?? []), use]);
  for (const { path, name, citations, linked, reading, folded } of texts) {
    for (const id of citations) add(id, { path: inText({ path, folded }, `source-${id}`), name });
    for (const id of new Set([...linked, ...reading]))
      if (!citations.includes(id))
        add(id, { path: reading.includes(id) ? `${path}#further-reading` : path, name });
  }
  return uses;
}
