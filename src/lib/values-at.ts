/**
 * All texts at a field path of a value, each with its exact path. `*` stands for every element of a
 * list and every entry of a map. Absent and null values give nothing.
 */
export function textsAt(
  value: unknown,
  parts: readonly string[],
  path: readonly string[] = [],
): [path: string, text: string][] {
  const [head, ...rest] = parts;
  if (head === undefined) return typeof value === 'string' ? [[path.join('.'), value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  const keys = head === '*' ? Object.keys(fields) : [head];
  return keys.flatMap((key) => textsAt(fields[key], rest, [...path, key]));
}
