/** What is said of values in an address that the page does not know; nothing where there are none. Cut, since an address can ask for anything. */
export const ignoredWords = (values: readonly string[]): string =>
  values.length === 0
    ? ''
    : `The address asks for “${values
        .slice(0, 3)
        .map((value) => value.slice(0, 60))
        .join('” and “')}”, which this page does not know. It is ignored.`;
