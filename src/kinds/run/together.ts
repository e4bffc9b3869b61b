import { condition, duty, packetPath, together as schema } from '../../schemas/run/together.ts';
import { kind, list } from '../kind.ts';

const page = '/run/both/';
const review = 'run';

export const together = kind({
  noun: ['setting or conflict', 'settings and conflicts'],
  files: list('content/run/together.yaml'),
  schema,
  shown: { page },
  review,
  file: 'run/together',
  filters: ['kind', 'side'],
  name: ({ title }) => title,
});

export const conditions = kind({
  noun: ['condition', 'conditions'],
  files: list('content/run/conditions.yaml'),
  schema: condition,
  shown: { page, prefix: 'condition-' },
  review,
  file: 'run/conditions',
});

export const duties = kind({
  noun: ['division of work', 'divisions of work'],
  files: list('content/run/duties.yaml'),
  schema: duty,
  shown: { page, prefix: 'who-' },
  review,
  file: 'run/duties',
  name: (record) => record.function,
});

export const packetPaths = kind({
  noun: ['way of a packet', 'ways of a packet'],
  files: list('content/run/packet-paths.yaml'),
  schema: packetPath,
  shown: null,
  review,
  file: 'run/packet-paths',
});
