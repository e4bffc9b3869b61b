import { choice } from '../schemas/choice.ts';
import { kind, list } from './kind.ts';

export const choices = kind({
  noun: ['choice', 'choices'],
  files: list('content/choices.yaml'),
  schema: choice,
  shown: { page: '/choose/', prefix: 'choice-' },
  review: 'features',
  name: ({ need }) => need,
});
