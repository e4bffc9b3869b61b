import { describe, expect, test } from 'vitest';
import { feature } from '../../../src/schemas/feature.ts';
import { number } from '../../../src/schemas/number.ts';
import { source } from '../../../src/schemas/source.ts';
import * as minimal from '../../support/minimal-records.ts';
import { faults, objections } from '../../support/schema-faults.ts';

describe('source', () => {
  faults(
    source,
    minimal.minimalSource,
    [
      ['url', 'javascript:alert(1)'],
      ['url', 'example.com'],
      ['url', undefined],
      ['altUrls', ['ftp://example.com/'], 'altUrls.0'],
      ['title', ''],
      ['publisher', undefined],
      ['date', '2024-5-1'],
      ['kind', 'blog'],
      ['read', 'skimmed'],
    ],
    [
      ['url', null],
      ['date', null],
      ['date', '2024-02-29'],
      ['altUrls', ['http://example.com/']],
    ],
  );
});

describe('number', () => {
  faults(number, minimal.minimalNumber, [
    ['text', 0.3],
    ['meaning', ''],
    ['asOf', 'May 2024'],
    ['sources', []],
    ['sources', ['a b'], 'sources.0'],
    ['sources', ['a', 'a'], 'sources.1'],
  ]);
});

describe('feature', () => {
  faults(
    feature,
    minimal.minimalFeature,
    [
      ['group', 'speed'],
      ['linkerd.status', 'maybe'],
      ['linkerd.status', 'descriptive'],
      ['cilium.status', 'descriptive'],
      ['descriptive', true, 'linkerd.status'],
      ['linkerd.since', undefined],
      ['cilium.sources', undefined],
      ['asOf', '2026-13'],
    ],
    [['cilium.sources', []]],
  );

  test('a descriptive row has descriptive cells, or unknown ones', () => {
    const row = minimal.withField(minimal.minimalFeature, 'descriptive', true);
    expect(objections(feature, minimal.withField(row, 'linkerd.status', 'descriptive'))).toEqual(
      [],
    );
  });
});
