/** Where the sentence around a place in a text begins and ends. */
export function sentenceAround(text: string, place: number): readonly [start: number, end: number] {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  const found = sentences.containing(place);
  return found
    ? [found.index, found.index + found.segment.trimEnd().length]
    : [0, text.trimEnd().length];
}
