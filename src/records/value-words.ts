import type { z } from 'astro/zod';

/** Plain words for the types a schema asks for. */
const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** The name of a type in plain words. */
export const typeWords = (type: string): string => TYPES[type] ?? type;

/** A value as a person wrote it, shortened. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'a field without a value';
  const json = JSON.stringify(value);
  return json.length > 90 ? `${json.slice(0, 87)}…` : json;
}

/** A value with the measure that is out of bounds: characters of a text, items of a list. */
export function measured(value: unknown): string {
  if (Array.isArray(value))
    return value.length ? `a list of ${String(value.length)}` : 'an empty list';
  if (value === '') return 'an empty text';
  if (typeof value !== 'string') return shown(value);
  return `${shown(value)}, ${String(value.length)} characters`;
}

/** The limit that a value breaks, in words. */
export function boundWords(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const small = issue.code === 'too_small';
  const limit = String(small ? issue.minimum : issue.maximum);
  const how = issue.exact ? 'exactly' : small ? 'at least' : 'at most';
  if (issue.origin === 'string') return `a text of ${how} ${limit} characters`;
  if (issue.origin === 'array') return `a list of ${how} ${limit}`;
  if (issue.inclusive === false) return `a number ${small ? 'above' : 'below'} ${limit}`;
  return `a number of ${how} ${limit}`;
}

/** The remedy for a value of the wrong type. */
export function typeFix(expected: string, value: unknown): string {
  if (value === undefined) return 'Add the field; it is required.';
  if (value === null) return 'Write the value after the colon.';
  switch (expected) {
    case 'string':
      return typeof value === 'object'
        ? 'Write one text. Put it in quotes if it starts with { or [.'
        : 'Put the value in quotes.';
    case 'number':
      return 'Write the number alone, without quotes and without a unit.';
    case 'int':
      return 'Write a whole number alone, without quotes and without a unit.';
    case 'boolean':
      return 'Write true or false, without quotes.';
    case 'array':
    case 'tuple':
      return 'Write a list, each item after "- " on a line of its own.';
    default:
      return 'Write its fields, one to a line, each as "name: value".';
  }
}
