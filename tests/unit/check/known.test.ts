import { expect, test } from 'vitest';
import { knownIn } from '../../../src/check/known.ts';
import type { Reading } from '../../../src/records/read.ts';
import { KNOWN } from '../../support/known.ts';
import {
  minimalFeature,
  minimalNumber,
  minimalSource,
  withField,
} from '../../support/minimal-records.ts';

const records = {
  claims: [{ id: 'a-claim' }],
  sources: [minimalSource, { ...minimalSource, id: 'own', url: null }],
  events: [{ id: 'an-event' }],
  features: [withField(minimalFeature, 'linkerd.since', '2.0 (2018)')],
  numbers: [minimalNumber],
  terms: [],
};
const computed = { ...minimalNumber, id: 'computed' };
const known = knownIn({ records } as unknown as Reading, [computed], KNOWN.places);

test('articles may point to records, computed numbers and figures', () => {
  expect([...known.ids.claims]).toEqual(['a-claim']);
  expect([...known.ids.sources]).toEqual(['a-source', 'own']);
  expect([...known.ids.events]).toEqual(['an-event']);
  expect([...known.ids.features]).toEqual(['a-feature']);
  expect([...known.ids.numbers]).toEqual(['a-number', 'computed']);
  expect(known.ids.figures).toContain('livewyer-throughput');
});

test('it is said where ids stand', () => {
  expect(known.where).toMatchObject({
    claims: 'the name of a file in content/claims, without .yaml',
    sources: 'an id from content/sources.yaml',
    numbers: 'an id from content/numbers, or of a computed number',
    events: 'an id from content/timeline.yaml',
    features: 'an id from content/features.yaml',
  });
  expect(known.where.figures).toMatch(/^livewyer-throughput, /);
});

test('a feature has a version only for the project whose record gives one', () => {
  expect(known.hasVersion('a-feature', 'linkerd')).toBe(true);
  expect(known.hasVersion('a-feature', 'cilium')).toBe(false);
});

test('a source has an address unless it is null', () => {
  expect(known.hasAddress('a-source')).toBe(true);
  expect(known.hasAddress('own')).toBe(false);
});
