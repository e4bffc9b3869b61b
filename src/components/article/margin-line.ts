import { KIND_WORDS } from '@/evidence/vocabulary';
import { escapeHtml } from '@/figures/output/to-html';
import { shortLabel } from '@/lib/source-label';
import type { Source } from '@/schemas/source';

/** "3 Linkerd, 2026 [primary]": a source in the margin, by its number in the text, as HTML. */
export function marginLine(source: Source, citations: readonly string[]): string {
  const number = citations.indexOf(source.id) + 1;
  return `${String(number)} ${escapeHtml(shortLabel(source))} [${KIND_WORDS[source.kind].word}]`;
}
