import { describe } from 'vitest';
import { claim } from '../../../src/schemas/claim.ts';
import * as minimal from '../../support/minimal-records.ts';
import { faults } from '../../support/schema-faults.ts';

const words = (count: number): string => 'word '.repeat(count).trim();

describe('claim', () => {
  const quoted = { ...minimal.minimalClaim, quote: { text: 'Words.', source: 'a-source' } };
  faults(
    claim,
    quoted,
    [
      ['id', 'two words'],
      ['id', 'a--b'],
      ['id', ''],
      ['difference', 'speed'],
      ['origin', 'reader'],
      ['claimed', ''],
      ['claimed', words(26)],
      ['statement', undefined],
      ['verdict', 'true'],
      ['finding', undefined],
      ['finding', words(81)],
      ['finding', `${words(80)}\n${words(81)}`],
      ['asOf', '2026-02-30'],
      ['asOf', 2026],
      ['quote.text', words(26)],
      ['quote.text', ''],
      ['quote.source', undefined],
      ['seeAlso', ['two words'], 'seeAlso.0'],
      ['sources', []],
      ['sources', undefined],
      ['sources.0.supports', 'maybe'],
      ['sources.0.id', undefined],
    ],
    [
      ['claimed', words(25)],
      ['quote.text', words(25)],
      ['quote', undefined],
      ['finding', `${words(80)}\n\n${words(80)}`],
      ['asOf', '2026'],
      ['difference', 'bottom-line'],
    ],
  );
});
