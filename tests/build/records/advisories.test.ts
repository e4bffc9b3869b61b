import { describe, expect, it } from 'vitest';
import { readBase } from '../../../scripts/site/base.ts';
import type { Advisory } from '../../../src/schemas/advisory.ts';
import { records } from '../../support/records.ts';
import { dateWords, readAgainst } from '../../support/said';
import { DIST, readPage } from '../../support/site';

const faultsOf = readAgainst(records.sources, readBase(DIST));

const BASES: Record<Advisory['dateBasis'], string> = {
  advisory: '',
  database: 'first listed in a database',
  record: 'earliest public record',
  'fix-release': 'release of the fix',
  issue: 'tracking issue',
  'year-only': 'only the year is known',
};
const FAULTS = {
  'memory-corruption-or-lifetime': 'memory corruption or object lifetime',
  'null-deref-or-segfault': 'null pointer or segfault',
  'crash-cause-unclear': 'crash, cause unclear',
  other: 'no memory fault described',
};
const faultWords = ({ memoryClass, memorySafety }: Advisory): string =>
  memoryClass
    ? FAULTS[memoryClass]
    : memorySafety === 'no'
      ? FAULTS.other
      : 'memory fault not known';
const PATHS: Record<Advisory['serviceMeshRelevant'], string> = {
  yes: 'plausible in the path of a mesh',
  no: 'outside the path of a mesh',
  unknown: 'path of a mesh not known',
};
/** Where the rows of a scope stand. */
const groupOf = ({ scope, project }: Advisory): string =>
  ({ own: `own-${project}`, dependency: 'libraries', 'related-tool': 'tools' })[scope];

describe('the table of advisories', () => {
  const root = readPage('/security-record/advisories/');

  it('says of every advisory what the record says, cell by cell, under its project', () => {
    const faults = records.advisories.flatMap((row) => {
      const {
        id,
        cve,
        ghsa,
        date,
        year,
        dateBasis,
        dateNote,
        severity,
        cvss,
        component,
        title,
        note,
      } = row;
      const cells = root.querySelectorAll(`tbody[id="${groupOf(row)}"] tr[id="${id}"] > *`);
      const basis = [BASES[dateBasis], dateNote].filter(Boolean).join('. ');
      const [head, rating, what, classes] = cells;
      const name = (cell: string): string => `${id}, ${cell}`;
      return [
        ...faultsOf({
          name: name('head'),
          part: head,
          words: [
            id,
            ...[cve, ghsa].filter((other) => other !== id),
            date === null ? year : dateWords(date),
            basis && `, ${basis.charAt(0).toLowerCase()}${basis.slice(1)}`,
          ],
        }),
        ...faultsOf({
          name: name('severity'),
          part: rating,
          words: [
            severity === 'unknown' ? 'not known' : severity,
            cvss !== undefined && `CVSS ${cvss.toFixed(1)}`,
          ],
        }),
        ...faultsOf({
          name: name('what'),
          part: what,
          words: [component && `${component}:`, title, note],
          sources: row.sources,
        }),
        ...faultsOf({
          name: name('classes'),
          part: classes,
          words: [faultWords(row), PATHS[row.serviceMeshRelevant]],
        }),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('holds every advisory once, and its filters count them', () => {
    const ids = root.querySelectorAll('tbody[id] tr[id]').map((row) => row.id);
    expect(ids.sort()).toEqual(records.advisories.map(({ id }) => id).sort());
    for (const row of records.advisories.filter(({ scope }) => scope === 'own')) {
      const attributes = root.querySelector(`tr[id="${row.id}"]`)?.attributes;
      expect(attributes, row.id).toMatchObject({
        'data-project': row.project,
        'data-severity': row.severity,
        'data-path': row.serviceMeshRelevant,
      });
    }
  });
});
