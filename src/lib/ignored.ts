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
  const named = values
    .slice(0, MOST_VALUES)
    .flatMap((value, i) => [i > 0 ? '”, “' : '“', { value: cut(value) }]);
  const more = values.length - MOST_VALUES;
  const rest = more > 0 ? ` and ${String(more)} more` : '';
  const end = values.length > 1 ? 'are not known here. They are' : 'is not known here. It is';
  return ['The address asks for ', ...named, `”${rest}, which ${end} ignored.`];
}
