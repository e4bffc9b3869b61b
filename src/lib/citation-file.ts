import { bibtexCitation, type Citable, markdownCitation, plainCitation } from './citation.ts';

/** A citation in one format. */
export interface FormattedCitation {
  /** Name of the format: "Text", "Markdown" or "BibTeX". */
  format: string;
  text: string;
}

/** A text file with the citation in each format: a line with its name and a colon, the citation, an empty line. */
export function citationFile(source: Citable): string {
  const blocks = [
    { format: 'Text', text: plainCitation(source) },
    { format: 'Markdown', text: markdownCitation(source) },
    { format: 'BibTeX', text: bibtexCitation(source) },
  ];
  return blocks.map(({ format, text }) => `${format}:\n${text}\n`).join('\n');
}
