import type { ReferencePageId } from '../lib/navigation.ts';
import type { ReferencePage } from '../schemas/reference-page.ts';
import type { Evidence } from './join.ts';
import { fillTokens } from './tokens.ts';

/** A part of a reference page as its texts describe it. */
export type ReferencePart = ReferencePage['parts'][number];

/** The texts of a reference page, what the head of the HTML says, and its parts by their ids. Throws for an id without texts. */
export function referencePage(evidence: Evidence, id: ReferencePageId) {
  const page = evidence.records.reference.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`There is no content/reference/${id}.yaml.`);
  return {
    page,
    head: {
      title: page.tab ?? page.name,
      description: fillTokens(page.description, evidence),
    },
    part: (name: string): ReferencePart => {
      const part = page.parts.find((candidate) => candidate.id === name);
      if (!part) throw new Error(`content/reference/${id}.yaml has no part "${name}".`);
      return part;
    },
  };
}
