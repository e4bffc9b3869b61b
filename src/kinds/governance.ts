import { formatDate } from '../lib/dates.ts';
import { capital } from '../lib/typography.ts';
import { governance as schema } from '../schemas/governance.ts';
import { document, kind } from './kind.ts';

const page = '/governance/';

export const governance = kind({
  noun: ['governance', 'governance'],
  files: document('content/governance.yaml'),
  schema,
  shown: { page },
  review: 'governance',
  parts: {
    maintainers: {
      noun: ['list of maintainers', 'lists of maintainers'],
      shown: { page, prefix: 'maintainers-' },
      columns: [
        'id',
        'project',
        'role',
        'date',
        'total',
        'leadCompany',
        'leadCount',
        'leadSharePercent',
        { path: 'employers.name', key: 'employers' },
        { path: 'employers.count', key: 'people_by_employer' },
        'employersCount',
        'sources',
        'note',
      ],
      name: ({ project, date }: { project: string; date: string }) =>
        `${capital(project)}, ${formatDate(date)}`,
    },
    surveys: {
      noun: ['survey', 'surveys'],
      shown: { page, prefix: 'survey-' },
      name: ({ survey }: { survey: string }) => survey,
    },
  },
});
