/** A value of an address, apart from the words around it: it can be anything, in any direction of writing. */
export interface Quoted {
  value: string;
}

const MOST_VALUES = 3;
const MOST_CHARACTERS = 60;

const cut = (value: string): string => {
  const characters = [...value];
  return characters.length > MOST_CHARACTERS
    ? `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`
    : value;
};

/** What is said of values in an address that its page does not know: the first three, each cut, and how many more there are. */
export function ignoredWords(values: readonly string[]): (string | Quoted)[] {
  const more = values.length - MOST_VALUES;
  const shown = values.slice(0, MOST_VALUES);
  const before = (i: number): string =>
    i === 0 ? '“' : more <= 0 && i === shown.length - 1 ? '” and “' : '”, “';
  const named = shown.flatMap((value, i) => [before(i), { value: cut(value) }]);
  const rest = more > 0 ? ` and ${String(more)} more` : '';
  const end = values.length > 1 ? 'are not known here. They are' : 'is not known here. It is';
  return ['The address asks for ', ...named, `”${rest}, which ${end} ignored.`];
}
