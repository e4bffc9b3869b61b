import { advisory } from '../schemas/advisory.ts';
import { kind, list } from './kind.ts';

export const advisories = kind({
  noun: ['advisory', 'advisories'],
  files: list('content/advisories.yaml'),
  schema: advisory,
  shown: { page: '/security-record/advisories/' },
  review: 'advisories',
  columns: [
    'id',
    'cve',
    'ghsa',
    'project',
    'scope',
    'component',
    'date',
    'year',
    'dateBasis',
    'severity',
    'cvss',
    'title',
    'memorySafety',
    'memoryClass',
    'serviceMeshRelevant',
    'note',
    'sources',
    'dateNote',
  ],
});
