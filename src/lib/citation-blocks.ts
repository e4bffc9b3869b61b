import type { FormattedCitation } from './citation-file.ts';

/**
 * Reads what `citationFile` writes. Throws where the text is something else, such as the page of a
 * host that answers every address.
 */
export function citationBlocks(file: string): FormattedCitation[] {
  return file
    .trim()
    .split('\n\n')
    .map((block) => {
      const [, format = '', text = ''] = /^([\w-]+):\n(.+)$/s.exec(block) ?? [];
      if (text === '') throw new Error(`This is no list of citations: "${block.slice(0, 80)}"`);
      return { format, text };
    });
}
