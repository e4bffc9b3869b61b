/**
 * All values at a field path, each with its exact path. `*` stands for every element of a list and
 * every entry of a map. Fields that are absent or null give nothing.
 */
function* walk(
  value: unknown,
  parts: readonly string[],
  path: readonly string[],
): Generator<[string, unknown]> {
  const [head, ...rest] = parts;
  if (value === null || value === undefined) return;
  if (head === undefined) {
    yield [path.join('.'), value];
    return;
  }
  if (typeof value !== 'object') return;
  const fields = value as Record<string, unknown>;
  for (const key of head === '*' ? Object.keys(fields) : [head])
    yield* walk(fields[key], rest, [...path, key]);
}

/** All values at a field path, in order. `*` stands for every element of a list and entry of a map. */
export const valuesAt = (value: unknown, parts: readonly string[]): unknown[] =>
  [...walk(value, parts, [])].map(([, found]) => found);

/** All texts at a field path, each with its exact path. `*` stands for every element of a list and entry of a map. */
export const textsAt = (value: unknown, parts: readonly string[]): [path: string, text: string][] =>
  [...walk(value, parts, [])].filter(
    (found): found is [string, string] => typeof found[1] === 'string',
  );
