import { describe, expect, test } from 'vitest';
import { comparisonOf, featuresByGroup } from '../../src/evidence/features.ts';
import type { FeatureStatus } from '../../src/schemas/feature.ts';
import { feature } from '../support/small-world.ts';

const row = feature();
const compare = (linkerd: FeatureStatus, cilium: FeatureStatus) =>
  comparisonOf({
    ...row,
    descriptive: linkerd === 'descriptive',
    linkerd: { ...row.linkerd, status: linkerd },
    cilium: { ...row.cilium, status: cilium },
  });

describe('two sides of a feature', () => {
  test('differ where both are known and not the same', () => {
    expect(compare('yes', 'partial')).toBe('differ');
    expect(compare('not-applicable', 'beta')).toBe('differ');
    expect(compare('yes', 'yes')).toBe('alike');
  });

  test('show no difference where one side is unknown', () => {
    expect(compare('yes', 'unknown')).toBe('unknown');
    expect(compare('unknown', 'no')).toBe('unknown');
    expect(compare('descriptive', 'unknown')).toBe('unknown');
  });

  test('are compared in words where there is no yes or no', () => {
    expect(compare('descriptive', 'descriptive')).toBe('words');
  });
});

test('groups hold every row once', () => {
  const rows = [feature(), feature({ id: 'b', group: 'security' }), feature({ id: 'c' })];
  const found = featuresByGroup(rows).map(({ group, rows: own }) => [
    group,
    own.map(({ id }) => id),
  ]);
  expect(found).toEqual([
    ['traffic', ['a-feature', 'c']],
    ['security', ['b']],
  ]);
});
