import {
  bibtexCitation,
  type Citable,
  cslCitation,
  markdownCitation,
  plainCitation,
} from './citation.ts';
import { plainSigns } from './plain-signs.ts';

/** A citation in one format. */
export interface FormattedCitation {
  /** Name of the format: "Text", "Markdown", "BibTeX" or "CSL-JSON". */
  format: string;
  text: string;
}

/** A text file, in plain signs because many hosts do not say how text is encoded, with the citation in each format: a line with its name and a colon, the citation, an empty line. */
export function citationFile(source: Citable): string {
  const blocks = [
    { format: 'Text', text: plainCitation(source) },
    { format: 'Markdown', text: markdownCitation(source) },
    { format: 'BibTeX', text: bibtexCitation(source) },
    { format: 'CSL-JSON', text: cslCitation(source) },
  ];
  return plainSigns(blocks.map(({ format, text }) => `${format}:\n${text}\n`).join('\n'));
}
