import type { Block, Marked } from '../records/mdx-blocks.ts';
import type { Problem } from '../records/problem.ts';
import type { Known } from './known.ts';

/** A text that speaks of the page under review. */
const NAMES_THE_PAGE = /\b(?:2024 page|the page|the page’s|its comparison)\b/i;

const CLAIM_FIX =
  'If it is our own statement, use <Evidence id="…">; if the page says it, say so in the paragraph.';
const EVIDENCE_FIX = 'Use <Claim id="…">, whose mark rates the page.';

function markProblem(mark: Marked, block: Block, file: string, known: Known): Problem[] {
  // An id that does not exist is reported with the component.
  if (!known.ids.claims.has(mark.id)) return [];
  const place = { file, line: mark.line, field: `<${mark.name}> id` };
  const found = `<${mark.name} id="${mark.id}"> on “${mark.words.slice(0, 60)}”`;
  if (mark.name === 'Evidence')
    return NAMES_THE_PAGE.test(mark.words)
      ? [
          {
            ...place,
            found,
            allowed: 'our own statements, which do not speak of the page',
            fix: EVIDENCE_FIX,
          },
        ]
      : [];
  if (known.isAdded(mark.id)) {
    const allowed = 'claims of the 2024 page; this record is a point that the page does not make';
    return [{ ...place, found, allowed, fix: 'Use <Evidence id="…">.' }];
  }
  if (NAMES_THE_PAGE.test(block.text)) return [];
  const allowed =
    'a paraphrase of the 2024 page, in a paragraph that names “the 2024 page” or “the page”';
  return [{ ...place, found, allowed, fix: CLAIM_FIX }];
}

/**
 * Checks that a verdict mark (<Claim>) stands on a paraphrase of the 2024 page and that our own
 * statements have the neutral mark (<Evidence>), as far as a program can tell.
 */
export const checkMarks = (blocks: readonly Block[], file: string, known: Known): Problem[] =>
  blocks.flatMap((block) => block.marks.flatMap((mark) => markProblem(mark, block, file, known)));
