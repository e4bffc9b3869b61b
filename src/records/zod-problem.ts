import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';
import { suggestion } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** What one issue says about one value: its path and the words of a problem. */
export type Explained = { path: PropertyKey[] } & Pick<Problem, 'found' | 'allowed' | 'fix'>;

/** What the schema knows of the place of an issue. */
export interface SchemaPlace {
  /** Names of the fields allowed there. */
  keys: readonly string[];
  /** Description of the field. */
  meaning: string | undefined;
}

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

/** A value as a person wrote it, shortened. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'a field without a value';
  const json = JSON.stringify(value);
  return json.length > 90 ? `${json.slice(0, 87)}…` : json;
}

/** The value with the measure that is out of bounds: letters of a text, items of a list. */
function measured(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${String(value.length)}`;
  if (value === '') return 'an empty text';
  return typeof value === 'string' ? `${shown(value)}, ${String(value.length)} characters` : shown(value);
}

function bounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const small = issue.code === 'too_small';
  const limit = String(small ? issue.minimum : issue.maximum);
  const how = issue.exact ? 'exactly' : small ? 'at least' : 'at most';
  if (issue.origin === 'string') return `a text of ${how} ${limit} characters`;
  if (issue.origin === 'array') return `a list of ${how} ${limit}`;
  if (issue.inclusive === false) return `a number ${small ? 'above' : 'below'} ${limit}`;
  return `a number of ${how} ${limit}`;
}

function typeFix(expected: string, value: unknown): string {
  if (value === undefined) return 'Add the field; it is required.';
  if (value === null) return 'Write the value after the colon.';
  if (expected === 'string')
    return typeof value === 'object'
      ? 'Write one text. Put it in quotes if it starts with { or [.'
      : 'Put the value in quotes.';
  if ((expected === 'number' || expected === 'int') && typeof value === 'string')
    return 'Write the number alone, without quotes and without a unit.';
  if (expected === 'int') return 'Write a whole number.';
  if (expected === 'boolean') return 'Write true or false, without quotes.';
  if (expected === 'array' || expected === 'tuple') return 'Start each item on a line of its own with "- ".';
  if (expected === 'object') return 'Write the fields below it, indented.';
  return 'Write a value of that kind.';
}

/** The kinds of value that any form of a union asks for. */
const kindsOf = (issue: z.core.$ZodIssueInvalidUnion): string =>
  issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_type' ? [TYPES[inner.expected] ?? inner.expected] : []))
    .filter((kind, i, all) => all.indexOf(kind) === i)
    .join(' or ');

/** A refinement may bring its own words for what was found and for the remedy. */
const ownWords = (issue: Issue): { found?: string; fix?: string } =>
  issue.code === 'custom' ? (issue.params ?? {}) : {};

/**
 * Turns an issue of a schema into the words of a problem. Unknown fields give one explanation each.
 * `value` is what stands at the path of the issue. Messages given in the schema say what is allowed;
 * issues without one have an empty message (see `validate`).
 */
export function explain(issue: Issue, value: unknown, { keys, meaning }: SchemaPlace): Explained[] {
  const path = [...issue.path];
  const required = value === undefined;
  const add = 'Add the field; it is required.';
  const means = meaning === undefined ? '' : `: ${meaning}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        found: `an unknown field "${key}"`,
        allowed: keys.join(', ') || 'only the fields that the schema names',
        fix: suggestion(key, keys, 'Remove the field.'),
      }));
    case 'invalid_value': {
      const words = issue.values.map(String);
      const fix = required ? add : suggestion(String(value), words, 'Use one of the allowed values.');
      return [{ path, found: shown(value), allowed: words.join(', '), fix }];
    }
    case 'invalid_type': {
      const fields = issue.expected === 'object' && keys.length ? ` ${keys.join(', ')}` : '';
      const allowed = `${TYPES[issue.expected] ?? issue.expected}${fields}${means}`;
      return [{ path, found: shown(value), allowed, fix: typeFix(issue.expected, value) }];
    }
    case 'too_small':
    case 'too_big': {
      const tooMuch = issue.code === 'too_big' && issue.origin !== 'number';
      const allowed = issue.message || bounds(issue);
      const empty = value === '' || (Array.isArray(value) && value.length === 0);
      const fix = tooMuch ? 'Shorten it.' : empty ? 'Fill it in.' : 'Change the value to fit.';
      return [{ path, found: measured(value), allowed, fix }];
    }
    case 'invalid_union': {
      const allowed = `${kindsOf(issue)}${means}`;
      return [{ path, found: shown(value), allowed, fix: required ? add : 'Write one of these.' }];
    }
    default: {
      const { found = shown(value), fix = 'Write it in that form.' } = ownWords(issue);
      return [{ path, found, allowed: issue.message || `a value as described${means}`, fix }];
    }
  }
}
