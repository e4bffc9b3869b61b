import { cluster, migration, myth, route, routeExample } from '../../schemas/run/paths.ts';
import { otherPlatform, platform } from '../../schemas/run/platforms.ts';
import { kind, list } from '../kind.ts';

const review = 'run';

export const migrations = kind({
  noun: ['move', 'moves'],
  files: list('content/run/migrations.yaml'),
  schema: migration,
  shown: { page: '/run/migration/' },
  review,
  file: 'run/migrations',
  name: ({ title }) => title,
});

export const routes = kind({
  noun: ['rule for routes', 'rules for routes'],
  files: list('content/run/routes.yaml'),
  schema: route,
  shown: { page: '/run/routing/' },
  review,
  file: 'run/routes',
  name: ({ title }) => title,
});

export const routeExamples = kind({
  noun: ['route for both', 'routes for both'],
  files: list('content/run/route-examples.yaml'),
  schema: routeExample,
  shown: { page: '/run/routing/', prefix: 'example-' },
  review,
  file: 'run/route-examples',
  name: ({ title }) => title,
});

export const clusters = kind({
  noun: ['way to connect clusters', 'ways to connect clusters'],
  files: list('content/run/clusters.yaml'),
  schema: cluster,
  shown: { page: '/run/multicluster/' },
  review,
  file: 'run/clusters',
  name: ({ title }) => title,
});

export const myths = kind({
  noun: ['sentence heard elsewhere', 'sentences heard elsewhere'],
  files: list('content/run/myths.yaml'),
  schema: myth,
  shown: { page: '/run/myths/' },
  review,
  file: 'run/myths',
  name: ({ sentence }) => sentence,
});

export const platforms = kind({
  noun: ['platform', 'platforms'],
  files: list('content/run/platforms.yaml'),
  schema: platform,
  shown: { page: '/run/platforms/' },
  review,
  file: 'run/platforms',
  name: (record) => `${record.platform}, ${record.variant}`,
});

export const otherPlatforms = kind({
  noun: ['remark on a platform', 'remarks on platforms'],
  files: list('content/run/other-platforms.yaml'),
  schema: otherPlatform,
  shown: { page: '/run/platforms/', prefix: 'other-' },
  review,
  file: 'run/other-platforms',
});
