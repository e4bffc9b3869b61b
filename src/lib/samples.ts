/** Examples to copy on the page that says how to link, embed and cite, by what they show. */
export const SAMPLES = [
  'link',
  'link-to-view',
  'claim-markdown',
  'frame-script',
  'oembed',
  'table-markdown',
  'citation',
  'bibtex',
  'csl-json',
  'manifest',
  'archive',
  'checks',
] as const;
export type SampleName = (typeof SAMPLES)[number];
