/** Ids that the frame of a page gives to its own parts. */
const TAKEN: readonly string[] = [
  'main',
  'claims',
  'change-our-mind',
  'other-claims',
  'related-claims',
  'sources-cited',
  'further-reading',
  'what-was-claimed',
  'doubts',
];

/** Beginnings and ends of ids that the page gives to records, figures, marks and headings. */
const FORMS: readonly RegExp[] = [
  /^(?:case|claim|fig|kind|mark|mini|sign|source|term|verdict)-/,
  /-h$/,
];

/** Whether a page uses an id itself, so that no section can have it. */
export const isReserved = (id: string): boolean =>
  TAKEN.includes(id) || FORMS.some((form) => form.test(id));

/** The ids that no section can have, in words. */
export const RESERVED_WORDS = `an id that the page does not use itself: not ${TAKEN.join(', ')}, none that begins with case-, claim-, fig-, kind-, mark-, mini-, sign-, source-, term- or verdict-, none that ends in -h`;
