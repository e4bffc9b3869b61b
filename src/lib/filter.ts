/** A filter that a list offers: its short name in the address, and the values it knows. */
export interface Filter {
  name: string;
  values: readonly string[];
}

/** Values chosen, by name of the filter. A filter that is not set is left out. */
export type Choice = Readonly<Record<string, string>>;

/** Name of the parameter that holds the words searched for. */
export const SEARCH = 'find';

/** Reads a choice from the query of an address. Values that no filter knows are left out and returned. */
export function readChoice(
  query: string,
  filters: readonly Filter[],
): { choice: Choice; unknown: string[] } {
  const params = new URLSearchParams(query);
  const asked = filters.flatMap(({ name, values }) => {
    const value = params.get(name);
    return value ? [{ name, value, known: values.includes(value) }] : [];
  });
  const words = params.get(SEARCH)?.trim();
  return {
    choice: Object.fromEntries([
      ...asked.filter(({ known }) => known).map(({ name, value }) => [name, value]),
      ...(words ? [[SEARCH, words]] : []),
    ]),
    unknown: asked.filter(({ known }) => !known).map(({ value }) => value),
  };
}

/** What is said of values in an address that no filter knows. */
export const unknownWords = (values: readonly string[]): string =>
  `The address asks for “${values.join('” and “')}”, which the list does not have. It is ignored.`;

/** The query for a choice: "" where nothing is chosen. Parameters of others are kept. */
export function writeChoice(choice: Choice, filters: readonly Filter[], query = ''): string {
  const params = new URLSearchParams(query);
  for (const name of [...filters.map((filter) => filter.name), SEARCH]) {
    const value = choice[name];
    if (value) params.set(name, value);
    else params.delete(name);
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** The choice with one filter set, or unset for an empty value. */
export function choose(choice: Choice, name: string, value: string): Choice {
  const rest = Object.fromEntries(Object.entries(choice).filter(([key]) => key !== name));
  return value ? { ...rest, [name]: value } : rest;
}

/** One entry of a list: its values by name of the filter, and its text for the search. */
export interface Item {
  values: Readonly<Record<string, string | undefined>>;
  text: string;
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/** True if an entry has every chosen value and holds every word searched for, whatever their case. */
export function matches(item: Item, choice: Choice): boolean {
  const text = item.text.toLowerCase();
  return Object.entries(choice).every(([name, value]) =>
    name === SEARCH
      ? wordsOf(value).every((word) => text.includes(word))
      : item.values[name] === value,
  );
}
