import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkReferences } from '../../../src/check/references.ts';
import { KIND_NAMES, type KindName } from '../../../src/kinds/index.ts';
import type { Entry } from '../../../src/records/entries.ts';
import { readCollection } from '../../../src/records/read.ts';
import { folderWith } from '../../support/folder.ts';
import { minimalClaim, minimalFeature, minimalSource } from '../../support/minimal-records.ts';
import { problem, read } from '../../support/problems.ts';

type Entries = Record<KindName, Entry[]>;

/** Problems with references between the collections of a folder that holds only these files. */
function problemsOf(files: Record<string, string>, names: readonly KindName[]): string[] {
  const root = folderWith(files);
  const entries = Object.fromEntries(
    KIND_NAMES.map((name) => [
      name,
      names.includes(name) ? readCollection(root, name).entries : [],
    ]),
  ) as Entries;
  return read(checkReferences({ entries }));
}

const CLAIM = 'content/claims/one.yaml';
const SOURCES = { 'content/sources.yaml': stringify([minimalSource]) };
const claims = (claim: object): string[] =>
  problemsOf({ ...SOURCES, [CLAIM]: stringify(claim) }, ['claims', 'sources']);

describe('a claim', () => {
  test('whose source does not exist', () => {
    expect(claims(minimalClaim)).toEqual([]);
    expect(claims({ ...minimalClaim, sources: [{ id: 'a-sorce', supports: 'for' }] })).toEqual([
      problem(
        `${CLAIM}:11  sources.0.id`,
        '"a-sorce", which does not exist',
        'an id from content/sources.yaml',
        'Did you mean "a-source"? Otherwise add the record.',
      ),
    ]);
  });

  test('that points to a claim that does not exist', () => {
    expect(claims({ ...minimalClaim, seeAlso: ['one', 'not-there'] })).toEqual([
      problem(
        `${CLAIM}:15  seeAlso.1`,
        '"not-there", which does not exist',
        'the name of a file in content/claims, without .yaml',
        'Correct the id, or add the record.',
      ),
    ]);
  });
});

test('a record of a list is named', () => {
  const broken = {
    ...minimalFeature,
    linkerd: { ...minimalFeature.linkerd, sources: ['a-source', 'nope'] },
  };
  const files = { ...SOURCES, 'content/features.yaml': stringify([broken]) };
  expect(problemsOf(files, ['features', 'sources'])[0]).toContain(
    'content/features.yaml:11  linkerd.sources.1 (in a-feature)\n',
  );
});
