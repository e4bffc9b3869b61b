import { expect, test } from 'vitest';
import { checkAskedParts } from '../../../src/check/asked-parts.ts';
import type { Reading } from '../../../src/records/read.ts';
import { problem, read } from '../../support/problems.ts';

const told = (id: string, parts: readonly object[]): string[] =>
  read(checkAskedParts({ records: { reference: [{ id, parts }] } } as unknown as Reading));

test('a part that a page asks for by name', () => {
  expect(told('facts', [{ id: 'facts' }, { id: 'featurs' }])).toEqual([
    problem(
      'content/reference/facts.yaml  parts',
      'no part "features"',
      'all that the page asks for by name, in src/pages/facts/index.astro',
      'Did you mean "featurs"? Otherwise restore it, or take it out of the page first.',
    ),
  ]);
});

test('a term of a part', () => {
  const terms = ['Columns', 'Histograms of these runs'].map((term) => ({ term }));
  const parts = (of: readonly object[]) => [{ id: 'runs', terms: of }];
  const about = (of: readonly object[]): string[] =>
    told('livewyer-2024', parts(of)).filter((text) => text.includes('parts (runs)'));
  expect(about(terms)).toEqual([]);
  expect(about(terms.slice(1))).toEqual([
    expect.stringContaining(
      'no term "Columns"\n    allowed  all that the page asks for by name, in src/components/benchmarks/RunTable.astro',
    ),
  ]);
});
