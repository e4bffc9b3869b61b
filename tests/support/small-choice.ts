import type { Answer, ChoiceData, Requirement, Status } from '../../src/lib/choose/data.ts';

// A choice that tests make up: three options, three requirements, two steps.

const answer = (status: Status, change: Partial<Answer> = {}): Answer => ({
  status,
  condition: `Words on ${status}.`,
  basis: 'Documented',
  sources: ['first'],
  also: [],
  ...change,
});

const requirement = (
  id: string,
  title: string,
  ...[linkerd, cilium, both]: readonly [Answer, Answer, Answer]
): Requirement => ({
  id,
  path: `/choose/#requirement-${id}`,
  title,
  question: `Must ${title} hold?`,
  asOf: '2026-08-21',
  answers: { linkerd, cilium, both },
});

/** Data of a choice; titles and conditions hold signs that mean something in Markdown. */
export const smallChoice = (): ChoiceData => ({
  site: 'The site',
  options: [
    { id: 'linkerd', name: 'Linkerd', pointer: false },
    { id: 'cilium', name: 'Cilium', pointer: false },
    { id: 'both', name: 'Both together', pointer: true },
  ],
  requirements: [
    requirement(
      'udp',
      'UDP *too*',
      answer('not-met', { sources: [], basis: 'Inferred' }),
      answer('met-with-conditions', {
        condition: 'Set `a_b=[x]`, <b>never</b> 1. alone | or & so.',
        since: '1.20 (2026)',
        basisNote: 'Read in part.',
        sources: ['first', 'own'],
        also: [{ name: 'A setting', path: '/run/both/#a-setting' }],
      }),
      answer('met'),
    ),
    requirement('fips', 'FIPS', answer('met'), answer('unknown'), answer('unknown')),
    requirement('vm', 'Machines', answer('met'), answer('not-met'), answer('met')),
  ],
  consequences: {
    linkerd: {
      set: [],
      cost: [{ name: 'A proxy in every pod.', path: '/choose/#choice-x' }],
      watch: [{ name: 'Certificates', path: '/run/upgrades/#watch' }],
      stops: [],
    },
  },
  steps: [
    {
      id: 'always',
      path: '/run/both/#always',
      kind: 'conflict',
      title: 'Settle this',
      why: 'Because.',
      when: [],
      settings: [{ code: 'a.b=true', where: 'Helm chart cilium' }],
      checks: ['cilium status | grep `x`'],
      symptom: 'Nothing works.',
      asOf: '2026-08-21',
      sources: ['first'],
    },
    {
      id: 'native-only',
      path: '/run/both/#native-only',
      kind: 'required-setting',
      title: 'Set that',
      why: 'Because of routing.',
      when: [
        { condition: 'routing', is: ['native'] },
        { condition: 'port', is: ['other than 443'] },
      ],
      settings: [],
      checks: [],
      asOf: '2026-08-21',
      sources: [],
    },
  ],
  conditions: [
    { id: 'routing', name: 'Routing', meaning: 'How.', values: ['native', 'overlay'] },
    { id: 'port', name: 'Port', meaning: 'Which.', values: ['other than 443'] },
  ],
  sources: {
    first: {
      title: 'A [guide]',
      publisher: 'Cilium',
      date: '2026-07-13',
      url: 'https://x.example/a_(b)',
    },
    own: { title: 'Ours', publisher: 'This site', date: null, path: '/sources/o/#own' },
  },
  places: { claims: [], features: [] },
  words: {
    context: 'The team ticked these.',
    order: 'One order.',
    pointer: 'A pointer only.',
    decision: 'To be written by the team.',
    consequences: 'Keep one part.',
    review: 'Features by 2027-05-22.',
  },
  reviewBy: '2027-02-26',
});
