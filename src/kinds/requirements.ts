import { OPTIONS, requirement } from '../schemas/requirement.ts';
import { kind, list } from './kind.ts';

export const requirements = kind({
  noun: ['requirement', 'requirements'],
  files: list('content/requirements.yaml'),
  schema: requirement,
  shown: { page: '/choose/', prefix: 'requirement-' },
  review: 'requirements',
  columns: [
    'id',
    'title',
    'group',
    'question',
    'why',
    ...OPTIONS.flatMap((option) => [
      `answers.${option}.status`,
      `answers.${option}.condition`,
      `answers.${option}.since`,
      `answers.${option}.basis`,
      `answers.${option}.sources`,
    ]),
    'asOf',
  ],
  name: ({ title }) => title,
});
