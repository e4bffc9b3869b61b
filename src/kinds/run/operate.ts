import { failure, horizon } from '../../schemas/run/failures.ts';
import { routine, upgrade } from '../../schemas/run/routines.ts';
import { symptom } from '../../schemas/run/symptoms.ts';
import { kind, list } from '../kind.ts';

const review = 'run';

export const failures = kind({
  noun: ['component that fails', 'components that fail'],
  files: list('content/run/failures.yaml'),
  schema: failure,
  shown: { page: '/run/failure/' },
  review,
  file: 'run/failures',
  filters: ['side'],
  name: ({ title }) => title,
});

export const horizons = kind({
  noun: ['time of an outage', 'times of outages'],
  files: list('content/run/horizons.yaml'),
  schema: horizon,
  shown: { page: '/run/failure/', prefix: 'after-' },
  review,
  file: 'run/horizons',
  name: (record) => record.text,
});

export const symptoms = kind({
  noun: ['symptom', 'symptoms'],
  files: list('content/run/symptoms.yaml'),
  schema: symptom,
  shown: { page: '/run/symptoms/' },
  review,
  file: 'run/symptoms',
  filters: ['kind', 'side'],
  name: ({ title }) => title,
});

export const upgrades = kind({
  noun: ['upgrade', 'upgrades'],
  files: list('content/run/upgrades.yaml'),
  schema: upgrade,
  shown: { page: '/run/upgrades/' },
  review,
  file: 'run/upgrades',
  name: ({ title }) => title,
});

export const routines = kind({
  noun: ['routine', 'routines'],
  files: list('content/run/routines.yaml'),
  schema: routine,
  shown: { page: '/run/upgrades/' },
  review,
  file: 'run/routines',
  filters: ['group', 'side'],
  name: ({ statement }) => statement,
});
