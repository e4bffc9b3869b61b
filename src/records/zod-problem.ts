import { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 90 ? `${json.slice(0, 87)}…` : json;
};

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null
        ? (node as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );

const bounds = (issue: Issue): string => {
  if (issue.code === 'too_small')
    return `${issue.origin === 'number' || issue.origin === 'int' ? '' : `${issue.origin} of `}at least ${String(issue.minimum)}`;
  if (issue.code === 'too_big')
    return `${issue.origin === 'number' || issue.origin === 'int' ? '' : `${issue.origin} of `}at most ${String(issue.maximum)}`;
  return issue.message;
};

/** What a schema issue says about one value, in the words of a problem. */
export interface Explained {
  path: PropertyKey[];
  found: string;
  allowed: string;
  fix: string;
}

const DEFAULT_MESSAGE = /^(Invalid|Too (small|big)|Unrecognized)/;

/** Turns a Zod issue into found, allowed and fix. Unknown keys give one explanation each. */
export function explain(issue: Issue, record: unknown, keysAllowed: string[]): Explained[] {
  const value = at(record, issue.path);
  const custom = DEFAULT_MESSAGE.test(issue.message) ? undefined : issue.message;
  const base = { path: [...issue.path], found: shown(value) };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        found: `an unknown field "${key}"`,
        allowed: keysAllowed.length ? keysAllowed.join(', ') : 'only the fields of the schema',
        fix: 'Remove the field, or correct its name.',
      }));
    case 'invalid_value':
      return [
        { ...base, allowed: issue.values.map(String).join(', '), fix: 'Use one of the allowed words.' },
      ];
    case 'invalid_type':
      return [
        {
          ...base,
          allowed: custom ?? issue.expected,
          fix:
            value === undefined
              ? 'Add the field; it is required.'
              : `Write a value of type ${issue.expected}${typeof value === 'number' || typeof value === 'boolean' || value instanceof Date ? ', in quotes if it is a text' : ''}.`,
        },
      ];
    case 'too_small':
    case 'too_big':
      return [{ ...base, allowed: custom ?? bounds(issue), fix: 'Change the value to fit.' }];
    case 'invalid_union':
      return [
        { ...base, allowed: custom ?? 'one of the forms in the schema', fix: 'Change the value to fit.' },
      ];
    default:
      return [{ ...base, allowed: custom ?? issue.message, fix: 'Change the value to fit.' }];
  }
}
