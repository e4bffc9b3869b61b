import { type Listed, mentionsIn } from '../lib/term-mentions.ts';
import type { Outline, Passage } from '../records/mdx-outline.ts';
import type { Problem } from '../records/problem.ts';

const ALLOWED = 'terms of the glossary explained where a page first uses them';

const lineAt = ({ value, line }: Passage, index: number): number =>
  line + value.slice(0, index).split('\n').length - 1;

/** Every <Term> that comes again: a page explains a term once. */
function repeatedTerms({ uses }: Outline, file: string): Problem[] {
  const first = new Map<string, number>();
  return uses.flatMap(({ name, attributes: { id }, line }): Problem[] => {
    if (name !== 'Term' || typeof id !== 'string') return [];
    const before = first.get(id);
    first.set(id, before ?? line);
    if (before === undefined) return [];
    return [
      {
        file,
        line,
        found: `<Term id="${id}">, explained in line ${String(before)} already`,
        allowed: ALLOWED,
        fix: 'Write the words alone.',
      },
    ];
  });
}

/**
 * Names every listed term that running text uses before it stands in a <Term>, once for each term, and
 * every <Term> that comes again.
 */
export function checkTerms(body: Outline, file: string, terms: readonly Listed[]): Problem[] {
  const mentions = mentionsIn(terms);
  const settled = new Set<string>();
  const early = body.passages.flatMap((passage): Problem[] => {
    if (passage.term !== undefined) settled.add(passage.term);
    return mentions(passage.value).flatMap(({ id, index, word }): Problem[] => {
      if (settled.has(id)) return [];
      settled.add(id);
      return [
        {
          file,
          line: lineAt(passage, index),
          found: `"${word}" before it is explained`,
          allowed: ALLOWED,
          fix: `Write <Term id="${id}">${word}</Term> here, where it first stands, or use other words.`,
        },
      ];
    });
  });
  return [...repeatedTerms(body, file), ...early];
}
