/** Ends of sentences: a mark, perhaps a closing quote or bracket, then a space and a new beginning. */
const SENTENCE_END =
  /(?<=[.!?]["”’)\]]*)\s+(?=["“‘(]*(?:[\p{Lu}\p{N}]|ztunnel|eBPF|cert-manager|kube-proxy))/u;
/** Words that end in a full stop and no sentence. */
const SHORT = /\b(?:e\.g|i\.e|vs|No|St|Dr|cf)\.$/;

/** The words of a text: runs without white space that hold a letter or a digit. */
export const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The sentences of a text, in order. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.trim().split(SENTENCE_END).filter(Boolean)) {
    const before = sentences.at(-1);
    if (before !== undefined && SHORT.test(before)) sentences[sentences.length - 1] += ` ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

/** Words that say how two thoughts hang together. */
const CONNECTIVES = [
  'because',
  'so',
  'but',
  'however',
  'if',
  'when',
  'while',
  'whereas',
  'although',
  'though',
  'unless',
  'until',
  'instead',
  'therefore',
  'otherwise',
  'then',
  'which means',
  'for example',
  'for instance',
  'as a result',
  'that is why',
  'rather than',
  'in that case',
  'after all',
];
const CONNECTIVE = new RegExp(`\\b(?:${CONNECTIVES.join('|')})\\b`, 'gi');
/** Names that hold a digit and say nothing of a size. */
const NAMES_WITH_DIGITS =
  /\b(?:HTTP\/\d(?:\.\d)?|L\d(?:\/L?\d)*|[Ll]ayers? \d|p\d+(?:\.\d+)?|IPv\d|X\.509|TLS 1\.\d|[Tt]he 2024 page|since 2024)\b/g;

/** What can be counted in a text. */
export interface ProseMeasure {
  words: number;
  /** Numbers, dates and versions. */
  numbers: number;
  connectives: number;
  sentences: number;
  /** Sentences of more than 30 words. */
  long: string[];
  semicolons: number;
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** Measures the blocks of a text: paragraphs, items of lists, cells. A sentence ends with its block. */
export function measureProse(blocks: readonly string[]): ProseMeasure {
  const sentences = blocks.flatMap(sentencesOf);
  const text = blocks.join('\n');
  return {
    words: wordsOf(text).length,
    numbers: wordsOf(text.replace(NAMES_WITH_DIGITS, 'name')).filter((word) => /\d/.test(word))
      .length,
    connectives: count(text, CONNECTIVE),
    sentences: sentences.length,
    long: sentences.filter((sentence) => wordsOf(sentence).length > 30),
    semicolons: count(text, /;/g),
  };
}
