import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';
import { keysAt, meaningAt } from './schema-walk.ts';
import { asPath, type SourceFile } from './source-file.ts';
import { isUnwritten, unwrittenIn, WRITE_IT } from './unwritten.ts';
import { shown } from './value-words.ts';
import { type Explained, explain } from './zod-problem.ts';

/** True for an object with fields, as opposed to a list, a text or nothing. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path inside a parsed file; undefined where there is none. */
const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null
        ? (node as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );

/** Names a field, with its record in a list: by the id, or else by its place, counted from 1. */
function fieldName(path: readonly PropertyKey[], value: unknown, at: readonly PropertyKey[]) {
  const field = path.map(String).join('.');
  const [index] = at;
  if (index === undefined) return field;
  const { id } = isRecord(value) ? value : { id: undefined };
  const record = typeof id === 'string' && id !== '' ? id : `record ${String(Number(index) + 1)}`;
  return field ? `${field} (in ${record})` : record;
}

/** What a schema says of a value, in the words of a problem; nothing where the value fits. */
function explanations(schema: z.ZodType, value: unknown, issues: readonly z.core.$ZodIssue[]) {
  return issues.flatMap((issue) => {
    const place = { keys: keysAt(schema, issue.path), meaning: meaningAt(schema, issue.path) };
    return explain(issue, valueAt(value, issue.path), place);
  });
}

/**
 * What the author of a record still has to write. A skeleton stands in for many kinds of value, so
 * the schema refuses some of them already: these keep the words for what is allowed.
 */
function unwritten(value: unknown, explained: readonly Explained[]): Explained[] {
  return unwrittenIn(value).map((field) => {
    const path = asPath(field);
    const told = explained.find((one) => one.path.join('.') === field);
    return {
      path,
      found: shown(valueAt(value, path)),
      allowed: told?.allowed ?? 'a text',
      fix: WRITE_IT,
    };
  });
}

/**
 * Checks one value against a schema; every issue becomes a problem with file and line, and so does
 * everything that a skeleton left to write. `at` is the path of the value in the file: empty, or the
 * index of the record in a list.
 */
export function validate<S extends z.ZodType>(
  schema: S,
  value: unknown,
  source: Pick<SourceFile, 'file' | 'lineOf'>,
  at: readonly PropertyKey[] = [],
): { data?: z.infer<S>; problems: Problem[] } {
  // Without words of its own in the schema, an issue gets no message, so that none leaks through.
  const result = schema.safeParse(value, { error: () => '' });
  const issues = explanations(schema, value, result.error?.issues ?? []);
  const problems = [
    ...issues.filter(({ path }) => !isUnwritten(valueAt(value, path))),
    ...unwritten(value, issues),
  ].map(
    ({ path, ...words }): Problem => ({
      file: source.file,
      line: source.lineOf([...at, ...path]),
      field: fieldName(path, value, at),
      ...words,
    }),
  );
  return result.success && problems.length === 0 ? { data: result.data, problems } : { problems };
}
