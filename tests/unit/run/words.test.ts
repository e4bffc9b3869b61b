import { describe, expect, test } from 'vitest';
import {
  BASIS_WORDS,
  marksOf,
  originWords,
  versionWords,
} from '../../../src/evidence/run/words.ts';
import { together } from '../../../src/schemas/run/together.ts';
import { objections } from '../../support/schema-faults.ts';

describe('where a command comes from', () => {
  test('names the page that documents it, and that this site did not run it', () => {
    expect(originWords({ origin: 'Cilium docs' })).toBe(
      'Documented by Cilium docs; not run by this site.',
    );
    expect(originWords({ origin: 'Linkerd docs; the remark is ours' })).toContain('Documented by');
  });

  test('does not call a command documented that we wrote', () => {
    expect(originWords({ origin: 'ours, not from a page' })).toBe(
      'Ours, not from a page; not run by this site.',
    );
    expect(originWords({ origin: 'derived by us from the chart' })).not.toContain('ocumented');
    expect(originWords({})).toBe('Not run by this site.');
  });
});

test('versions are told project by project', () => {
  expect(versionWords({ linkerd: 'any', cilium: '1.20 and later' })).toBe(
    'Linkerd: any. Cilium: 1.20 and later',
  );
  expect(versionWords({ note: 'charts of August' })).toBe('Charts of August');
});

test('both sides have both marks', () => {
  expect(marksOf('both')).toEqual(['linkerd', 'cilium']);
  expect(marksOf('cilium')).toEqual(['cilium']);
});

test('no two ways to know a thing share a word', () => {
  const words = Object.values(BASIS_WORDS).map(({ word }) => word);
  expect(new Set(words).size).toBe(words.length);
});

describe('a record without a source', () => {
  const record = {
    id: 'one',
    title: 'A title',
    kind: 'note',
    side: 'both',
    why: 'A reason.',
    asOf: '2026-11',
    sources: [],
  };
  test.each(['documented', 'reported', 'measured'])('is refused where it is %s', (basis) => {
    expect(objections(together, { ...record, basis })).toEqual(['sources']);
  });
  test.each(['inferred', 'not-found'])('passes where it is %s', (basis) => {
    expect(objections(together, { ...record, basis })).toEqual([]);
  });
});
