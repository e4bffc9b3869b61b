import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { KIND_NAMES, KINDS } from '../../src/kinds/index.ts';
import { complexity } from '../../src/schemas/complexity.ts';
import { governance } from '../../src/schemas/governance.ts';
import { home } from '../../src/schemas/home.ts';
import { withField } from '../support/minimal-records.ts';
import { objections } from '../support/schema-faults.ts';
import { records } from './records.ts';

describe('documents', () => {
  test.each<[z.ZodType, object, string, unknown]>([
    [complexity, records.complexity, 'snapshots.0.commit', 'bbd69f0'],
    [complexity, records.complexity, 'sccComplexity.0.value', -1],
    [complexity, records.complexity, 'mccabe.0.mean', 0],
    [complexity, records.complexity, 'measured', '2026'],
    [governance, records.governance, 'maintainers.0.leadSharePercent', 101],
    [governance, records.governance, 'maintainers.0.total', 1.5],
    [governance, records.governance, 'conformance.0.sources', []],
    [home, records.home, 'unshown.points.0.question', ''],
    [home, records.home, 'board.title', ''],
    [home, records.home, 'unshown.points', []],
    [KINDS.study.schema, records.study, 'commit_date', '2024-4-1'],
    [KINDS.study.schema, records.study, 'environments', []],
    [KINDS.study.schema, records.study, 'conclusions_of_the_authors.0.words', 26],
    [KINDS.resources.schema, records.resources, 'pictures', []],
    [KINDS.resources.schema, records.resources, 'pictures.0.plateau_plus_minus', -1],
    [KINDS.caveats.schema, records.caveats, 'caveats', []],
    [KINDS.comparisons.schema, records.comparisons, 'final_runs.0.vs_own_cluster.validity', 'fine'],
    [KINDS.tiers.schema, records.tiers, 'rows.0.who', 'vendor'],
  ])('%#: a fault', (schema, document, field, value) => {
    expect(objections(schema, document)).toEqual([]);
    expect(objections(schema, withField(document, field, value))).toEqual([field]);
  });

  test('of every kind refuse unknown fields', () => {
    for (const name of KIND_NAMES) {
      const held: unknown = records[name];
      const record = Array.isArray(held) ? (held[0] as object) : (held as object);
      expect(objections(KINDS[name].schema, record), name).toEqual([]);
      const result = KINDS[name].schema.safeParse({ ...record, unknown: 1 });
      expect(result.error?.issues[0], name).toMatchObject({
        code: 'unrecognized_keys',
        keys: ['unknown'],
      });
    }
  });
});
