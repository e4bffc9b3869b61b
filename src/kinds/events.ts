import { event } from '../schemas/event.ts';
import { kind, list } from './kind.ts';

export const events = kind({
  noun: ['event', 'events'],
  files: list('content/timeline.yaml'),
  schema: event,
  shown: { page: '/timeline/', prefix: 'event-' },
  review: 'timeline',
  file: 'timeline',
  name: ({ title }) => title,
});
