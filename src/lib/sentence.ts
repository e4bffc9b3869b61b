const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Where the sentence around a place in a text begins and ends, the space after it included. */
export function sentenceAround(text: string, place: number): readonly [start: number, end: number] {
  const { index = 0, segment = text } = sentences.segment(text).containing(place) ?? {};
  return [index, index + segment.length];
}
