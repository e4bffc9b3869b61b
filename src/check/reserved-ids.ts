/** Parts that the frame of articles and prose pages adds to what is written. */
export const ADDED: readonly string[] = [
  'claims',
  'change-our-mind',
  'other-claims',
  'related-claims',
  'sources-cited',
  'further-reading',
];

/** Ids that the frame of a page gives to its own parts. */
const TAKEN: readonly string[] = ['main', ...ADDED, 'what-was-claimed', 'doubts'];

/** Beginnings of ids that the page gives to records, figures and marks. */
const BEGINNINGS: readonly string[] = [
  'case-',
  'claim-',
  'fig-',
  'kind-',
  'mark-',
  'mini-',
  'sign-',
  'source-',
  'term-',
  'verdict-',
];
/** The end of ids that it gives to headings. */
const END = '-h';

/** Whether a page uses an id itself, so that no section can have it. */
export const isReserved = (id: string): boolean =>
  TAKEN.includes(id) ||
  id.endsWith(END) ||
  BEGINNINGS.some((beginning) => id.startsWith(beginning));

/** The ids that no section can have, in words. */
export const RESERVED_WORDS = `an id that the page does not use itself: not ${TAKEN.join(', ')}, none that begins with ${BEGINNINGS.slice(0, -1).join(', ')} or ${BEGINNINGS.at(-1) ?? ''}, none that ends in ${END}`;
