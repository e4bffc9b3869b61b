/** The paragraphs of a text in which empty lines part them. In YAML a folded block (`>-`) keeps each as one line. */
export const paragraphs = (text: string): string[] =>
  text
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
