import { describe, expect, test } from 'vitest';
import { changes } from '../../../src/kinds/changes.ts';
import { advisory } from '../../../src/schemas/advisory.ts';
import { caveat } from '../../../src/schemas/livewyer-caveats.ts';
import { review } from '../../../src/schemas/review.ts';
import { faults, objections } from '../../support/schema-faults.ts';

describe('advisory', () => {
  const record = {
    id: 'CVE-2024-0001',
    cve: null,
    ghsa: null,
    project: 'cilium',
    scope: 'own',
    date: null,
    year: 2024,
    dateBasis: 'advisory',
    severity: 'high',
    cvss: 7.5,
    title: 'A title',
    memorySafety: 'unknown',
    serviceMeshRelevant: 'no',
    sources: ['a-source'],
  };
  faults(advisory, record, [
    ['project', 'istio'],
    ['scope', 'other'],
    ['date', '2024-00'],
    ['year', 1999],
    ['cvss', 10.1],
    ['severity', 'moderate'],
    ['memorySafety', 'perhaps'],
    ['memoryClass', 'overflow'],
    ['sources', []],
  ]);
});

describe('change', () => {
  const record = {
    id: 'a-change',
    date: '2026-11-22',
    kind: 'added',
    title: 'A title',
    records: [{ kind: 'claims', id: 'one' }],
    reason: 'A reason.',
    reportedBy: 'A reader',
  };
  faults(changes.schema, record, [
    ['date', '2026'],
    ['kind', 'removed'],
    ['records.0.kind', 'reviews'],
    ['records.0.id', 'two words'],
    ['reportedBy', undefined],
  ]);

  test.each(['corrected', 'changed'])('where something was %s, both texts are there', (kind) => {
    const texts = { old: 'An old text.', new: 'A new text.' };
    expect(objections(changes.schema, { ...record, kind })).toEqual(['old', 'new']);
    expect(objections(changes.schema, { ...record, kind, old: texts.old })).toEqual(['new']);
    expect(objections(changes.schema, { ...record, kind, new: texts.new })).toEqual(['old']);
    expect(objections(changes.schema, { ...record, kind, ...texts })).toEqual([]);
  });
});

describe('review', () => {
  const record = {
    id: 'claims',
    label: 'Claims',
    reviewedOn: '2026-11-22',
    windowMonths: 12,
    reason: 'A reason.',
  };
  faults(review, record, [
    ['windowMonths', 0],
    ['windowMonths', 61],
    ['windowMonths', 1.5],
    ['reviewedOn', '2026-11'],
  ]);
});

describe('caveat', () => {
  const record = {
    id: 'a-caveat',
    number: 1,
    title: 'A title',
    text: 'A text.',
    kind: ['computed'],
    effect: 'unclear',
    severity: 'high',
    affects: ['*'],
    evidence: [],
  };
  faults(caveat, record, [
    ['number', 0],
    ['kind', []],
    ['kind', ['guess'], 'kind.0'],
    ['effect', 'favors-istio'],
    ['severity', 'grave'],
  ]);
});
