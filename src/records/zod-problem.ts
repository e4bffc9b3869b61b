import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';
import { suggestion } from './suggest.ts';
import { boundWords, measured, shown, typeFix, typeWords } from './value-words.ts';

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

const ADD = 'Add the field; it is required.';

/** The kinds of value that the forms of a union ask for. */
const kindsOf = (issue: z.core.$ZodIssueInvalidUnion): string =>
  issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_type' ? [typeWords(inner.expected)] : []))
    .filter((kind, i, all) => all.indexOf(kind) === i)
    .join(' or ');

/** A refinement may bring its own words for what was found and for the remedy. */
const ownWords = (issue: Issue): { found?: string; fix?: string } =>
  issue.code === 'custom' ? (issue.params ?? {}) : {};

function sizeFix(issue: Issue, value: unknown): string {
  if (value === '' || (Array.isArray(value) && value.length === 0))
    return 'Fill it in; it is required.';
  const long = issue.code === 'too_big' && typeof value !== 'number';
  return long ? 'Shorten it.' : 'Change it to fit.';
}

const unknownFields = (
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  names: readonly string[],
): Explained[] =>
  keys.map((key) => ({
    path: [...path, key],
    found: `an unknown field "${key}"`,
    allowed: names.join(', ') || 'only the fields that the schema names',
    fix: suggestion(key, names, { none: 'Remove the field.', near: 'Otherwise remove it.' }),
  }));

/** Found, allowed and fix of an issue about a value; `means` says what the field means. */
function wordsFor(issue: Issue, value: unknown, keys: readonly string[], means: string) {
  const found = shown(value);
  switch (issue.code) {
    case 'invalid_value': {
      const words = issue.values.map(String);
      const other = suggestion(String(value), words, { none: 'Use one of the allowed values.' });
      return { found, allowed: words.join(', '), fix: value === undefined ? ADD : other };
    }
    case 'invalid_type': {
      const fields = issue.expected === 'object' && keys.length ? `: ${keys.join(', ')}` : '';
      const allowed = typeWords(issue.expected) + (fields || means);
      return { found, allowed, fix: typeFix(issue.expected, value) };
    }
    case 'too_small':
    case 'too_big': {
      const allowed = issue.message || boundWords(issue);
      return { found: measured(value), allowed, fix: sizeFix(issue, value) };
    }
    case 'invalid_union': {
      const fix = value === undefined ? ADD : 'Write a value of one of these kinds.';
      return { found, allowed: kindsOf(issue) + means, fix };
    }
    default: {
      const allowed = issue.message || `a value that fits${means}`;
      const fix = value === undefined ? ADD : 'Write it in that form.';
      return { found, allowed, fix, ...ownWords(issue) };
    }
  }
}

/**
 * Turns an issue of a schema into the words of a problem. Unknown fields give one explanation each.
 * `value` is what stands at the path of the issue. Messages given in the schema say what is allowed;
 * issues without one have an empty message (see `validate`).
 */
export function explain(issue: Issue, value: unknown, place: SchemaPlace): Explained[] {
  const { keys, meaning } = place;
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, keys);
  const means = meaning === undefined ? '' : `: ${meaning}`;
  return [{ path: [...issue.path], ...wordsFor(issue, value, keys, means) }];
}
