import type { ReferencePageId } from '../lib/navigation.ts';
import type { ReferencePage } from '../schemas/reference-page.ts';
import type { Evidence } from './join.ts';
import { fillTokens } from './tokens.ts';

/** A part of a reference page as its texts describe it. */
export type ReferencePart = ReferencePage['parts'][number];

/** The texts of a reference page, what the head of the HTML says, and its parts and terms by their names. Throws for an id without texts. */
export function referencePage(evidence: Evidence, id: ReferencePageId) {
  const page = evidence.records.reference.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`There is no content/reference/${id}.yaml.`);
  const part = (name: string): ReferencePart => {
    const found = page.parts.find((candidate) => candidate.id === name);
    if (!found) throw new Error(`content/reference/${id}.yaml has no part "${name}".`);
    return found;
  };
  return {
    page,
    head: {
      title: page.tab ?? page.name,
      description: fillTokens(page.description, evidence),
    },
    part,
    /** What is said under one term of a part. Throws for a term without a text. */
    termOf: (name: string, term: string): string => {
      const found = part(name).terms?.find((candidate) => candidate.term === term);
      if (!found)
        throw new Error(`content/reference/${id}.yaml has no term "${term}" in "${name}".`);
      return found.text;
    },
  };
}
