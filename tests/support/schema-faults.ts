import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { withField } from './minimal-records.ts';

/** Paths of the fields a schema objects to, each once. */
export function objections(schema: z.ZodType, record: unknown): string[] {
  const result = schema.safeParse(record);
  return [...new Set(result.error?.issues.map((issue) => issue.path.join('.')))];
}

/** A field, a value that is not allowed, and the field objected to where it is another. */
export type Fault = readonly [field: string, value: unknown, objection?: string];

/** Tests that a minimal record passes and that each fault is objected to where it is. */
export function faults<T extends object>(
  schema: z.ZodType,
  record: T,
  wrong: readonly Fault[],
  right: readonly (readonly [field: string, value: unknown])[] = [],
): void {
  test('the smallest record passes', () => {
    expect(objections(schema, record)).toEqual([]);
  });
  const named = wrong.map(([field, value, objection = field]) => ({ field, value, objection }));
  test.each(named)('$field must not be $value', ({ field, value, objection }) => {
    expect(objections(schema, withField(record, field, value))).toEqual([objection]);
  });
  for (const [field, value] of right)
    test(`${field} may be ${JSON.stringify(value)}`, () => {
      expect(objections(schema, withField(record, field, value))).toEqual([]);
    });
  test('an unknown field is refused', () => {
    expect(schema.safeParse({ ...record, unknown: 1 }).error?.issues).toEqual([
      expect.objectContaining({ code: 'unrecognized_keys', keys: ['unknown'] }),
    ]);
  });
}
