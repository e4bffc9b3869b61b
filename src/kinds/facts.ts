import { fact } from '../schemas/fact.ts';
import { kind, list } from './kind.ts';

export const facts = kind({
  noun: ['fact', 'facts'],
  files: list('content/facts.yaml'),
  schema: fact,
  shown: { page: '/facts/', prefix: 'fact-' },
  review: 'facts',
  name: ({ label }) => label,
});
