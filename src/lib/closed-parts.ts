const PART = /<!--part-->(.*?)<!--\/part-->/gs;
const SCRIPT = /<script\b[^>]*><\/script>/g;

/** The closed parts of a text, in their order, as HTML; with them the scripts of what stands around them, which they may share. */
export const closedParts = (html: string): string =>
  [...html.matchAll(PART)].map(([, part]) => part).join('') +
  (html.replace(PART, '').match(SCRIPT) ?? []).join('');
