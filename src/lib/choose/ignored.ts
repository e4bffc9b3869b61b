/** Most signs that are named of what an address asks for: it can ask for anything. */
const LONGEST = 300;

/** What is said of values in an address that the page does not know; nothing where there are none. */
export const ignoredWords = (values: readonly string[]): string =>
  values.length === 0
    ? ''
    : `The address asks for “${values.join('” and “').slice(0, LONGEST)}”, which this page does not know. It is ignored.`;
